package org.duizhao.fuzz;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;

/** That what a text says is in the draft made of it. */
final class Words {
    /** Radicals for which Unicode names no character; what they are read as is not asked here. */
    private static final Pattern UNNAMED = Pattern.compile("[\\u2E80-\\u2EFF]");
    private static final String BLANKS = "[\\h\\u200B]+";
    /** Han characters without a mark between them. */
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\h\\u200B]+");
    /** Shorter ones are numbers and labels, which printing sets again. */
    private static final int SHORTEST = 6;
    private static final int PIECE = 3;
    private static final Pattern NUMBER = Pattern.compile("^第?[一二三四五六七八九十]+[是要]?");

    private Words() {}

    /** What of the lines is neither printed nor in any field or among what is to be placed. */
    static List<String> lost(List<String> lines, Draft draft, Manuscript paper) {
        String kept = bare(Stream.concat(draft.elements().flatMap(element -> element.fields().stream().map(element::text)),
                Stream.of(paper.text())).collect(Collectors.joining("\n")));
        return lines.stream().flatMap(line -> RUN.matcher(UNNAMED.matcher(usual(line)).replaceAll("|")).results()).map(run -> run.group())
                .filter(run -> bare(run).length() >= SHORTEST).map(Words::withoutNumber).distinct()
                .filter(run -> !isKept(bare(run), kept) && !Stream.of(run.split(BLANKS)).allMatch(kept::contains)).toList();
    }

    /** In one piece, or parted where a title or a headline ends. */
    private static boolean isKept(String run, String kept) {
        int end = run.length();
        while (end > 0 && !kept.contains(run.substring(0, end))) {
            end--;
        }
        return end == run.length() || end >= PIECE && run.length() - end >= PIECE && isKept(run.substring(end), kept);
    }

    private static String withoutNumber(String run) {
        Matcher number = NUMBER.matcher(run);
        return number.find() ? run.substring(number.end()) : run;
    }

    /** The usual characters for radicals and other forms of them. */
    private static String usual(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String bare(String text) {
        return usual(text).replaceAll(BLANKS, "");
    }
}
