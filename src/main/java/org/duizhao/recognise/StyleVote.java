package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Numbering;
import org.duizhao.model.PaperStyle;

/** The form of a level is the one most of its items have. */
final class StyleVote {
    private StyleVote() {}

    static PaperStyle of(List<Part> parts) {
        List<Part.AspectPart> aspects = all(parts, Part.ProblemsPart.class).stream()
                .flatMap(part -> part.aspects().stream()).toList();
        List<Head> sections = parts.stream().filter(part -> part.head() != Head.NONE).map(Part::head).toList();
        List<Head> firstLevel = all(parts, Part.ProblemsPart.class).stream().filter(part -> part.head() == Head.NONE)
                .flatMap(part -> part.aspects().stream()).map(Part.AspectPart::head).filter(head -> head != Head.NONE)
                .toList();
        return new PaperStyle(
                of(java.util.stream.Stream.of(sections, firstLevel).flatMap(List::stream).toList(),
                        PaperStyle.STANDARD.sections()),
                of(aspects.stream().map(Part.AspectPart::head).filter(head -> head != Head.NONE).toList(),
                        PaperStyle.STANDARD.aspects()),
                of(aspects.stream().flatMap(aspect -> aspect.problems().stream()).map(Part.Entry::head).toList(),
                        PaperStyle.STANDARD.problems()),
                of(points(parts, org.duizhao.model.SectionKind.CAUSES), PaperStyle.STANDARD.causes()),
                of(points(parts, org.duizhao.model.SectionKind.MEASURES), PaperStyle.STANDARD.measures()));
    }

    private static <T extends Part> List<T> all(List<Part> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Head> points(List<Part> parts, org.duizhao.model.SectionKind kind) {
        return all(parts, Part.PointsPart.class).stream().filter(part -> part.kind() == kind)
                .flatMap(part -> part.points().stream()).map(Part.Entry::head).toList();
    }

    private static ItemStyle of(List<Head> heads, ItemStyle otherwise) {
        if (heads.isEmpty()) {
            return otherwise;
        }
        long opening = heads.stream().filter(Head::opens).count();
        long ownLine = heads.stream().filter(Head::isOwnLine).count();
        long runOn = heads.stream().filter(head -> !head.alone()).count();
        return new ItemStyle(numbering(heads), opening * 2 >= heads.size(), ownLine > 0 && ownLine >= runOn);
    }

    /** Of two forms the higher level; any number is better than none. */
    private static Numbering numbering(List<Head> heads) {
        Map<Numbering, Integer> votes = new EnumMap<>(Numbering.class);
        heads.forEach(head -> votes.merge(head.mark().numbering(), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }
}
