package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Reads the rows of a ledger (整改台账), one paragraph a row with tabs between the cells. */
final class Ledger {
    private static final Pattern ASPECT = Pattern.compile("方面|类别|带头|对照");
    private static final Pattern OWNER = Pattern.compile("责任人|责任领导|牵头");
    private static final Pattern DUE = Pattern.compile("时限|时间|期限");
    private static final String CELL = "\t";

    private enum Column { ASPECT, PROBLEM, CAUSE, MEASURE, OWNER, DUE, OTHER }

    private final List<Column> columns;
    private final Map<Column, List<Piece>> cells = new EnumMap<>(Column.class);
    private final List<Piece> strange = new ArrayList<>();
    private int aspectAt;

    private Ledger(List<Column> columns) {
        this.columns = columns;
        Arrays.stream(Column.values()).forEach(column -> cells.put(column, new ArrayList<>()));
    }

    /**
     * The paragraphs with those of a ledger as problems, causes and measures; behind a paper that says them already they
     * only wait to be placed, like cells that have no field.
     */
    static List<Piece> of(List<Piece> body, List<Piece> unplaced) {
        for (int i = 0; i + 1 < body.size(); i++) {
            Optional<List<Column>> columns = columns(body.get(i));
            if (columns.isPresent()) {
                int end = i + 1;
                while (end < body.size() && isRow(body.get(end))) {
                    end++;
                }
                return with(body, i, end, columns.get(), unplaced);
            }
        }
        return body;
    }

    private static List<Piece> with(List<Piece> body, int from, int to, List<Column> columns, List<Piece> unplaced) {
        List<Piece> around = new ArrayList<>(body.subList(0, from));
        around.addAll(body.subList(to, body.size()));
        if (around.stream().anyMatch(piece -> SectionNames.isNumberedName(piece.text()))) {
            unplaced.addAll(body.subList(from, to));
            return around;
        }
        Ledger ledger = new Ledger(columns);
        body.subList(from, to).forEach(ledger::row);
        unplaced.addAll(ledger.strange);
        around.addAll(from, ledger.pieces());
        return around;
    }

    private static boolean isRow(Piece piece) {
        return !piece.isFixed() && piece.text().contains(CELL);
    }

    private static Optional<List<Column>> columns(Piece piece) {
        if (!isRow(piece)) {
            return Optional.empty();
        }
        List<Column> columns = Arrays.stream(piece.text().split(CELL)).map(Ledger::column).toList();
        return columns.contains(Column.PROBLEM) && (columns.contains(Column.MEASURE) || columns.contains(Column.CAUSE))
                ? Optional.of(columns) : Optional.empty();
    }

    private static Column column(String title) {
        if (OWNER.matcher(title).find() || DUE.matcher(title).find()) {
            return DUE.matcher(title).find() ? Column.DUE : Column.OWNER;
        }
        return switch (SectionNames.kind(title).orElse(SectionKind.OTHER)) {
            case CAUSES -> Column.CAUSE;
            case MEASURES -> title.matches(".*(目标|进展|效果|情况).*") ? Column.OTHER : Column.MEASURE;
            case PROBLEMS -> title.contains("来源") || title.contains("方面") ? Column.ASPECT : Column.PROBLEM;
            default -> ASPECT.matcher(title).find() ? Column.ASPECT : Column.OTHER;
        };
    }

    /** The titles of the columns become headings; the cells of a row follow in the order of a paper. */
    private void row(Piece row) {
        Map<Column, Piece> found = new TreeMap<>();
        boolean titles = cells.values().stream().allMatch(List::isEmpty) && strange.isEmpty();
        int start = 0;
        for (int i = 0; start <= row.text().length(); i++) {
            int end = row.text().indexOf(CELL, start) < 0 ? row.text().length() : row.text().indexOf(CELL, start);
            Piece cell = row.part(start, end).opening(true);
            Column column = i < columns.size() ? columns.get(i) : Column.OTHER;
            if (column == Column.OTHER || found.containsKey(column)) {
                strange(cell);
            } else if (!cell.isBlank()) {
                found.put(column, cell);
            }
            start = end + 1;
        }
        if (titles) {
            titles(found);
        } else {
            values(found);
        }
    }

    /** Numbers of rows are set again by printing. */
    private void strange(Piece cell) {
        if (!cell.isBlank() && !cell.text().matches("\\d{1,3}")) {
            strange.add(cell);
        }
    }

    private void titles(Map<Column, Piece> found) {
        found.forEach((column, cell) -> {
            switch (column) {
                case PROBLEM -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.PROBLEMS)));
                case CAUSE -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.CAUSES)));
                case MEASURE -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.MEASURES)));
                case ASPECT, OWNER, DUE, OTHER -> strange.add(cell);
            }
        });
    }

    private void values(Map<Column, Piece> found) {
        Piece name = found.get(Column.ASPECT);
        if (name != null) {
            aspect(name);
        }
        add(Column.PROBLEM, found, new Place.In(SectionKind.PROBLEMS), "");
        add(Column.CAUSE, found, new Place.In(SectionKind.CAUSES), "");
        add(Column.MEASURE, found, new Place.In(SectionKind.MEASURES), terms(found));
        if (!found.containsKey(Column.MEASURE)) {
            List.of(Column.OWNER, Column.DUE).stream().filter(found::containsKey).map(found::get).forEach(strange::add);
        }
    }

    /** The aspect of several rows is one heading. */
    private void aspect(Piece name) {
        List<Piece> pieces = cells.get(Column.PROBLEM);
        if (aspectAt > 0 && pieces.get(aspectAt).text().equals(name.text())) {
            Piece both = Piece.join(List.of(pieces.get(aspectAt), name)).saying(name.text());
            pieces.set(aspectAt, both.opening(true).fixedTo(new Place.AspectHeading("")));
        } else {
            aspectAt = pieces.size();
            pieces.add(name.fixedTo(new Place.AspectHeading("")));
        }
    }

    private void add(Column column, Map<Column, Piece> found, Place place, String behind) {
        Piece cell = found.get(column);
        if (cell != null) {
            String stop = behind.isEmpty() || cell.text().endsWith("。") ? "" : "。";
            cells.get(column).add(cell.saying(cell.text() + stop + behind).fixedTo(place));
        }
    }

    private static String terms(Map<Column, Piece> found) {
        List<String> terms = new ArrayList<>();
        if (found.containsKey(Column.OWNER)) {
            terms.add("责任人：" + found.get(Column.OWNER).text());
        }
        if (found.containsKey(Column.DUE)) {
            terms.add("完成时限：" + found.get(Column.DUE).text());
        }
        return terms.isEmpty() ? "" : String.join("；", terms) + "。";
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(cells.get(Column.PROBLEM));
        pieces.addAll(cells.get(Column.CAUSE));
        pieces.addAll(cells.get(Column.MEASURE));
        return pieces;
    }
}
