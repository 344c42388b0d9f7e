package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.model.SectionKind;

/** Cuts the body of a paper into its sections. */
final class OutlineReader {
    /** The sections in the order of the paper, and what belongs to none. */
    record Outline(List<Part> parts, List<Piece> unplaced) {}

    private final List<Piece> body;
    private final ProblemReader problems;
    private final List<Part> parts = new ArrayList<>();
    private final List<Piece> unplaced = new ArrayList<>();

    private OutlineReader(List<Piece> body, ProblemReader problems) {
        this.body = body;
        this.problems = problems;
    }

    static Outline read(List<Piece> body, boolean marking, ProblemReader problems) {
        List<Piece> strange = new ArrayList<>();
        List<Piece> rows = Ledger.of(body, marking, strange);
        List<Piece> sorted = SpokenAspects.of(Untangling.of(rows, problems, strange));
        OutlineReader reader = new OutlineReader(sorted, problems);
        reader.read();
        reader.unplaced.addAll(strange);
        boolean moved = sorted != rows || body.stream().anyMatch(Piece::isFixed);
        return new Outline(moved ? Renumbering.of(reader.parts) : reader.parts, reader.unplaced);
    }

    private void read() {
        List<Range> ranges = ranges(new SectionStarts(body, problems).find());
        Routing.route(ranges);
        boolean structured = ranges.size() > 1;
        for (Range range : ranges) {
            switch (range.form()) {
                case BEFORE -> beforeSections(range.pieces(), structured, ranges);
                case HEADED -> headed(range.kind(), range.pieces());
                case ASPECTS -> parts.add(new Part.ProblemsPart(Head.NONE, List.of(),
                        problems.aspects(range.items().stream().map(Item::beginning).toList())));
                case BARE -> section(range.kind(), new Item.Cut(Head.NONE, range.pieces()));
            }
        }
    }

    private List<Range> ranges(List<SectionStarts.Start> starts) {
        int end = body.size() - closing(starts);
        List<Range> ranges = new ArrayList<>();
        ranges.add(Range.of(SectionKind.OPENING, Range.Form.BEFORE,
                body.subList(0, starts.isEmpty() ? end : starts.getFirst().piece())));
        for (int i = 0; i < starts.size(); i++) {
            SectionStarts.Start start = starts.get(i);
            List<Piece> pieces = body.subList(start.piece(), i + 1 < starts.size() ? starts.get(i + 1).piece() : end);
            if (start.form() == Range.Form.ASPECTS && ranges.getLast().form() == Range.Form.ASPECTS) {
                ranges.getLast().items().add(new ArrayList<>(pieces));
            } else {
                ranges.add(Range.of(start.kind(), start.form(), pieces));
            }
        }
        if (end < body.size()) {
            ranges.add(Range.of(SectionKind.CLOSING, Range.Form.BARE, body.subList(end, body.size())));
        }
        return ranges;
    }

    /** How many paragraphs at the end close the paper; they stand behind the items of the last section. */
    private int closing(List<SectionStarts.Start> starts) {
        int first = starts.isEmpty() ? body.size() : starts.getLast().piece() + (isNameOnly(starts.getLast()) ? 2 : 1);
        int count = 0;
        while (body.size() - count > first && isClosing(body.size() - count - 1)) {
            count++;
        }
        return count;
    }

    /** Whether the section would be empty but for what follows its heading: 下一步，我将… can be the only measure. */
    private boolean isNameOnly(SectionStarts.Start start) {
        return start.kind() == SectionKind.MEASURES && start.form() == Range.Form.HEADED
                && Item.beginning(List.of(body.get(start.piece()))).cut(Sentences::headingEnd).rest().isEmpty();
    }

    private boolean isClosing(int index) {
        Piece piece = body.get(index);
        boolean last = OrderWords.isLast(piece.text()) && OrderWords.isOne(body.get(index - 1).text());
        return !last && !piece.isFixed() && !Piece.isMarked(piece.text()) && Words.CLOSING.matcher(piece.text()).find();
    }

    /** The opening; behind it aspects may follow without a heading above them. */
    private void beforeSections(List<Piece> pieces, boolean structured, List<Range> ranges) {
        boolean searched = ranges.stream().noneMatch(range -> range.kind() == SectionKind.PROBLEMS);
        int first = !searched ? pieces.size() : IntStream.range(0, pieces.size())
                .filter(i -> beginsProblems(pieces.get(i))).findFirst().orElse(pieces.size());
        opening(pieces.subList(0, first), structured || first < pieces.size());
        if (first < pieces.size()) {
            parts.add(problems.read(Head.NONE, pieces.subList(first, pieces.size())));
        }
    }

    private boolean beginsProblems(Piece piece) {
        if (piece.isFixed()) {
            return Place.isProblem(piece.fixed());
        }
        return Piece.isMarked(piece.text()) && problems.isAspect(piece.heading()) || problems.isBareAspect(piece);
    }

    private void opening(List<Piece> pieces, boolean structured) {
        boolean placed = structured || !pieces.isEmpty()
                && (pieces.getFirst().isFixed() || Words.OPENING.matcher(pieces.getFirst().text()).find());
        List<Piece> opening = structured ? pieces : pieces.subList(0, placed ? 1 : 0);
        if (!opening.isEmpty()) {
            parts.add(new Part.TextPart(SectionKind.OPENING, Head.NONE, opening));
        }
        unplaced.addAll(pieces.subList(opening.size(), pieces.size()));
    }

    /** What is only a heading would not be printed; it waits unless a person wants it. */
    private void headed(SectionKind kind, List<Piece> pieces) {
        Item.Cut cut = Item.beginning(pieces).cut(Sentences::headingEnd);
        if (cut.rest().isEmpty() && kind != SectionKind.PROBLEMS && !pieces.getFirst().isFixed()) {
            unplaced.addAll(pieces);
        } else {
            section(kind, cut);
        }
    }

    private void section(SectionKind kind, Item.Cut cut) {
        switch (kind) {
            case PROBLEMS -> parts.add(problems.read(cut.head(), cut.rest()));
            case CAUSES, MEASURES -> {
                EntryReader.Entries entries = EntryReader.read(cut.rest(), Sentences::headlineEnd);
                parts.add(new Part.PointsPart(kind, cut.head(), entries.intro(), entries.entries()));
            }
            default -> parts.add(new Part.TextPart(kind, cut.head(), cut.rest()));
        }
    }
}
