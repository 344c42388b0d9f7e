package org.duizhao.docx;

import java.util.Locale;
import org.duizhao.model.HanNumerals;

/** A number in one of Word's formats (ECMA-376 part 1, 17.18.59); in decimal digits where the format ends or is not used in Chinese text. */
final class NumberText {
    private static final String HAN = "〇一二三四五六七八九十";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberText() {}

    static String of(String format, int n) {
        String decimal = Integer.toString(n);
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> n >= 0 && n < 10 ? "0" + n : decimal;
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting" -> n < 1 || n > 99 ? decimal : HanNumerals.han(n);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> n < 1 || n > 99 ? decimal : legal(n);
            case "ideographDigital", "taiwaneseDigital" -> translated(decimal, "0123456789", HAN);
            case "decimalFullWidth", "decimalFullWidth2" -> translated(decimal, "0123456789", "０１２３４５６７８９");
            case "ideographTraditional" -> nth("甲乙丙丁戊己庚辛壬癸", n);
            case "ideographZodiac" -> nth("子丑寅卯辰巳午未申酉戌亥", n);
            case "ideographEnclosedCircle" -> nth("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', n);
            case "decimalEnclosedParen" -> enclosed('⑴', n);
            case "decimalEnclosedFullstop" -> enclosed('⒈', n);
            case "lowerLetter" -> letter(n);
            case "upperLetter" -> letter(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            default -> decimal;
        };
    }

    private static String legal(int n) {
        String legal = translated(HanNumerals.han(n), HAN, LEGAL);
        return n >= 10 && n < 20 ? "壹" + legal : legal;
    }

    private static String translated(String text, String from, String to) {
        StringBuilder translated = new StringBuilder();
        text.chars().forEach(c -> translated.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return translated.toString();
    }

    private static String nth(String marks, int n) {
        return n < 1 || n > marks.length() ? Integer.toString(n) : marks.substring(n - 1, n);
    }

    /** Unicode has twenty of each. */
    private static String enclosed(char first, int n) {
        return n < 1 || n > 20 ? Integer.toString(n) : Character.toString(first + n - 1);
    }

    /** As Word counts: z is followed by aa, bb, cc. */
    private static String letter(int n) {
        return n < 1 || n > 780 ? Integer.toString(n)
                : Character.toString('a' + (n - 1) % 26).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n < 1 || n > 3999) {
            return Integer.toString(n);
        }
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
