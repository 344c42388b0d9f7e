package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Counts anew what was put together from several places, so that old numbers do not stay as the author's words. */
final class Renumbering {
    private int sections;

    private Renumbering() {}

    static List<Part> of(List<Part> parts) {
        Renumbering renumbering = new Renumbering();
        return parts.stream().map(renumbering::part).toList();
    }

    private Part part(Part part) {
        return switch (part) {
            case Part.TextPart text -> new Part.TextPart(text.kind(), next(text.head()), text.pieces());
            case Part.PointsPart points ->
                    new Part.PointsPart(points.kind(), next(points.head()), points.intro(), entries(points.points()));
            case Part.ProblemsPart problems -> {
                if (problems.head() == Head.NONE) {
                    sections += problems.aspects().size();
                }
                yield new Part.ProblemsPart(next(problems.head()), problems.intro(),
                        problems.aspects().stream().map(Renumbering::aspect).toList());
            }
        };
    }

    private static Part.AspectPart aspect(Part.AspectPart aspect) {
        return new Part.AspectPart(aspect.head(), aspect.match(), aspect.intro(), entries(aspect.problems()));
    }

    private Head next(Head head) {
        return head == Head.NONE ? head : numbered(head, head.mark().numbering(), ++sections);
    }

    private static List<Part.Entry> entries(List<Part.Entry> entries) {
        List<Part.Entry> counted = new ArrayList<>();
        entries.stream().map(entry -> entry.head().mark()).filter(Mark::isUsual).findFirst().ifPresentOrElse(
                first -> entries.forEach(entry -> counted.add(new Part.Entry(
                        numbered(entry.head(), first.numbering(), counted.size() + 1), entry.rest()))),
                () -> counted.addAll(entries));
        return counted;
    }

    /** What comes from elsewhere takes the numbering of its new place. */
    private static Head numbered(Head head, Numbering numbering, int n) {
        return head.mark().isUsual() ? new Head(new Mark(numbering, n, HanNumerals.mark(numbering, n)),
                head.piece(), head.opens(), head.alone()) : head;
    }
}
