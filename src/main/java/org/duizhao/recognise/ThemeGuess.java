package org.duizhao.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.duizhao.theme.Theme;

/** The theme a paper was written for, by its headings first, then by year and kind of meeting. */
final class ThemeGuess {
    /** More headings than this no paper has; the rest of a longer text is not looked at. */
    static final int HEADINGS = 200;
    private static final double FITS = 0.5;
    private static final String MEMBERS_MEETING = "组织生活会";
    private static final String LEADERS_MEETING = "民主生活会";

    private final List<String> headings;
    private final String front;

    /**
     * @param headings the lines that may be headings of aspects
     * @param front    title and opening
     */
    ThemeGuess(List<String> headings, String front) {
        this.headings = headings.stream().limit(HEADINGS).map(Similarity::bare).filter(heading -> !heading.isEmpty())
                .distinct().toList();
        this.front = front;
    }

    /** The best fitting theme, or the newest if all fit alike. */
    Theme among(List<Theme> themes) {
        return themes.stream().max(Comparator.comparingDouble(this::score).thenComparingInt(Theme::year)).orElseThrow();
    }

    /**
     * Whether the aspects of the paper are those of the theme: half of the theme's are there, or, in a paper that has only
     * some of them, more than one, or one of its year, and half of the paper's; or its title says the year and one heading is
     * just as the theme has it.
     */
    boolean fits(Theme theme) {
        long found = scores(theme).filter(score -> score > 0).count();
        long asked = headings.stream().filter(heading -> Words.ASPECT.matcher(heading).find()).count();
        boolean known = found > 1 || found > 0 && front.contains(theme.year() + "年");
        return coverage(theme) >= FITS || known && found >= FITS * asked
                || title().contains(theme.year() + "年") && namesOne(theme);
    }

    private String title() {
        return front.lines().findFirst().orElse("");
    }

    /** Whether a heading says the name of an aspect and nothing else but what belongs to a heading. */
    private boolean namesOne(Theme theme) {
        return theme.aspects().stream().map(aspect -> Similarity.bare(aspect.name())).anyMatch(name ->
                headings.contains(name) || headings.stream().anyMatch(heading -> heading.startsWith(name + "方面")));
    }

    private double score(Theme theme) {
        double score = fits(theme) ? coverage(theme) : 0;
        score += front.contains(theme.year() + "年") ? 0.3 : 0;
        score += front.contains(theme.meeting()) ? 0.2 + 0.001 * theme.meeting().length() : 0;
        boolean members = theme.meeting().contains(MEMBERS_MEETING);
        boolean otherMeeting = front.contains(members ? LEADERS_MEETING : MEMBERS_MEETING)
                && !front.contains(members ? MEMBERS_MEETING : LEADERS_MEETING);
        return score - (otherMeeting ? 0.4 : 0);
    }

    /** The share of the theme's aspects that a heading means. */
    private double coverage(Theme theme) {
        return scores(theme).average().orElse(0);
    }

    private DoubleStream scores(Theme theme) {
        return theme.aspects().stream().map(aspect -> Similarity.bare(aspect.name()))
                .mapToDouble(name -> headings.stream().mapToDouble(heading -> Similarity.of(heading, name)).max().orElse(0))
                .map(best -> best >= AspectMatcher.SIMILAR ? best : 0);
    }
}
