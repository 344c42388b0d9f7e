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
    private final List<Piece> body;
    private final Blocks blocks;
    private final List<Piece> unplaced;
    private final List<Optional<Label>> labels;
    private final Map<SectionKind, List<Piece>> sections = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Label> headings = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Piece>> said = new EnumMap<>(SectionKind.class);

    private Untangling(List<Piece> body, ProblemReader problems, List<Piece> unplaced) {
        this.body = body;
        this.blocks = new Blocks(problems);
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
                || body.stream().anyMatch(Blocks::isCausesAndMeasures) && count(SectionKind.MEASURES) == 1;
    }

    private long count(SectionKind kind) {
        return count(labels, kind);
    }

    private static long count(List<Optional<Label>> labels, SectionKind kind) {
        return labels.stream().flatMap(Optional::stream).filter(label -> label.kind() == kind).count();
    }

    private List<Piece> sorted() {
        List<Piece> sorted = new ArrayList<>();
        int at = 0;
        while (labels.get(at).isEmpty()) {
            blocks.before(body.get(at));
            sorted.add(body.get(at++));
        }
        at = blocks(at);
        sorted.addAll(sections.getOrDefault(SectionKind.PROBLEMS, List.of()));
        sorted.addAll(section(SectionKind.CAUSES));
        sorted.addAll(section(SectionKind.MEASURES));
        sorted.addAll(body.subList(at, body.size()));
        return sorted;
    }

    /** Sorts the blocks into the sections; gives the index of what stands behind them. */
    private int blocks(int from) {
        SectionKind now = blocks.usual();
        List<Piece> part = new ArrayList<>();
        int at = from;
        for (; at < body.size() && !blocks.isBehind(body.get(at)); at++) {
            Piece piece = body.get(at);
            Optional<Label> label = labels.get(at);
            if (label.isPresent() || blocks.begins(piece)) {
                close(now, part);
                part = new ArrayList<>();
                now = label.map(Label::kind).orElse(blocks.usual());
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

    private void say(Label label) {
        if (label.kind() == blocks.usual()) {
            sections.computeIfAbsent(label.kind(), key -> new ArrayList<>()).add(label.name().fixedTo(Place.Named.CONTINUATION));
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
            pieces.addFirst(Piece.join(said.get(kind)).saying(headings.get(kind).name().text())
                    .fixedTo(new Place.Heading(kind)).opening(true));
        }
        return pieces;
    }
}
