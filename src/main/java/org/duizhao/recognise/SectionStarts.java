package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/** Finds the paragraphs that begin with the heading of a section, or of an aspect that stands at the first level. */
final class SectionStarts {
    /** A paragraph that begins a section, or, among those of the problems, an aspect without a heading above it. */
    record Start(int piece, SectionKind kind, boolean isAspect) {}

    private final List<Piece> pieces;
    private final ProblemReader problems;
    private final Numbering family;
    private final Set<SectionKind> numbered = EnumSet.noneOf(SectionKind.class);

    SectionStarts(List<Piece> pieces, ProblemReader problems) {
        this.pieces = pieces;
        this.problems = problems;
        this.family = family();
        pieces.stream().filter(piece -> !piece.isFixed()).filter(this::isSection).forEach(piece -> named(piece).ifPresent(numbered::add));
    }

    /** In their order; a second section of a kind is one of the author's own. */
    List<Start> find() {
        List<Start> starts = new ArrayList<>();
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<SectionKind> kind = kind(piece);
            if (piece.fixed() instanceof Place.Heading heading) {
                seen.add(heading.section());
                starts.add(new Start(i, heading.section(), false));
            } else if (piece.isFixed()) {
                continue;
            } else if (kind.isPresent()) {
                starts.add(new Start(i, seen.add(kind.get()) ? kind.get() : SectionKind.OTHER, false));
            } else if (isSection(piece) && problems.isAspect(heading(piece)) && !seen.contains(SectionKind.PROBLEMS)) {
                starts.add(new Start(i, SectionKind.PROBLEMS, true));
            } else if (isSection(piece) && heading(piece).length() <= SectionNames.LONGEST) {
                starts.add(new Start(i, SectionKind.OTHER, false));
            }
        }
        return starts;
    }

    private Optional<SectionKind> kind(Piece piece) {
        if (isSection(piece)) {
            return named(piece);
        }
        return SectionNames.bareKind(piece.text())
                .filter(kind -> piece.level() == 1 || !Piece.isMarked(piece.text()) && !numbered.contains(kind));
    }

    /** The section a heading names; an aspect whose heading ends in 存在的问题 names none. */
    private Optional<SectionKind> named(Piece piece) {
        String heading = heading(piece);
        return problems.isNamed(heading) ? Optional.empty() : SectionNames.kind(heading);
    }

    /** Whether it has the number of a section, or is a heading of the first level by its style. */
    private boolean isSection(Piece piece) {
        return family != Numbering.NONE && Mark.leading(piece.text()).numbering().family() == family
                || piece.isHeading(1);
    }

    private static String heading(Piece piece) {
        String text = piece.text().substring(Mark.leading(piece.text()).written().length()).strip();
        return text.substring(0, Sentences.headingEnd(text));
    }

    /** The numbers under which most names of sections stand; of two the higher level. */
    private Numbering family() {
        Map<Numbering, Integer> votes = new EnumMap<>(Numbering.class);
        for (Piece piece : pieces) {
            Mark mark = Mark.leading(piece.text());
            if (mark.isThere() && !piece.isFixed() && named(piece).isPresent()) {
                votes.merge(mark.numbering().family(), 1, Integer::sum);
            }
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElse(Numbering.NONE);
    }
}
