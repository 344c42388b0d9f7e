package org.duizhao.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number as it stands in front of an item.
 *
 * @param numbering the form it is written in; where that is no usual one, the nearest
 * @param written   the very characters, blanks between them included
 */
public record Mark(Numbering numbering, int number, String written) {
    public static final Mark NONE = new Mark(Numbering.NONE, 0, "");

    /** Longer than any mark with the character that must not follow it. */
    private static final int REACH = 24;
    private static final String GAP = "[ 　\\t]{0,4}";
    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final String ARABIC = "([0-9０-９]{1,3})";
    private static final String OPEN = "[（(〔［\\[【]";
    private static final String BEGINNINGS = "（(〔［[【第其一二三四五六七八九十";
    private static final String CLOSE = "[）)〕］\\]】]";
    private static final String NO_HAN = "(?!" + HAN + "[、产季线级批期等])";
    private static final String NO_DIGIT = "(?![0-9０-９])";
    /** The first of those that are one character each: ①, ⑴, ⒈ and ㈠. */
    private static final String WHOLE = "①⑴⒈㈠";
    private static final int MOST_WHOLE = 20;

    private record Form(Numbering numbering, Pattern pattern) {
        Form(Numbering numbering, String pattern) {
            this(numbering, Pattern.compile(pattern));
        }
    }

    /** What looks like a number and is none: 一、二、三产业; 3.5万元; 一是一、二是二; 十要素; 第一议题 has no comma. */
    private static final List<Form> FORMS = List.of(
            new Form(Numbering.HAN_COMMA, HAN + GAP + "[、.．，,]" + NO_HAN),
            new Form(Numbering.HAN_BRACKETS, OPEN + "?" + GAP + HAN + GAP + CLOSE + "[、.．]?"),
            new Form(Numbering.HAN_BRACKETS, OPEN + GAP + HAN + GAP + "[、.．]" + NO_HAN),
            new Form(Numbering.HAN_BRACKETS, "([㈠-㈩])" + GAP + "[、.．]?"),
            new Form(Numbering.ARABIC_DOT, ARABIC + GAP + "[.．、，,]" + NO_DIGIT),
            new Form(Numbering.ARABIC_DOT, "([⒈-⒛])"),
            new Form(Numbering.ARABIC_BRACKETS, OPEN + "?" + GAP + ARABIC + GAP + CLOSE + "[、.．]?"),
            new Form(Numbering.ARABIC_BRACKETS, OPEN + GAP + ARABIC + GAP + "[、.．]" + NO_DIGIT),
            new Form(Numbering.ARABIC_BRACKETS, "([⑴-⒇])" + GAP + "[、.．]?"),
            new Form(Numbering.CIRCLED, "([①-⑳])" + GAP + "[、.．]?"),
            new Form(Numbering.HAN_IS, HAN + "是(?!" + HAN + "[、，,。是就])"),
            new Form(Numbering.HAN_MUST, HAN + "要(?![素求点件害])"),
            new Form(Numbering.ORDINAL, "[第其]" + HAN + GAP + "[，、,：:]"));

    /** By the few characters that marks begin with; looked up for every paragraph again and again. */
    private static final Map<Character, List<Form>> BY_BEGINNING = new ConcurrentHashMap<>();

    private static final Pattern BEFORE_DIGIT = Pattern.compile(ARABIC + GAP + "[.．、]" + GAP + "(?=[0-9０-９])");

    private static final Map<String, Integer> NUMBERS = IntStream.rangeClosed(1, 99).boxed()
            .collect(Collectors.toUnmodifiableMap(HanNumerals::han, Function.identity()));

    public boolean isThere() {
        return numbering != Numbering.NONE;
    }

    /** Whether it is the n-th mark of such items, blanks aside, as the program would write it. */
    boolean is(Numbering form, int n) {
        return bare(written).equals(HanNumerals.mark(form, n));
    }

    /** Whether it is written as the program would write it. */
    public boolean isUsual() {
        return isThere() && is(numbering, number);
    }

    /** The mark in front of a text, behind blanks; {@link #NONE} if there is none. */
    public static Mark leading(String text) {
        return at(text, text.length() - text.stripLeading().length());
    }

    /** The mark that begins at an offset; {@link #NONE} if none does. */
    public static Mark at(String text, int start) {
        if (start >= text.length() || !mayBegin(text.charAt(start))) {
            return NONE;
        }
        String near = text.substring(start, Math.min(text.length(), start + REACH));
        for (Form form : BY_BEGINNING.computeIfAbsent(text.charAt(start), Mark::beginningWith)) {
            Matcher matcher = form.pattern().matcher(near);
            if (matcher.lookingAt() && number(matcher.group(1)) > 0) {
                return read(form.numbering(), number(matcher.group(1)), matcher.group());
            }
        }
        return NONE;
    }

    /**
     * The number and dot or comma that begin a text and stand before another digit, as in 3.7套: a mark if the items before it
     * count up to it, and otherwise part of a number; {@link #NONE} if there is none.
     */
    public static Mark beforeDigit(String text) {
        Matcher matcher = BEFORE_DIGIT.matcher(text.substring(0, Math.min(text.length(), REACH)));
        return matcher.lookingAt() && number(matcher.group(1)) > 0
                ? read(Numbering.ARABIC_DOT, number(matcher.group(1)), matcher.group()) : NONE;
    }

    private static List<Form> beginningWith(char c) {
        return FORMS.stream().filter(form -> {
            Matcher matcher = form.pattern().matcher(String.valueOf(c));
            return matcher.lookingAt() || matcher.hitEnd();
        }).toList();
    }

    /** Spares most texts the patterns. */
    private static boolean mayBegin(char c) {
        return BEGINNINGS.indexOf(c) >= 0 || c >= '0' && c <= '9' || c >= '０' && c <= '９' || whole(c) > 0;
    }

    private static Mark read(Numbering family, int number, String written) {
        String bare = bare(written);
        Numbering exact = Arrays.stream(Numbering.values()).filter(form -> form.family() == family)
                .filter(form -> HanNumerals.mark(form, number).equals(bare)).findFirst().orElse(family);
        return new Mark(exact, number, written);
    }

    /** 0 if the characters are no number, as in 十十 or 000. */
    private static int number(String digits) {
        char first = digits.charAt(0);
        if (whole(first) > 0) {
            return whole(first);
        }
        return Character.digit(first, 10) < 0 ? NUMBERS.getOrDefault(digits, 0) : Integer.parseInt(digits);
    }

    private static int whole(char c) {
        for (int i = 0; i < WHOLE.length(); i++) {
            int number = c - WHOLE.charAt(i) + 1;
            if (number > 0 && number <= MOST_WHOLE) {
                return number;
            }
        }
        return 0;
    }

    private static String bare(String written) {
        return written.replaceAll("[ 　\\t]", "");
    }
}
