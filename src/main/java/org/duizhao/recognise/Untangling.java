package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/**
 * Takes a paper apart that says problems, causes and measures of each aspect together, led in by labels: the causes of all
 * aspects become one section, and the measures. A label said again is the same heading.
 */
final class Untangling {
    private final List<Piece> body;
    private final ProblemReader problems;
    private final List<Piece> unplaced;
    private final List<Optional<Label>> labels;
    private final Map<SectionKind, List<Piece>> sections = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Label> headings = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Piece>> said = new EnumMap<>(SectionKind.class);
    /** What stands under the headings of the blocks until a label says otherwise. */
    private SectionKind usual = SectionKind.PROBLEMS;
    private Mark block = Mark.NONE;

    private Untangling(List<Piece> body, ProblemReader problems, List<Piece> unplaced) {
        this.body = body;
        this.problems = problems;
        this.unplaced = unplaced;
        List<Optional<Label>> all = body.stream().map(Label::of).toList();
        boolean heading = count(all, SectionKind.PROBLEMS) == 1;
        this.labels = all.stream()
                .map(label -> label.filter(found -> !heading || found.kind() != SectionKind.PROBLEMS)).toList();
    }

    /** The same paragraphs section by section; unchanged if there are no such labels. @param unplaced takes odd labels */
    static List<Piece> of(List<Piece> body, ProblemReader problems, List<Piece> unplaced) {
        Untangling untangling = new Untangling(body, problems, unplaced);
        return untangling.isTangled() ? untangling.sorted() : body;
    }

    private boolean isTangled() {
        return count(SectionKind.PROBLEMS) > 1 || count(SectionKind.CAUSES) > 1 || count(SectionKind.MEASURES) > 1
                || body.stream().anyMatch(Untangling::isCausesAndMeasures) && count(SectionKind.MEASURES) == 1;
    }

    private long count(SectionKind kind) {
        return count(labels, kind);
    }

    private static long count(List<Optional<Label>> labels, SectionKind kind) {
        return labels.stream().flatMap(Optional::stream).filter(label -> label.kind() == kind).count();
    }

    /** A heading such as 原因分析及整改措施. */
    private static boolean isCausesAndMeasures(Piece piece) {
        return (isSection(piece) || !piece.isFixed() && SectionNames.bareKind(piece.text()).isPresent()) && sectionKind(piece).filter(kind -> kind == SectionKind.CAUSES).isPresent()
                && Words.MEASURES.matcher(piece.text()).find();
    }

    private static boolean isSection(Piece piece) {
        return !piece.isFixed() && Mark.leading(piece.text()).numbering() == Numbering.HAN_COMMA;
    }

    private static Optional<SectionKind> sectionKind(Piece piece) {
        String heading = piece.behind(Mark.leading(piece.text())).text();
        return SectionNames.kind(heading.substring(0, Sentences.headingEnd(heading)));
    }

    private List<Piece> sorted() {
        List<Piece> sorted = new ArrayList<>();
        int at = 0;
        while (labels.get(at).isEmpty()) {
            before(body.get(at));
            sorted.add(body.get(at++));
        }
        at = blocks(at);
        sorted.addAll(sections.getOrDefault(SectionKind.PROBLEMS, List.of()));
        sorted.addAll(section(SectionKind.CAUSES));
        sorted.addAll(section(SectionKind.MEASURES));
        sorted.addAll(body.subList(at, body.size()));
        return sorted;
    }

    /** Notes what the blocks are numbered with, and what they stand under. */
    private void before(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        if (isSection(piece) && sectionKind(piece).isPresent() && !problems.isAspect(piece.behind(mark).text())) {
            usual = sectionKind(piece).filter(kind -> kind == SectionKind.CAUSES).orElse(SectionKind.PROBLEMS);
            block = Mark.NONE;
        } else if (mark.isThere()) {
            block = mark;
        }
    }

    /** Sorts the blocks into the sections; gives the index of what stands behind them. */
    private int blocks(int from) {
        SectionKind now = usual;
        List<Piece> part = new ArrayList<>();
        int at = from;
        for (; at < body.size() && !isBehind(body.get(at)); at++) {
            Piece piece = body.get(at);
            Optional<Label> label = labels.get(at);
            if (label.isPresent() || isBlock(piece)) {
                close(now, part);
                part = new ArrayList<>();
                now = label.map(Label::kind).orElse(usual);
            }
            label.ifPresent(this::say);
            if (label.isEmpty()) {
                part.add(piece);
            } else if (!label.get().alone()) {
                part.add(label.get().rest());
            }
        }
        close(now, part);
        return at;
    }

    private boolean isBehind(Piece piece) {
        boolean section = isSection(piece) && !isBlock(piece)
                && (block.numbering() != Numbering.HAN_COMMA || sectionKind(piece).isPresent());
        return section || piece.fixed() instanceof Place.Heading
                || !piece.isFixed() && !Piece.isMarked(piece.text()) && Words.CLOSING.matcher(piece.text()).find();
    }

    private boolean isBlock(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        String heading = piece.behind(mark).text();
        boolean next = block.isThere() && mark.numbering().family() == block.numbering().family()
                && mark.number() == block.number() + 1
                && (mark.numbering() != Numbering.HAN_COMMA || SectionNames.kind(heading).isEmpty()
                        || problems.isAspect(heading));
        boolean named = mark.isThere() && !piece.isFixed()
                && problems.isNamed(heading.substring(0, Sentences.headingEnd(heading)));
        if (next || named) {
            block = mark;
        }
        return next || named || problems.isBareAspect(piece);
    }

    private void say(Label label) {
        if (label.kind() == usual) {
            sections.computeIfAbsent(usual, key -> new ArrayList<>()).add(label.name().fixedTo(Place.Named.CONTINUATION));
            return;
        }
        Label heading = headings.computeIfAbsent(label.kind(), key -> label);
        if (heading.words().equals(label.words())) {
            said.computeIfAbsent(label.kind(), key -> new ArrayList<>()).add(label.name());
        } else {
            unplaced.add(label.name());
        }
    }

    /** Where a part has no numbers its paragraphs are the items, whatever those of the other parts are. */
    private void close(SectionKind kind, List<Piece> part) {
        List<Piece> section = sections.computeIfAbsent(kind, key -> new ArrayList<>());
        boolean plain = kind != usual && EntryReader.family(part) == Numbering.NONE;
        for (Piece piece : part) {
            section.add(plain && !piece.isFixed() && !EntryReader.goesOn(piece.text())
                    ? piece.fixedTo(new Place.In(kind)) : piece);
        }
    }

    private List<Piece> section(SectionKind kind) {
        List<Piece> pieces = new ArrayList<>(kind == SectionKind.PROBLEMS ? List.of()
                : sections.getOrDefault(kind, List.of()));
        if (headings.containsKey(kind)) {
            pieces.addFirst(Piece.join(said.get(kind)).saying(headings.get(kind).name().text())
                    .fixedTo(new Place.Heading(kind)).opening(true));
        }
        return pieces;
    }
}
