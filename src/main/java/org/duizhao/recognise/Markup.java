package org.duizhao.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of Markdown around the words of a line. */
final class Markup {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ 　]+(.*?)[ #]*");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•·●▪◆■]|>)[ 　]+(\\S.*)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,300}?)(?<=\\S)\\1");
    private static final Pattern ROW = Pattern.compile("\\|(.*[^\\s|:-].*)\\|");
    private static final Pattern BELOW_TITLES = Pattern.compile("\\|?[\\s|:]*-{2,}[\\s|:-]*\\|[\\s|:-]*");

    /** The words of a line, and its level if it is a heading. */
    record Plain(String text, int level) {}

    private Markup() {}

    /** Whether a line is the rule below the column titles of a table. */
    static boolean isTableRule(String line) {
        return BELOW_TITLES.matcher(line.strip()).matches();
    }

    /** @param tables whether lines between upright bars are rows */
    static Plain strip(String line, int level, boolean tables) {
        String text = line.strip();
        Matcher heading = HEADING.matcher(text);
        if (heading.matches() && !heading.group(2).isBlank()) {
            return new Plain(inner(heading.group(2)), heading.group(1).length());
        }
        Matcher row = ROW.matcher(text);
        if (tables && row.matches()) {
            return new Plain(inner(row.group(1)).replaceAll("[ 　]*\\|[ 　]*", "\t").strip(), level);
        }
        Matcher bullet = BULLET.matcher(text);
        return new Plain(inner(bullet.matches() ? bullet.group(1) : text), level);
    }

    private static String inner(String text) {
        return STRONG.matcher(text).replaceAll("$2").strip();
    }
}
