package org.duizhao.recognise;

import java.util.List;
import org.duizhao.model.SectionKind;

/** A section as it was found in the source, before numbers and end marks are told apart from the author's words. */
sealed interface Part {
    Head head();

    record TextPart(SectionKind kind, Head head, List<Piece> pieces) implements Part {}

    record ProblemsPart(Head head, List<Piece> intro, List<AspectPart> aspects) implements Part {}

    record PointsPart(SectionKind kind, Head head, List<Piece> intro, List<Entry> points) implements Part {}

    record AspectPart(Head head, AspectMatcher.Match match, List<Piece> intro, List<Entry> problems) {}

    /** A problem or point: its headline and what stands behind it. */
    record Entry(Head head, List<Piece> rest) {}
}
