package org.duizhao.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a table of contents: lines with page numbers that repeat the headings of the paper, or that stand below 目录. */
final class Contents {
    private static final Pattern TITLE = Pattern.compile("[【\\[]?目[ 　]*录[】\\]]?");
    /** Words, and up to a number what leads to it: with two dots, two blanks or a tab at its end. */
    private static final Pattern ENTRY = Pattern.compile("^(\\S.{0,79}?[^ 　\\t.．…·—-])"
            + "[ 　\\t.．…·—-]++(?<=[.．…·—-]{2}[ 　]?|\\t|[ 　]{2})\\d{1,3}");
    private static final int FEWEST = 2;
    /** Of entries that are looked at together, so that the time stays in proportion to the text. */
    private static final int MOST = 300;

    private Contents() {}

    /**
     * A line that is not blank.
     *
     * @param at       its index
     * @param words    bare, without the number of a page
     * @param entry    whether a number of a page ends it
     * @param repeated whether the paper has a line of these words alone
     * @param heading  whether it is marked as a heading that the paper has twice
     */
    private record Line(int at, String words, boolean titled, boolean entry, boolean repeated, boolean heading) {
        static Line of(int at, String text, Map<String, Long> counts) {
            Matcher entry = ENTRY.matcher(text);
            boolean numbered = Character.isDigit(text.charAt(text.length() - 1)) && entry.matches();
            String words = Similarity.bare(numbered ? entry.group(1) : text);
            return new Line(at, words, TITLE.matcher(text).matches(), numbered && text.indexOf('\t') == text.lastIndexOf('\t'),
                    counts.containsKey(words), Piece.isMarked(text) && counts.get(Similarity.bare(text)) > 1);
        }
    }

    /** The indexes of its lines among texts without blanks around them; blank lines are none of them. */
    static Set<Integer> of(List<String> texts) {
        Map<String, Long> counts = texts.stream().filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Similarity::bare, Collectors.counting()));
        List<Line> lines = IntStream.range(0, texts.size()).filter(at -> !texts.get(at).isEmpty())
                .mapToObj(at -> Line.of(at, texts.get(at), counts)).toList();
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean titled = lines.get(i).titled();
            List<Line> entries = entries(lines, titled ? i + 1 : i, titled);
            long repeated = entries.stream().filter(Line::repeated).count();
            if (entries.size() >= FEWEST && (titled || repeated * 2 > entries.size())) {
                List<Line> all = lines.subList(i, i + entries.size() + (titled ? 1 : 0));
                all.forEach(line -> found.add(line.at()));
                i += all.size() - 1;
            }
        }
        return found;
    }

    /** Those that follow each other and say something else each; below the title also headings without a page number. */
    private static List<Line> entries(List<Line> lines, int from, boolean titled) {
        Set<String> seen = new HashSet<>();
        int end = from;
        while (end < Math.min(lines.size(), from + MOST) && (lines.get(end).entry() || titled && lines.get(end).heading())
                && seen.add(lines.get(end).words())) {
            end++;
        }
        return lines.subList(from, end);
    }
}
