package org.duizhao.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text from elsewhere as lines of usual characters. */
public final class TextLines {
    /** Word's own line break is a vertical tab when it is copied; the last two are U+2028 and U+2029. */
    private static final Pattern BREAK = Pattern.compile("[\\u000b\\f\\u0085\\u2028\\u2029]");
    /** Blanks that Java and its regular expressions do not count as such: no-break, figure and narrow no-break space. */
    private static final Pattern HELD = Pattern.compile("[\\u00a0\\u2007\\u202f]");

    private TextLines() {}

    /** The lines without their ends, whatever ends them. */
    public static Stream<String> of(String text) {
        return BREAK.matcher(blanks(text)).replaceAll("\n").lines();
    }

    /** The same text with a plain blank for every one at which a line is not broken. */
    public static String blanks(String text) {
        return HELD.matcher(text).replaceAll(" ");
    }
}
