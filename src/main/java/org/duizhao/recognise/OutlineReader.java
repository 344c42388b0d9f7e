package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.model.Mark;
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

    static Outline read(List<Piece> body, ProblemReader problems) {
        OutlineReader reader = new OutlineReader(body, problems);
        reader.read();
        return new Outline(reader.parts, reader.unplaced);
    }

    private void read() {
        List<SectionStarts.Start> starts = new SectionStarts(body, problems).find();
        int end = body.size() - closing(starts);
        beforeSections(body.subList(0, starts.isEmpty() ? end : starts.getFirst().piece()), starts);
        for (int i = 0; i < starts.size(); i++) {
            SectionStarts.Start start = starts.get(i);
            int next = i + 1;
            while (start.isAspect() && next < starts.size() && starts.get(next).isAspect()) {
                next++;
            }
            int to = next < starts.size() ? starts.get(next).piece() : end;
            if (start.isAspect()) {
                aspects(starts.subList(i, next), to);
            } else {
                section(start.kind(), body.subList(start.piece(), to));
            }
            i = next - 1;
        }
        if (end < body.size()) {
            parts.add(new Part.TextPart(SectionKind.CLOSING, Head.NONE, body.subList(end, body.size())));
        }
    }

    /** How many paragraphs at the end close the paper; they stand behind the items of the last section. */
    private int closing(List<SectionStarts.Start> starts) {
        int first = starts.isEmpty() ? body.size() : starts.getLast().piece() + 1;
        int count = 0;
        while (body.size() - count > first && isClosing(body.get(body.size() - count - 1).text())) {
            count++;
        }
        return count;
    }

    private static boolean isClosing(String text) {
        return !Piece.isMarked(text) && Words.CLOSING.matcher(text).find();
    }

    /** The opening; behind it aspects may follow without a heading above them. */
    private void beforeSections(List<Piece> pieces, List<SectionStarts.Start> starts) {
        boolean searched = starts.stream().noneMatch(start -> start.kind() == SectionKind.PROBLEMS);
        int first = !searched ? pieces.size() : IntStream.range(0, pieces.size())
                .filter(i -> beginsProblems(pieces.get(i))).findFirst().orElse(pieces.size());
        opening(pieces.subList(0, first), !starts.isEmpty() || first < pieces.size());
        if (first < pieces.size()) {
            parts.add(problems.read(Head.NONE, pieces.subList(first, pieces.size())));
        }
    }

    private boolean beginsProblems(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        String text = piece.text().substring(mark.written().length()).strip();
        return mark.isThere() && problems.isAspect(text.substring(0, Sentences.headingEnd(text)))
                || problems.isBareAspect(piece);
    }

    private void opening(List<Piece> pieces, boolean structured) {
        boolean placed = structured || !pieces.isEmpty() && Words.OPENING.matcher(pieces.getFirst().text()).find();
        List<Piece> opening = structured ? pieces : pieces.subList(0, placed ? 1 : 0);
        if (!opening.isEmpty()) {
            parts.add(new Part.TextPart(SectionKind.OPENING, Head.NONE, opening));
        }
        unplaced.addAll(pieces.subList(opening.size(), pieces.size()));
    }

    private void aspects(List<SectionStarts.Start> starts, int end) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1).piece() : end;
            items.add(item(body.subList(starts.get(i).piece(), to)));
        }
        parts.add(new Part.ProblemsPart(Head.NONE, List.of(), problems.aspects(items)));
    }

    private void section(SectionKind kind, List<Piece> pieces) {
        Item.Cut cut = item(pieces).cut(Sentences::headingEnd);
        switch (kind) {
            case PROBLEMS -> parts.add(problems.read(cut.head(), cut.rest()));
            case CAUSES, MEASURES -> {
                EntryReader.Entries entries = EntryReader.read(cut.rest());
                parts.add(new Part.PointsPart(kind, cut.head(), entries.intro(), entries.entries()));
            }
            default -> parts.add(new Part.TextPart(kind, cut.head(), cut.rest()));
        }
    }

    /** The item that paragraphs are, the first of which begins with a number or a bare heading. */
    private static Item item(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        Mark mark = Mark.leading(first.text());
        List<Piece> own = new ArrayList<>(pieces);
        own.set(0, new Piece(first.text().substring(mark.written().length()).strip(), first.opens(), first.level()));
        return new Item(mark, own);
    }
}
