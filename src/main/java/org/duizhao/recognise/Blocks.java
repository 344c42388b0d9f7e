package org.duizhao.recognise;

import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/** Follows a paper through its blocks, an aspect each, to tell where one begins and what stands behind the last. */
final class Blocks {
    private final ProblemReader problems;
    private SectionKind usual = SectionKind.PROBLEMS;
    private Mark block = Mark.NONE;

    Blocks(ProblemReader problems) {
        this.problems = problems;
    }

    /** What stands under the headings of the blocks until a label says otherwise. */
    SectionKind usual() {
        return usual;
    }

    /** A heading such as 原因分析及整改措施. */
    static boolean isCausesAndMeasures(Piece piece) {
        return isHeading(piece, SectionKind.CAUSES) && Words.MEASURES.matcher(piece.text()).find();
    }

    /** Whether it is the heading of a section of that kind, with a number or without. */
    static boolean isHeading(Piece piece, SectionKind wanted) {
        boolean heading = isSection(piece) || !piece.isFixed() && SectionNames.bareKind(piece.text()).isPresent();
        return heading && SectionNames.kind(piece.heading()).filter(kind -> kind == wanted).isPresent();
    }

    private static boolean isSection(Piece piece) {
        return !piece.isFixed() && Mark.leading(piece.text()).numbering() == Numbering.HAN_COMMA;
    }

    /** Notes what the blocks are numbered with, and what they stand under. */
    void before(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        if (isSection(piece) && SectionNames.kind(piece.heading()).isPresent() && !problems.isAspect(piece.behind(mark).text())) {
            usual = SectionNames.kind(piece.heading()).filter(kind -> kind == SectionKind.CAUSES).orElse(SectionKind.PROBLEMS);
            block = Mark.NONE;
        } else if (mark.isThere()) {
            block = mark;
        }
    }

    boolean isBehind(Piece piece) {
        boolean section = isSection(piece) && !begins(piece)
                && (block.numbering() != Numbering.HAN_COMMA || SectionNames.kind(piece.heading()).isPresent());
        return section || piece.fixed() instanceof Place.Heading
                || !piece.isFixed() && !Piece.isMarked(piece.text()) && Words.CLOSING.matcher(piece.text()).find();
    }

    boolean begins(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        String heading = piece.behind(mark).text();
        boolean next = block.isThere() && mark.numbering().family() == block.numbering().family()
                && mark.number() == block.number() + 1
                && (mark.numbering() != Numbering.HAN_COMMA || SectionNames.kind(heading).isEmpty()
                        || problems.isAspect(heading));
        boolean named = mark.isThere() && !piece.isFixed()
                && problems.isNamed(piece.heading());
        if (next || named) {
            block = mark;
        }
        return next || named || piece.fixed() instanceof Place.AspectHeading || problems.isBareAspect(piece);
    }
}
