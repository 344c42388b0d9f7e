package org.duizhao.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a table of contents: lines with page numbers that repeat the headings of the paper, or that stand below 目录. */
final class Contents {
    private static final Pattern TITLE = Pattern.compile("[【\\[]?目[ 　]*录[】\\]]?");
    private static final Pattern ENTRY = Pattern.compile("(\\S.{1,80}?)[ 　\\t]*(?:[.．…·—-]{2,}[ 　\\t]*|\\t+|[ 　]{2,})(\\d{1,3})");
    private static final int FEWEST = 2;

    private Contents() {}

    /** The indexes of its lines among texts without blanks around them. */
    static Set<Integer> of(List<String> texts) {
        Map<String, Long> counts = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.groupingBy(
                Similarity::bare, Collectors.counting()));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean titled = TITLE.matcher(texts.get(i)).matches();
            int from = titled ? i + 1 : i;
            int end = from;
            int entries = 0;
            int repeated = 0;
            Set<String> seen = new HashSet<>();
            while (end < texts.size() && (texts.get(end).isEmpty() || isEntry(texts.get(end), counts, titled) && seen.add(Similarity.bare(words(texts.get(end)))))) {
                entries += texts.get(end).isEmpty() ? 0 : 1;
                repeated += counts.getOrDefault(Similarity.bare(words(texts.get(end))), 0L) > 0 ? 1 : 0;
                end++;
            }
            if (entries >= FEWEST && repeated * 2 > entries || titled && entries >= FEWEST) {
                for (int at = i; at < end; at++) {
                    found.add(at);
                }
                i = end - 1;
            }
        }
        return found;
    }

    /** Below the title also a heading without a page number that the paper repeats. */
    private static boolean isEntry(String text, Map<String, Long> counts, boolean titled) {
        return ENTRY.matcher(text).matches() && text.indexOf('\t') == text.lastIndexOf('\t')
                || titled && Piece.isMarked(text) && counts.getOrDefault(Similarity.bare(text), 0L) > 1;
    }

    private static String words(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches() ? entry.group(1) : text;
    }
}
