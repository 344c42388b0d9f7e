package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/**
 * Takes a paper apart that says problems, causes and measures of each aspect together, led in by labels: the causes of all
 * aspects become one section, and the measures. A label said again is the same heading.
 */
final class Untangling {
    private final Labelled body;
    private final Blocks blocks;
    private final List<Piece> unplaced;
    private final Map<SectionKind, List<Piece>> sections = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Label> headings = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Piece>> said = new EnumMap<>(SectionKind.class);
    private final List<Piece> counted = new ArrayList<>();
    /** The heading that causes and measures stand under together; blank if there is none. */
    private Piece together = Head.NONE.piece();
    /** The heading of the problems, which says what their labels do; blank if there is none. */
    private Piece above = Head.NONE.piece();

    /** Whether what stands under the headings of the blocks is numbered, and causes and measures have one heading. */
    private boolean numbered;

    private Untangling(Labelled body, ProblemReader problems, List<Piece> unplaced) {
        this.body = body;
        this.blocks = new Blocks(problems);
        this.unplaced = unplaced;
    }

    /** The same paragraphs section by section; unchanged if there are no such labels. @param unplaced takes odd labels */
    static List<Piece> of(List<Piece> body, ProblemReader problems, List<Piece> unplaced) {
        Labelled labelled = Labelled.of(body);
        return labelled.isTangled() ? new Untangling(labelled, problems, unplaced).sorted() : body;
    }

    private List<Piece> sorted() {
        List<Piece> sorted = new ArrayList<>();
        int at = 0;
        int togetherAt = 0;
        int aboveAt = 0;
        while (body.labels().get(at).isEmpty()) {
            Piece piece = body.pieces().get(at++);
            blocks.before(piece);
            if (Blocks.isCausesAndMeasures(piece)) {
                togetherAt = sorted.size();
                together = piece;
            } else if (Blocks.isHeading(piece, SectionKind.PROBLEMS)) {
                aboveAt = sorted.size();
                above = piece;
            }
            sorted.add(piece);
        }
        numbered = !together.isBlank() && body.isNumbered(blocks.usual());
        at = blocks(at);
        List<Piece> again = new ArrayList<>(said.getOrDefault(blocks.usual(), List.of()));
        if (!together.isBlank()) {
            again.addFirst(together);
            sorted.set(togetherAt, Piece.join(again).saying(together.text(), together.level()).opening(true)
                    .fixedTo(new Place.Heading(SectionKind.CAUSES)));
        }
        if (!counted.isEmpty()) {
            counted.addFirst(above);
            sorted.set(aboveAt, Piece.join(counted).saying(above.text(), above.level()).opening(true));
        }
        sorted.addAll(sections.getOrDefault(SectionKind.PROBLEMS, List.of()));
        sorted.addAll(section(SectionKind.CAUSES));
        sorted.addAll(section(SectionKind.MEASURES));
        sorted.addAll(body.pieces().subList(at, body.pieces().size()));
        return sorted;
    }

    /** Sorts the blocks into the sections; gives the index of what stands behind them. */
    private int blocks(int from) {
        SectionKind now = blocks.usual();
        List<Piece> part = new ArrayList<>();
        int at = from;
        for (; at < body.pieces().size() && !blocks.isBehind(body.pieces().get(at)); at++) {
            Piece piece = body.pieces().get(at);
            Optional<Label> label = body.labels().get(at);
            if (label.isPresent() || blocks.begins(piece)) {
                close(now, part);
                part = new ArrayList<>();
                now = label.map(Label::kind).orElse(blocks.usual());
            }
            label.ifPresent(this::say);
            if (label.isEmpty()) {
                part.add(piece);
            } else if (!label.get().alone()) {
                part.add(item(label.get()));
            }
        }
        close(now, part);
        return at;
    }

    private Piece item(Label label) {
        if (isOneProblem(label)) {
            return (isSaidAbove(label) ? label.rest() : label.whole()).fixedTo(new Place.In(label.kind()));
        }
        return isOneOfItems(label) ? label.numbered() : label.rest();
    }

    /** Whether it counts the problem behind it. */
    private boolean isOneProblem(Label label) {
        return label.isCounted() && label.kind() == blocks.usual() && !label.alone();
    }

    private boolean isSaidAbove(Label label) {
        return !above.isBlank() && above.text().contains(label.words());
    }

    /** Whether its number is that of a cause, and not that of a label before several. */
    private boolean isOneOfItems(Label label) {
        return numbered && label.kind() == blocks.usual();
    }

    private void say(Label label) {
        if (label.kind() == blocks.usual()) {
            sayUsual(label);
            return;
        }
        Label heading = headings.computeIfAbsent(label.kind(), key -> label);
        if (heading.words().contains(label.words())) {
            said.computeIfAbsent(label.kind(), key -> new ArrayList<>()).add(label.name());
        } else {
            unplaced.add(label.name());
        }
    }

    /** What the heading above says is said by it; other words stay. */
    private void sayUsual(Label label) {
        if (isOneProblem(label)) {
            counted.addAll(isSaidAbove(label) ? List.of(label.name()) : List.of());
        } else if (together.text().contains(label.words())) {
            said.computeIfAbsent(label.kind(), key -> new ArrayList<>()).add(label.name());
        } else {
            sections.computeIfAbsent(label.kind(), key -> new ArrayList<>()).add(label.name().fixedTo(Place.Named.CONTINUATION));
        }
    }

    /** Where a part has no numbers its paragraphs are the items, whatever those of the other parts are. */
    private void close(SectionKind kind, List<Piece> part) {
        List<Piece> section = sections.computeIfAbsent(kind, key -> new ArrayList<>());
        boolean plain = kind != blocks.usual() && EntryReader.family(part) == Numbering.NONE;
        for (Piece piece : part) {
            section.add(plain && !piece.isFixed() && !EntryReader.goesOn(piece.text())
                    ? piece.fixedTo(new Place.In(kind)) : piece);
        }
    }

    private List<Piece> section(SectionKind kind) {
        List<Piece> pieces = new ArrayList<>(kind == SectionKind.PROBLEMS ? List.of()
                : sections.getOrDefault(kind, List.of()));
        if (headings.containsKey(kind)) {
            pieces.addFirst(Piece.join(said.get(kind)).saying(headings.get(kind).heading())
                    .fixedTo(new Place.Heading(kind)).opening(true));
        }
        return pieces;
    }
}
