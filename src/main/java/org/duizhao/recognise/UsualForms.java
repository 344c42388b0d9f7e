package org.duizhao.recognise;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.model.SourceParagraph;

/**
 * The characters of a text as they are meant: copies from a PDF have radicals of Unicode (U+2E80 to U+2FDF) in place of Han
 * characters, small and vertical marks (U+FE10 to U+FE6F), and blanks of every width. As many characters as before, but for those
 * of no width.
 */
final class UsualForms {
    /** Radicals for which Unicode names no character; each with the character that looks the same. */
    private static final String RADICALS = "⺁厂⺎兀⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";
    private static final Map<Character, Character> HAN = han();
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u200b\\u2060\\ufeff\\u00ad]+");

    private UsualForms() {}

    private static Map<Character, Character> han() {
        Map<Character, Character> han = new HashMap<>();
        for (int i = 0; i < RADICALS.length(); i += 2) {
            han.put(RADICALS.charAt(i), RADICALS.charAt(i + 1));
        }
        return Map.copyOf(han);
    }

    static List<SourceParagraph> of(List<SourceParagraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> isUsual(paragraph.text()) ? paragraph
                : new SourceParagraph(of(paragraph.text()), paragraph.level(), paragraph.note(),
                        of(paragraph.text().substring(0, paragraph.head())).length())).toList();
    }

    private static boolean isUsual(String text) {
        return text.chars().noneMatch(UsualForms::isOdd);
    }

    private static boolean isOdd(int c) {
        return c >= 0x2e80 && c <= 0x2fdf || c >= 0xfe10 && c <= 0xfe6f || isOddBlank(c) || isWidthless(c);
    }

    private static boolean isOddBlank(int c) {
        return c != ' ' && c != '　' && c != '\t' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    private static boolean isWidthless(int c) {
        return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0xad;
    }

    static String of(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        NO_WIDTH.matcher(text).replaceAll("").chars().forEach(c -> usual.append(of((char) c)));
        return usual.toString();
    }

    /** The same text with digits of ASCII in place of those of full width. */
    static String ofDigits(String text) {
        return text.chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static char of(char c) {
        if (isOddBlank(c)) {
            return c == '\u2001' || c == '\u2003' ? '　' : ' ';
        }
        String other = isOdd(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : "";
        boolean half = other.length() == 1 && other.charAt(0) < 0x80;
        return HAN.getOrDefault(c, half ? wide(other.charAt(0)) : other.length() == 1 ? other.charAt(0) : c);
    }

    /** The full-width form of a character of ASCII, which is what a small form between Han characters stands for. */
    private static char wide(char c) {
        return (char) (c - '!' + '！');
    }
}
