package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Numbering;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.SectionKind;

/** The form of a level is the one most of its items have. */
final class StyleVote {
    private StyleVote() {}

    static PaperStyle of(List<Part> parts) {
        List<Part.ProblemsPart> problems = all(parts, Part.ProblemsPart.class);
        List<Part.AspectPart> aspects = problems.stream().flatMap(part -> part.aspects().stream()).toList();
        Stream<Head> firstLevel = problems.stream().filter(part -> part.head() == Head.NONE)
                .flatMap(part -> part.aspects().stream()).map(Part.AspectPart::head);
        return new PaperStyle(
                of(Stream.concat(parts.stream().map(Part::head), firstLevel), PaperStyle.STANDARD.sections()),
                of(aspects.stream().map(Part.AspectPart::head), PaperStyle.STANDARD.aspects()),
                of(aspects.stream().flatMap(aspect -> aspect.problems().stream()).map(Part.Entry::head),
                        PaperStyle.STANDARD.problems()),
                of(points(parts, SectionKind.CAUSES), PaperStyle.STANDARD.causes()),
                of(points(parts, SectionKind.MEASURES), PaperStyle.STANDARD.measures()));
    }

    private static <T extends Part> List<T> all(List<Part> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Head> points(List<Part> parts, SectionKind kind) {
        return all(parts, Part.PointsPart.class).stream().filter(part -> part.kind() == kind)
                .flatMap(part -> part.points().stream()).map(Part.Entry::head);
    }

    private static ItemStyle of(Stream<Head> all, ItemStyle otherwise) {
        List<Head> heads = all.filter(head -> head != Head.NONE).toList();
        if (heads.isEmpty()) {
            return otherwise;
        }
        long opening = heads.stream().filter(Head::opens).count();
        long ownLine = heads.stream().filter(Head::isOwnLine).count();
        long runOn = heads.stream().filter(head -> !head.alone()).count();
        boolean ownLines = ownLine > 0 && ownLine >= runOn;
        return new ItemStyle(numbering(heads), ownLines || opening * 2 >= heads.size(), ownLines);
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
