package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.SectionKind;

/** Reads the rows of a ledger (整改台账), one paragraph a row with tabs between the cells. */
final class Ledger {
    private static final int CAPTION = 40;
    private static final Pattern CAPTION_END = Pattern.compile("(?:台账|清单|[\\p{IsHan}]表)[：:]?$");
    private static final Pattern ANNOUNCED = Pattern.compile("[：:]$|(?:台账|清单|一览表|明细表)[。.]?$");

    private final List<LedgerColumn> columns;
    private final Map<LedgerColumn, List<Piece>> cells = new EnumMap<>(LedgerColumn.class);
    private final List<Piece> strange = new ArrayList<>();
    private int aspectAt;

    private Ledger(List<LedgerColumn> columns) {
        this.columns = columns;
        Arrays.stream(LedgerColumn.values()).forEach(column -> cells.put(column, new ArrayList<>()));
    }

    /**
     * The paragraphs with those of a ledger as problems, causes and measures; behind a paper that says them already they
     * only wait to be placed, like cells that have no field.
     *
     * @param marking whether rows may be measures, with the names of their columns before what says who and until when
     */
    static List<Piece> of(List<Piece> body, boolean marking, List<Piece> unplaced) {
        for (int i = 0; i + 1 < body.size(); i++) {
            Optional<List<LedgerColumn>> columns = LedgerColumn.of(body.get(i));
            if (columns.isPresent()) {
                int end = i + 1;
                while (end < body.size() && LedgerColumn.isRow(body.get(end))) {
                    end++;
                }
                return with(body, i, end, marking, columns.get(), unplaced);
            }
        }
        return body;
    }

    private static List<Piece> with(List<Piece> body, int from, int to, boolean marking, List<LedgerColumn> columns, List<Piece> unplaced) {
        List<Piece> around = new ArrayList<>(body.subList(0, from));
        around.addAll(body.subList(to, body.size()));
        if (around.stream().anyMatch(piece -> SectionNames.isNumberedName(piece.text()) || piece.fixed() instanceof Place.Heading)) {
            boolean measures = marking && columns.contains(LedgerColumn.MEASURE) && isBelowMeasures(body, from);
            unplaced.addAll(body.subList(from, measures ? from + 1 : to));
            if (!measures && from > 0 && isCaption(body.get(from - 1))) {
                unplaced.addFirst(around.remove(from - 1));
                return around;
            }
            if (measures) {
                Ledger ledger = new Ledger(columns);
                around.addAll(from, body.subList(from + 1, to).stream().flatMap(row -> ledger.measure(row).stream()).toList());
                unplaced.addAll(ledger.strange);
            }
            return around;
        }
        Ledger ledger = new Ledger(columns);
        body.subList(from, to).forEach(ledger::row);
        unplaced.addAll(ledger.strange);
        around.addAll(from, ledger.pieces());
        return around;
    }

    /** Whether it is all that stands below the heading of the measures, but for a line that announces it. */
    private static boolean isBelowMeasures(List<Piece> body, int from) {
        int above = from - 1;
        while (above > 0 && ANNOUNCED.matcher(body.get(above).text()).find() && !isMeasures(body.get(above))) {
            above--;
        }
        return above >= 0 && isMeasures(body.get(above));
    }

    /** 整改清单, which is none of the last measure. */
    private static boolean isCaption(Piece piece) {
        return !piece.isFixed() && piece.text().length() <= CAPTION && !Piece.isMarked(piece.text())
                && CAPTION_END.matcher(piece.text()).find();
    }

    private static boolean isMeasures(Piece piece) {
        if (piece.fixed() instanceof Place.Heading heading) {
            return heading.section() == SectionKind.MEASURES;
        }
        boolean heading = !piece.isFixed()
                && (SectionNames.isNumberedName(piece.text()) || SectionNames.bareKind(piece.text()).isPresent());
        return heading && SectionNames.kind(piece.heading()).filter(kind -> kind == SectionKind.MEASURES).isPresent();
    }

    /** A row as a measure for the problem it names; nothing if it names no measure. */
    private List<Piece> measure(Piece row) {
        Map<LedgerColumn, Piece> found = cells(row);
        Piece measure = found.remove(LedgerColumn.MEASURE);
        if (measure == null) {
            strange.addAll(found.values());
            return List.of();
        }
        String headline = found.containsKey(LedgerColumn.PROBLEM) ? stopped(found.get(LedgerColumn.PROBLEM).text()) : "";
        List.of(LedgerColumn.ASPECT, LedgerColumn.CAUSE).stream().filter(found::containsKey).map(found::get).forEach(strange::add);
        String terms = terms(found);
        String text = headline + (terms.isEmpty() ? measure.text() : stopped(measure.text()) + terms);
        return List.of(row.saying(text).opening(true).fixedTo(new Place.In(SectionKind.MEASURES)));
    }

    private static String stopped(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    /** The titles of the columns become headings; the cells of a row follow in the order of a paper. */
    private void row(Piece row) {
        boolean titles = cells.values().stream().allMatch(List::isEmpty) && strange.isEmpty();
        Map<LedgerColumn, Piece> found = cells(row);
        if (titles) {
            titles(found);
        } else {
            values(found);
        }
    }

    /** The cells of a row that have a field; the others are strange. */
    private Map<LedgerColumn, Piece> cells(Piece row) {
        Map<LedgerColumn, Piece> found = new TreeMap<>();
        int start = 0;
        for (int i = 0; start <= row.text().length(); i++) {
            int tab = row.text().indexOf(LedgerColumn.BETWEEN, start);
            int end = tab < 0 ? row.text().length() : tab;
            Piece cell = row.part(start, end).opening(true);
            LedgerColumn column = i < columns.size() ? columns.get(i) : LedgerColumn.OTHER;
            if (column == LedgerColumn.OTHER || found.containsKey(column)) {
                strange(cell);
            } else if (!cell.isBlank()) {
                found.put(column, cell);
            }
            start = end + 1;
        }
        return found;
    }

    /** Numbers of rows are set again by printing. */
    private void strange(Piece cell) {
        if (!cell.isBlank() && !cell.text().matches("\\d{1,3}")) {
            strange.add(cell);
        }
    }

    private void titles(Map<LedgerColumn, Piece> found) {
        found.forEach((column, cell) -> {
            switch (column) {
                case PROBLEM -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.PROBLEMS)));
                case CAUSE -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.CAUSES)));
                case MEASURE -> cells.get(column).add(cell.fixedTo(new Place.Heading(SectionKind.MEASURES)));
                case ASPECT, OWNER, DUE, OTHER -> strange.add(cell);
            }
        });
    }

    private void values(Map<LedgerColumn, Piece> found) {
        Piece name = found.get(LedgerColumn.ASPECT);
        if (name != null) {
            aspect(name);
        }
        add(LedgerColumn.PROBLEM, found, new Place.In(SectionKind.PROBLEMS), "");
        add(LedgerColumn.CAUSE, found, new Place.In(SectionKind.CAUSES), "");
        add(LedgerColumn.MEASURE, found, new Place.In(SectionKind.MEASURES), terms(found));
        if (!found.containsKey(LedgerColumn.MEASURE)) {
            List.of(LedgerColumn.OWNER, LedgerColumn.DUE).stream().filter(found::containsKey).map(found::get).forEach(strange::add);
        }
    }

    /** The aspect of several rows is one heading. */
    private void aspect(Piece name) {
        List<Piece> pieces = cells.get(LedgerColumn.PROBLEM);
        if (aspectAt > 0 && pieces.get(aspectAt).text().equals(name.text())) {
            Piece both = Piece.join(List.of(pieces.get(aspectAt), name)).saying(name.text());
            pieces.set(aspectAt, both.opening(true).fixedTo(new Place.AspectHeading("")));
        } else {
            aspectAt = pieces.size();
            pieces.add(name.fixedTo(new Place.AspectHeading("")));
        }
    }

    private void add(LedgerColumn column, Map<LedgerColumn, Piece> found, Place place, String behind) {
        Piece cell = found.get(column);
        if (cell != null) {
            List<Piece> items = new ArrayList<>(items(cell));
            Piece last = items.removeLast();
            String stop = behind.isEmpty() || last.text().endsWith("。") ? "" : "。";
            items.add(last.saying(last.text() + stop + behind));
            items.forEach(item -> cells.get(column).add(item.opening(true).fixedTo(place)));
        }
    }

    /** The paragraphs of a cell, between which a blank stands, if they count; else all of it is one item. */
    private static List<Piece> items(Piece cell) {
        String text = cell.text();
        List<Piece> items = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean ends = at == text.length() || text.charAt(at - 1) == ' ' && Mark.at(text, at).number() == items.size() + 2;
            if (ends && Mark.at(text, from).number() == items.size() + 1) {
                items.add(cell.part(from, at));
                from = at;
            }
        }
        return from == text.length() ? items : List.of(cell);
    }

    private static String terms(Map<LedgerColumn, Piece> found) {
        List<String> terms = new ArrayList<>();
        if (found.containsKey(LedgerColumn.OWNER)) {
            terms.add("责任人：" + found.get(LedgerColumn.OWNER).text());
        }
        if (found.containsKey(LedgerColumn.DUE)) {
            terms.add("完成时限：" + found.get(LedgerColumn.DUE).text());
        }
        return terms.isEmpty() ? "" : String.join("；", terms) + "。";
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(cells.get(LedgerColumn.PROBLEM));
        pieces.addAll(cells.get(LedgerColumn.CAUSE));
        pieces.addAll(cells.get(LedgerColumn.MEASURE));
        return pieces;
    }
}
