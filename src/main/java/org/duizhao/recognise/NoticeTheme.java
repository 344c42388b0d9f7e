package org.duizhao.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Formulation;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.theme.Validity;

/**
 * A theme from a notice: what the notice says, in the frame that every such paper has. Headings and prompts of the frame
 * come from a theme that is known already; what only that theme asks for does not come with them.
 */
public final class NoticeTheme {
    private static final String MEMBERS = "组织生活会";
    private static final String DOING = "树立|践行|坚持|坚定|强化|深化|落实|履行|贯彻|加强|增强|提高|维护|坚决扛起|严守|弘扬|发扬|学习|全面";
    private static final List<SectionKind> EXTRA =
            List.of(SectionKind.LAST_YEAR, SectionKind.CASE, SectionKind.PERSONAL_MATTERS, SectionKind.OPINIONS);

    private final Notice notice;
    private final List<Theme> known;
    private final Optional<Theme> like;

    private NoticeTheme(Notice notice, List<Theme> known) {
        this.notice = notice;
        this.known = known;
        boolean members = notice.meeting().value().contains(MEMBERS);
        like = known.stream().filter(theme -> theme.meeting().contains(MEMBERS) == members)
                .max(Comparator.comparingInt(Theme::year));
    }

    /**
     * Proposes a theme; year 0 and blank texts where the notice says nothing. Nothing in it is confirmed.
     *
     * @param known other themes
     */
    public static Theme of(String id, Notice notice, List<Theme> known) {
        return new NoticeTheme(notice, known).theme(id);
    }

    private Theme theme(String id) {
        String year = notice.year().isFound() ? "" + notice.year().value() : "";
        String meeting = notice.meeting().value();
        return new Theme(id, year.isEmpty() ? meeting : year + "年度" + meeting, notice.year().value(), meeting, titles(),
                aspects(), blocks(), limits(), topic(), validity(), false, notice.title().value());
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        like.filter(theme -> notice.meeting().isFound()).ifPresent(theme -> theme.titles().forEach(
                (kind, title) -> titles.put(kind, title.replace(theme.meeting(), notice.meeting().value()))));
        return titles;
    }

    private List<ThemeAspect> aspects() {
        List<ThemeAspect> aspects = new ArrayList<>();
        for (NoticeValue<String> name : notice.aspects()) {
            String id = "a" + (aspects.size() + 1);
            Optional<ThemeAspect> same = known.stream().flatMap(theme -> theme.aspects().stream())
                    .filter(aspect -> Similarity.bare(aspect.name()).equals(Similarity.bare(name.value()))).findFirst();
            aspects.add(new ThemeAspect(id, name.value(),
                    same.map(ThemeAspect::shortName).orElseGet(() -> shortName(name.value())),
                    same.map(ThemeAspect::prompts).orElse(List.of()), false));
        }
        return aspects;
    }

    /** The first clause, as short as it can be cut by meaning: behind what one does there stands what it is about. */
    private static String shortName(String name) {
        String bare = name.replaceFirst("^(带头|对照)", "").split("[，、；]", 2)[0];
        return bare.length() <= ThemeAspect.LONGEST_SHORT_NAME ? bare : bare.replaceFirst("^(?:\\p{IsHan}{2}和)?(?:" + DOING + ")(?=.{4})", "");
    }

    private List<ThemeBlock> blocks() {
        Stream<ThemeBlock> frame = like.stream().flatMap(theme -> theme.blocks().stream())
                .filter(block -> !EXTRA.contains(block.kind()));
        Stream<ThemeBlock> asked = notice.blocks().stream()
                .map(block -> extra(block.value(), block.confidence() != Confidence.GUESSED)).filter(Objects::nonNull);
        return Stream.concat(frame, asked).sorted(Comparator.comparing(ThemeBlock::kind)).toList();
    }

    /** Null if no theme knows such a block. */
    private ThemeBlock extra(SectionKind kind, boolean required) {
        return Stream.concat(like.stream(), known.stream()).flatMap(theme -> theme.block(kind).stream()).findFirst()
                .map(block -> new ThemeBlock(kind, block.heading(), required, block.prompts())).orElse(null);
    }

    private Limits limits() {
        return new Limits(notice.whole().value(), notice.problems().value(), notice.causes().value(),
                notice.problemsPerAspect().value());
    }

    private List<Formulation> topic() {
        return !notice.topic().isFound() ? List.of()
                : List.of(new Formulation(notice.topic().value(), notice.title().value()));
    }

    /** From the day of the notice to the last day it names. */
    private Validity validity() {
        LocalDate last = Stream.of(notice.meetingBy(), notice.handInBy()).filter(NoticeValue::isFound)
                .map(NoticeValue::value).max(Comparator.naturalOrder()).orElse(Validity.ALWAYS.to());
        LocalDate first = notice.issued().isFound() ? notice.issued().value() : Validity.ALWAYS.from();
        return last.isBefore(first) ? Validity.ALWAYS : new Validity(first, last);
    }
}
