package org.duizhao.model;

/** Numbers as items of a paper are marked with (GB/T 9704-2012, 7.3.3, and practice). */
public final class HanNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumerals() {}

    /** 1 to 99 in Han numerals: 一, 十, 二十一. */
    public static String han(int n) {
        if (n < 1 || n > 99) {
            throw new IllegalArgumentException("not between 1 and 99: " + n);
        }
        String tens = n < 10 ? "" : (n < 20 ? "" : digit(n / 10)) + "十";
        return tens + (n % 10 == 0 ? "" : digit(n % 10));
    }

    private static String digit(int n) {
        return DIGITS.substring(n, n + 1);
    }

    /** The mark of the n-th item, from 1; beyond 99 (20 for circled digits) it is arabic. */
    public static String mark(Numbering numbering, int n) {
        String han = n > 99 ? Integer.toString(n) : han(n);
        return switch (numbering) {
            case HAN_COMMA -> han + "、";
            case HAN_BRACKETS -> "（" + han + "）";
            case HAN_HALF_BRACKETS -> "(" + han + ")";
            case ARABIC_DOT -> n + ".";
            case ARABIC_FULL_DOT -> n + "．";
            case ARABIC_COMMA -> n + "、";
            case ARABIC_BRACKETS -> "（" + n + "）";
            case ARABIC_HALF_BRACKETS -> "(" + n + ")";
            case CIRCLED -> n > 20 ? n + "." : Character.toString(0x2460 + n - 1);
            case HAN_IS -> han + "是";
            case HAN_MUST -> han + "要";
            case ORDINAL -> "第" + han + "，";
            case NONE -> "";
        };
    }
}
