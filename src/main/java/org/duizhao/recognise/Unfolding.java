package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks a paper that was pasted into one paragraph where its headings and its end begin. */
final class Unfolding {
    /** A shorter paragraph holds no paper. */
    private static final int SHORTEST = 80;
    private static final int LONGEST_TITLE = 70;
    private static final Pattern TITLE = Pattern.compile(
            "^[^，。；：]{4,60}?(?>对照检查材料|检视剖析材料|检视材料|剖析材料|检查材料|发言提纲|发言材料|对照检查)(?=\\P{P})");
    private static final Pattern SECTION = Pattern.compile("([一二三四五六七八九十]{1,3})、(?=.{0,16}?"
            + "(?:问题|不足|差距|剖析|原因|根源|措施|方向|打算|落实情况|整改情况|案例|事项|方面|分析))");
    private static final String FIRST = "一、";
    private static final Pattern ASPECT = Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[）)]");
    private static final Pattern ITEM = Pattern.compile("(?<=[ 　])(?:\\d{1,2}[.．、](?!\\d)|[一二三四五六七八九十]{1,2}是)");
    private static final Pattern CLOSING = Pattern.compile("(?<=[。！])(?:以上|上述).{0,40}?(?:发言|汇报|报告|检查|剖析|不当|不妥)");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<=[。！])[^，。；：！？]{0,24}?" + Words.DATE.pattern() + "$");
    static final String NUMERALS = "一二三四五六七八九十";

    private Unfolding() {}

    /** The same text; a paragraph that holds the headings of several sections as several. */
    static List<Piece> of(List<Piece> pieces) {
        List<Piece> unfolded = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Integer> breaks = piece.isFixed() || piece.text().length() < SHORTEST ? List.of() : breaks(piece.text());
            int from = 0;
            for (int to : breaks) {
                unfolded.add(piece.part(from, to).opening(true));
                from = to;
            }
            unfolded.add(from == 0 ? piece : piece.from(from).opening(true));
        }
        return unfolded;
    }

    private static List<Integer> breaks(String text) {
        if (!text.contains(FIRST)) {
            return List.of(); // most texts, which the pattern need not go through
        }
        List<Integer> sections = inOrder(SECTION, text, 0, text.length());
        if (sections.size() < 2) {
            return List.of();
        }
        List<Integer> breaks = new ArrayList<>();
        Matcher title = TITLE.matcher(text.substring(0, Math.min(text.length(), LONGEST_TITLE)));
        if (title.find() && title.end() < sections.getFirst()) {
            breaks.add(title.end());
        }
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? sections.get(i + 1) : text.length();
            breaks.add(sections.get(i));
            List<Integer> aspects = inOrder(ASPECT, text, sections.get(i), end);
            List<Integer> items = spaced(text, sections.get(i), end);
            breaks.addAll(Stream.concat(aspects.stream(), items.stream()).distinct().sorted().toList());
        }
        addEnd(text, breaks);
        return breaks.stream().filter(at -> at > 0 && at < text.length()).distinct().toList();
    }

    /** The items before which a blank stands, as where the line breaks of a paper became blanks. */
    private static List<Integer> spaced(String text, int from, int to) {
        return ITEM.matcher(text).region(from, to).useTransparentBounds(true).results().map(MatchResult::start).toList();
    }

    private static void addEnd(String text, List<Integer> breaks) {
        int from = Math.max(breaks.getLast(), text.length() - 300);
        Matcher closing = CLOSING.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (closing.find() && closing.start() > breaks.getLast()) {
            breaks.add(closing.start());
        }
        Matcher signature = SIGNATURE.matcher(text).region(Math.max(from, text.length() - 60), text.length())
                .useTransparentBounds(true);
        if (signature.find() && signature.start() > breaks.getLast()) {
            breaks.add(signature.start());
        }
    }

    /** The offsets of the marks that count from one on. */
    private static List<Integer> inOrder(Pattern mark, String text, int from, int to) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = mark.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            if (found.size() < NUMERALS.length() && matcher.group(1).equals(NUMERALS.substring(found.size(), found.size() + 1))) {
                found.add(matcher.start());
            }
        }
        return found;
    }
}
