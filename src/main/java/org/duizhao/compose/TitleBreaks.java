package org.duizhao.compose;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.words.WordLists;

/** How well a line of a title can begin at each place: broken by meaning (GB/T 9704-2012, 7.3.1). The least is best. */
final class TitleBreaks {
    /** Marks that must not begin or end a line, and Latin words. */
    private static final double FORBIDDEN = 1e12;
    /** Inside 《》 or a number with its unit: rather one line more. */
    private static final double BOUND = 1e10;
    /** Inside a word: rather uneven lines. */
    private static final double IN_WORD = 1e4;
    /** Between words that no seam parts: a seam may be a few characters away from the middle. */
    private static final double NO_SEAM = 150;

    /** What such titles end with, and the meeting they are for; a title falls apart before the one and behind the other. */
    private static final Pattern PAPER = Pattern.compile(
            "(个人|领导班子|班子)?(对照检查|检视剖析|党性分析|对照检视|查摆剖析|整改落实|剖析|述职|发言)++(材料|提纲|报告|情况)?");
    private static final Pattern MEETING = Pattern.compile("(专题)?(民主|组织)?生活会");
    private static final Pattern WORD = Pattern.compile(
            WordLists.read("titles").either("word") + "|\\d{1,4}年度?|\\p{IsHan}{2,3}同志");

    private final String title;
    private final double[] costs;

    private TitleBreaks(String title) {
        this.title = title;
        costs = new double[title.length() + 1];
    }

    /** The cost of a line that begins at each offset of the title; infinite where none can. */
    static double[] costs(String title) {
        return new TitleBreaks(title).costs();
    }

    private double[] costs() {
        Arrays.fill(costs, NO_SEAM);
        words(PAPER, true, false);
        words(MEETING, false, true);
        words(WORD, false, false);
        Arrays.fill(costs, 0, 1, 0);
        costs[title.length()] = 0;
        int depth = 0;
        for (int last = 0, at = 0; at < title.length(); last = at) {
            at = Characters.end(title, last);
            Arrays.fill(costs, last + 1, at, Double.POSITIVE_INFINITY);
            depth = Math.max(0, depth + (is(last, '《') ? 1 : is(last, '》') ? -1 : 0));
            if (at < title.length()) {
                costs[at] = Math.max(costs[at], between(title.codePointAt(last), title.codePointAt(at), depth > 0));
            }
        }
        return costs;
    }

    private void words(Pattern words, boolean seamBefore, boolean seamBehind) {
        Matcher found = words.matcher(title);
        while (found.find()) {
            costs[found.start()] = seamBefore ? Math.min(costs[found.start()], 0) : costs[found.start()];
            costs[found.end()] = seamBehind ? Math.min(costs[found.end()], 0) : costs[found.end()];
            for (int at = found.start() + 1; at < found.end(); at++) {
                costs[at] = Math.max(costs[at], IN_WORD);
            }
        }
    }

    private static double between(int last, int first, boolean inside) {
        if (Characters.isBlank(first)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean word = !Characters.isBlank(last) && !Characters.isWide(last) && !Characters.isWide(first);
        boolean pair = last == first && (first == '—' || first == '…');
        if (word || pair || Characters.NEVER_FIRST.indexOf(first) >= 0 || Characters.NEVER_LAST.indexOf(last) >= 0) {
            return FORBIDDEN;
        }
        return inside || Character.isDigit(last) && Character.isLetterOrDigit(first) ? BOUND : 0;
    }

    private boolean is(int offset, char c) {
        return title.charAt(offset) == c;
    }
}
