package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Punctuation;

/** Where the sentences of a paragraph begin and end. */
final class Sentences {
    private static final String OPENING = "“（《";
    private static final String CLOSING = "”）》";
    private static final String STOPS = "。；：！？，、”）》";

    private static final int QUOTED = 100;
    /** Where the first item follows a heading without a mark between. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=方面|问题|不足|剖析|分析|原因|措施|方向)[，,]?(?=一是|一要|一方面|1[.．、](?!\\d)|[（(][1一][）)]|①|第一[，、]|首先[，是要])");

    /** Words before a colon that can only name an aspect. */
    private static final Pattern ASPECT =
            Pattern.compile("[^。；！？]{2,60}(?<![一两])方面(?:的|存在的?)?(?:主要|突出)?(?:问题|不足|差距)?");

    /** 关于联系群众方面，主要是不够主动：… */
    private static final Pattern ABOUT =
            Pattern.compile("(?:关于|在)?[^，。；：！？]{2,40}方面，(?=(?:主要|突出|还|仍)?(?:的?(?:问题|不足))?(?:是|表现|存在|有|体现)(?!.{0,8}：$)(?!.{0,8}：[0-9一（(①]))");

    private Sentences() {}

    /** The end of a heading: behind its 。 or behind a colon before the first item or behind an aspect, else that of the text. */
    static int headingEnd(String paragraph) {
        String text = Punctuation.widened(paragraph);
        Matcher run = RUN_ON.matcher(text.substring(0, Math.min(text.length(), SectionNames.LONGEST)));
        if (run.find()) {
            return run.end();
        }
        Matcher about = ABOUT.matcher(text);
        if (about.lookingAt()) {
            return about.end();
        }
        int stop = end(text, "。");
        int colon = text.substring(0, stop).indexOf('：');
        boolean named = colon >= 0 && (Mark.leading(text.substring(colon + 1)).isThere()
                || SectionNames.bareKind(text.substring(0, colon)).isPresent()
                || ASPECT.matcher(text.substring(0, colon)).matches());
        return named ? colon + 1 : stop;
    }

    /** The end of a heading in a font of its own, behind the mark that follows, whatever that is; 0 if no font tells. */
    static int faceEnd(Piece piece) {
        String text = Punctuation.widened(piece.text());
        int end = piece.head();
        if (end == 0 || end > SectionNames.LONGEST) {
            return 0;
        }
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The end of a headline: behind its first 。 or ；. */
    static int headlineEnd(String text) {
        return end(Punctuation.widened(text), "。；！？");
    }

    /** Behind the first of the marks and what closes with it; one inside a quotation does not count if there is another. */
    private static int end(String text, String marks) {
        int depth = 0;
        int quoted = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = OPENING.indexOf(c) >= 0 ? depth + 1 : CLOSING.indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
            if (marks.indexOf(c) >= 0 && depth == 0) {
                return behindClosings(text, i + 1);
            }
            if (marks.indexOf(c) >= 0 && quoted == text.length()) {
                quoted = behindClosings(text, i + 1);
            }
        }
        return quoted;
    }

    private static int behindClosings(String text, int at) {
        int end = at;
        while (end < text.length() && Punctuation.CLOSINGS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Offsets at which a clause can begin: 0, and behind each end mark and the blanks that follow it, in their order. */
    static List<Integer> starts(String paragraph) {
        String text = Punctuation.widened(paragraph);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (Punctuation.ENDS.indexOf(text.charAt(i)) >= 0) {
                int start = behindClosings(text, i + 1);
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                if (start < text.length()) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** Whether a clause at that offset begins a sentence and does not follow on a comma. */
    static boolean isSentence(String text, int start) {
        return "，、".indexOf(endBefore(text, start)) < 0;
    }

    /** Whether a clause stands in a quotation or between brackets that opened not far before it. */
    static boolean isInside(String text, int start) {
        String near = text.substring(Math.max(0, start - QUOTED), start);
        return last(near, OPENING) > last(near, CLOSING);
    }

    private static int last(String text, String marks) {
        return marks.chars().map(text::lastIndexOf).max().orElse(-1);
    }

    /** The mark before a clause as it is meant; a full stop at the beginning of a text. */
    static char endBefore(String text, int start) {
        String before = Punctuation.widened(text.substring(Math.max(0, start - 8), start).strip());
        return before.isEmpty() ? '。' : before.charAt(before.length() - 1);
    }
}
