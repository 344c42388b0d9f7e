package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out blanks that a copy from a PDF or a web page has put between Han characters. */
final class Spaces {
    private static final String WIDE = "[\\p{IsHan}，。；：、？！“”‘’（）《》〈〉…—]";
    private static final Pattern INSIDE = Pattern.compile("(?<=" + WIDE + ")[ \\t]+(?=" + WIDE + ")");
    private static final Pattern SPREAD = Pattern.compile("^[\\p{IsHan}，、：（）](?:[ 　]+[\\p{IsHan}，、：（）]){3,}+");
    /** A shorter line may be a name or a byline, whose gaps mean something. */
    private static final int LINE = 26;

    private static final Pattern GAP = Pattern.compile("\\p{IsHan}[ ][0-9A-Za-z]|[0-9A-Za-z%][ ]\\p{IsHan}");
    private static final Pattern NO_GAP = Pattern.compile("\\p{IsHan}[0-9A-Za-z]|[0-9A-Za-z%]\\p{IsHan}");

    private Spaces() {}

    /** Whether most digits and letters of a text stand apart from the Han characters beside them. */
    static boolean areGaps(List<Line> lines) {
        return count(GAP, lines) > count(NO_GAP, lines);
    }

    private static long count(Pattern pattern, List<Line> lines) {
        return lines.stream().mapToLong(line -> pattern.matcher(line.text()).results().count()).sum();
    }

    static boolean isBetweenScripts(char before, char behind) {
        String both = "" + before + behind;
        return NO_GAP.matcher(both).matches();
    }

    static String squeeze(String line) {
        String text = line.strip();
        if (SPREAD.matcher(text).matches()) {
            return text.replaceAll("[ 　]+", "");
        }
        if (text.indexOf('\t') >= 0) {
            return text;
        }
        boolean gaps = text.length() < LINE && !Piece.isMarked(text);
        String squeezed = text.indexOf(' ') < 0 ? text : INSIDE.matcher(text).replaceAll("");
        return gaps && SectionNames.bareKind(squeezed).isEmpty() ? text : squeezed;
    }
}
