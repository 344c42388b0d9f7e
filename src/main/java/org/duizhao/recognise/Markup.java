package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SourceParagraph;

/**
 * Marks of Markdown around the words of a line. Some stand in other texts too, such as the asterisks of a name left out: they
 * are marks only in a text that has others.
 *
 * @param marked whether the text has headings, strong words or tables as Markdown writes them
 * @param tables whether lines between upright bars are rows
 */
record Markup(boolean marked, boolean tables) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ 　]+(.*?)[ #]*");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•·●▪◆■]|>)[ 　]+(\\S.*)");
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]\\][ 　]+(?=\\S)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,300}?)(?<=\\S)\\1");
    private static final Pattern LIGHT = Pattern.compile("([*`])(?=[^\\s*`])([^*`]{1,300}?)(?<=\\S)\\1");
    private static final Pattern ROW = Pattern.compile("\\|(.*[^\\s|:-].*)\\|");
    private static final Pattern BELOW_TITLES = Pattern.compile("\\|?[\\s|:]*-{2,}[\\s|:-]*\\|[\\s|:-]*");

    /** The words of a line, and its level if it is a heading. */
    record Plain(String text, int level) {}

    /** What marks a text has. */
    static Markup of(List<SourceParagraph> paragraphs) {
        List<String> lines = paragraphs.stream().map(paragraph -> paragraph.text().strip()).toList();
        boolean tables = lines.stream().anyMatch(line -> BELOW_TITLES.matcher(line).matches());
        return new Markup(tables || lines.stream().anyMatch(Markup::isMarked), tables);
    }

    private static boolean isMarked(String line) {
        return HEADING.matcher(line).matches() || STRONG.matcher(line).find();
    }

    Plain strip(String line, int level) {
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
        return new Plain(inner(bullet.matches() ? item(bullet.group(1)) : text), level);
    }

    /** The words of an item, which may be one to be ticked. */
    private static String item(String text) {
        return BOX.matcher(text).replaceFirst("");
    }

    private String inner(String text) {
        String plain = STRONG.matcher(text).replaceAll("$2");
        return (marked ? LIGHT.matcher(plain).replaceAll("$2") : plain).strip();
    }
}
