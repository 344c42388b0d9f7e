package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.model.SectionKind;

/**
 * A paper by its labels.
 *
 * @param pieces its paragraphs, taken apart where labels stand inside them
 * @param labels the label that each begins with
 */
record Labelled(List<Piece> pieces, List<Optional<Label>> labels) {
    static Labelled of(List<Piece> source) {
        List<Piece> body = Label.led(source);
        int together = IntStream.range(0, body.size()).filter(i -> Blocks.isCausesAndMeasures(body.get(i))).findFirst()
                .orElse(body.size());
        Labelled spoken = of(body, together);
        boolean both = spoken.count(SectionKind.CAUSES) > 0 && spoken.count(SectionKind.MEASURES) > 0;
        return both || together == body.size() ? spoken : of(body, body.size());
    }

    /** @param spokenFrom index of the paragraph behind which 原因是 is a label */
    private static Labelled of(List<Piece> body, int spokenFrom) {
        Set<SectionKind> kinds = EnumSet.of(SectionKind.CAUSES, SectionKind.MEASURES);
        body.stream().filter(piece -> SectionNames.isNumberedName(piece.text()) && !Blocks.isCausesAndMeasures(piece))
                .forEach(piece -> SectionNames.kind(piece.heading()).ifPresent(kinds::remove));
        List<Piece> pieces = new ArrayList<>();
        List<Optional<Label>> labels = new ArrayList<>();
        SectionKind within = SectionKind.OPENING;
        for (int i = 0; i < body.size(); i++) {
            boolean spoken = i > spokenFrom;
            within = section(body.get(i)).orElse(within);
            SectionKind own = within;
            Label.apart(body.get(i), spoken, kinds).forEach(piece -> {
                pieces.add(piece);
                labels.add(Label.of(piece, spoken).filter(label -> label.kind() != own || own == SectionKind.PROBLEMS));
            });
        }
        boolean heading = labels.stream().flatMap(Optional::stream).filter(Labelled::isProblems).count() == 1;
        return new Labelled(pieces, labels.stream()
                .map(label -> label.filter(found -> !heading || !isProblems(found))).toList());
    }

    /** The section a paragraph begins, in which the same word is no label but part of an item: 整改措施：每周学习2小时。 */
    private static Optional<SectionKind> section(Piece piece) {
        if (piece.fixed() instanceof Place.Heading heading) {
            return Optional.of(heading.section());
        }
        return !piece.isFixed() && SectionNames.isNumberedName(piece.text()) && !Blocks.isCausesAndMeasures(piece)
                ? SectionNames.kind(piece.heading()) : Optional.empty();
    }

    /** Whether it is that of all problems of a place, and not that of one of several. */
    private static boolean isProblems(Label label) {
        return label.kind() == SectionKind.PROBLEMS && !label.isCounted();
    }

    /** Whether problems, causes and measures stand together, so that they must be taken apart. */
    boolean isTangled() {
        return labels.stream().flatMap(Optional::stream).filter(Labelled::isProblems).count() > 1
                || count(SectionKind.CAUSES) > 1 || count(SectionKind.MEASURES) > 1
                || pieces.stream().anyMatch(Blocks::isCausesAndMeasures) && count(SectionKind.MEASURES) == 1;
    }

    private long count(SectionKind kind) {
        return labels.stream().flatMap(Optional::stream).filter(label -> label.kind() == kind).count();
    }

    /** Whether every label of a kind that has text behind it has a number before it. */
    boolean isNumbered(SectionKind kind) {
        return labels.stream().flatMap(Optional::stream).filter(label -> label.kind() == kind && !label.alone())
                .allMatch(label -> label.mark().isThere());
    }
}
