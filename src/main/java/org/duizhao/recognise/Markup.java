package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SourceParagraph;

/**
 * Marks of Markdown around the words of a line. Most stand in other texts too, such as the asterisks of a name left out and the
 * line to write on: they are marks only in a text that is Markdown beyond doubt.
 *
 * @param marked whether the text has headings or tables as Markdown writes them, or strong words that can be no names
 * @param tables whether lines between upright bars are rows
 */
record Markup(boolean marked, boolean tables) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ 　]+(.*?)[ #]*");
    private static final Pattern BULLET = Pattern.compile("(?:(?:[-*+•·]|>)[ 　]+|[●▪◆■▲►]{1,2}[ 　]*)(\\S.*)");
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]\\][ 　]+(?=\\S)");
    /** Lines below are strong only around whole words, which 学__次 has not, and neither pair stands in a row of its kind. */
    private static final Pattern STRONG = Pattern.compile("(?:(?<!\\*)\\*\\*(?=[^\\s*])(.{1,300}?)(?<=[^\\s*])\\*\\*(?!\\*)"
            + "|(?<![\\p{L}\\p{N}_])__(?=[^\\s_])(.{1,300}?)(?<=[^\\s_])__(?![\\p{L}\\p{N}_]))");
    /** A line that begins with a strong headline or is strong as a whole; its words are in one of the groups. */
    private static final Pattern STRONG_LINE =
            Pattern.compile("(?:[-*+>][ 　]+)?(?:\\d{1,2}[.．、] ?)?(\\*\\*|__)(?=[^\\s*_])([^*_]{4,60})(?<=\\S)\\1(?![*_])(.*)");
    private static final Pattern HEADLINE_END = Pattern.compile("^.*[。：:；！？]");
    /** One line that begins so may begin with names that were left out. */
    private static final int STRONG_LINES = 2;
    private static final Pattern LIGHT = Pattern.compile("([*`])(?=[^\\s*`])([^*`]{1,300}?)(?<=\\S)\\1");
    private static final Pattern ROW = Pattern.compile("\\|(.*[^\\s|:-].*)\\|");
    private static final Pattern BELOW_TITLES = Pattern.compile("^[\\s|:]*+-{2,}+[\\s:-]*+\\|[\\s|:-]*");

    /** The words of a line, and its level if it is a heading. */
    record Plain(String text, int level) {}

    /** What marks a text has. */
    static Markup of(List<SourceParagraph> paragraphs) {
        List<String> lines = paragraphs.stream().map(paragraph -> paragraph.text().strip()).toList();
        boolean tables = lines.stream().anyMatch(line -> BELOW_TITLES.matcher(line).matches());
        return new Markup(tables || lines.stream().anyMatch(line -> HEADING.matcher(line).matches())
                || lines.stream().filter(Markup::isStrong).count() >= STRONG_LINES, tables);
    }

    /** Whether strong words are a number with its heading, a headline with its mark, or the whole line. */
    private static boolean isStrong(String line) {
        Matcher strong = STRONG_LINE.matcher(line);
        return strong.matches() && (Piece.isMarked(strong.group(2)) || HEADLINE_END.matcher(strong.group(2)).matches()
                || strong.group(3).isBlank() || strong.group(3).matches("[：:].*"));
    }

    Plain strip(String line, int level) {
        String text = line.strip();
        Matcher heading = HEADING.matcher(text);
        if (heading.matches() && !heading.group(2).isBlank()) {
            return new Plain(inner(heading.group(2)), heading.group(1).length());
        }
        Matcher row = ROW.matcher(text);
        if (tables && row.matches()) {
            return new Plain(inner(row.group(1)).replaceAll("(?<![ 　])[ 　]*\\|[ 　]*", "\t").strip(), level);
        }
        Matcher bullet = BULLET.matcher(text);
        return new Plain(inner(bullet.matches() ? item(bullet.group(1)) : text), level);
    }

    /** The words of an item, which may be one to be ticked. */
    private static String item(String text) {
        return BOX.matcher(text).replaceFirst("");
    }

    private String inner(String text) {
        if (!marked) {
            return text;
        }
        return LIGHT.matcher(STRONG.matcher(text).replaceAll("$1$2")).replaceAll("$2").strip();
    }
}
