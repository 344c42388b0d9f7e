package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Finds the sections of a paper without any heading by how their first paragraphs begin: 在学习上，… 究其原因，… 今后，… */
final class Spoken {
    private static final Pattern PROBLEM = Pattern.compile("在[^，。；：]{2,20}(?:上|方面|中)[，,：:]");
    private static final Pattern CAUSE = Pattern.compile(
            "究其(?:原因|根源)|深刻(?:反思|剖析)|追根溯源|(?:分析|剖析|产生|造成|存在)(?:上述|以上|这些)?问题?的?(?:主要)?(?:原因|根源)|之所以");
    private static final Pattern MEASURE = Pattern.compile("今后|下一步|下步|针对(?:上述|以上|这些)|接下来|为此，");
    private static final int FEWEST_PROBLEMS = 2;

    private Spoken() {}

    static List<SectionStarts.Start> starts(List<Piece> pieces) {
        List<SectionStarts.Start> starts = new ArrayList<>();
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        boolean problems = pieces.stream().filter(piece -> begins(piece, PROBLEM)).count() >= FEWEST_PROBLEMS;
        for (int i = 0; i < pieces.size(); i++) {
            Optional<SectionKind> kind = kind(pieces.get(i), problems, seen);
            if (kind.isPresent() && seen.add(kind.get())) {
                starts.add(new SectionStarts.Start(i, kind.get(), Range.Form.BARE));
            }
        }
        boolean causes = seen.contains(SectionKind.CAUSES) || pieces.stream().anyMatch(piece -> piece.fixed() instanceof Place.In);
        return causes && seen.contains(SectionKind.PROBLEMS) ? starts : List.of();
    }

    /** They come in this order, and what comes before the problems is none of them. */
    private static Optional<SectionKind> kind(Piece piece, boolean problems, Set<SectionKind> seen) {
        if (!seen.contains(SectionKind.PROBLEMS)) {
            return problems && begins(piece, PROBLEM) ? Optional.of(SectionKind.PROBLEMS) : Optional.empty();
        }
        if (begins(piece, CAUSE)) {
            return Optional.of(SectionKind.CAUSES);
        }
        return seen.contains(SectionKind.CAUSES) && begins(piece, MEASURE) ? Optional.of(SectionKind.MEASURES) : Optional.empty();
    }

    /** Causes or measures, if a paragraph begins as the first of theirs does. */
    static Optional<SectionKind> leadsIn(Piece piece) {
        return piece.isFixed() ? Optional.empty() : leadsIn(piece.text(), 0);
    }

    /** The same for the sentence at an offset of a text. */
    static Optional<SectionKind> leadsIn(String text, int start) {
        return CAUSE.matcher(text).region(start, text.length()).lookingAt() ? Optional.of(SectionKind.CAUSES)
                : MEASURE.matcher(text).region(start, text.length()).lookingAt() ? Optional.of(SectionKind.MEASURES) : Optional.empty();
    }

    private static boolean begins(Piece piece, Pattern words) {
        return !piece.isFixed() && words.matcher(piece.text()).lookingAt();
    }
}
