package org.duizhao.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.theme.Limits.Span;

/** Lengths a notice sets. */
final class NoticeLengths {
    private static final String NUMBER = "(\\d{1,2}(?:\\.\\d)?[千万]|\\d{3,5}|[一二两三四五六七八九][千万])";
    private static final Pattern LENGTH = Pattern.compile(
            "(?<before>不少于|不得少于|不低于|至少|不超过|不得超过|不多于|控制在|最多|限)?" + NUMBER
                    + "(?:字?(?:—|-|－|–|~|～|至|到|左右至)" + NUMBER + ")?个?字(?<behind>以上|以内|之内|左右|上下|为宜)?");
    private static final Pattern PER_ASPECT = Pattern.compile(
            "每(?:个|一)(?:方面|带头|对照|项)[^。；\\n]{0,14}?(?<least>不少于|至少|不超过)?"
                    + "(?<from>\\d|[一二两三四五六])(?:(?:—|-|－|～|~|至|到|、)?(?<to>\\d|[二三四五六]))?[个条]");
    /** Whose length it is: the last of these words before the number. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<other>心得|体会|记录|简报|信息|讲话|情况报告|总结|动态|新闻)|(?<body>班子[^，。；\\n]{0,8}(?:材料|提纲))"
                    + "|(?<whole>材料|提纲|全文|篇幅|字数)|(?<causes>原因|根源)|(?<problems>问题|查摆)");
    private static final String DIGITS = "一二三四五六七八九";
    private static final double ABOUT = 0.1;

    private NoticeValue<Span> whole = NoticeValue.nothing(Span.NONE);
    private NoticeValue<Span> body = NoticeValue.nothing(Span.NONE);
    private NoticeValue<Span> problems = NoticeValue.nothing(Span.NONE);
    private NoticeValue<Span> causes = NoticeValue.nothing(Span.NONE);
    private NoticeValue<Span> problemsPerAspect = NoticeValue.nothing(Span.NONE);

    NoticeLengths(NoticeText source) {
        String text = source.toString();
        Matcher matcher = LENGTH.matcher(text);
        while (matcher.find()) {
            put(subject(source, text, matcher.start()), new NoticeValue<>(span(matcher),
                    matcher.group("behind") == null && matcher.group("before") == null && matcher.group(3) == null
                            ? Confidence.GUESSED : Confidence.LIKELY, source.places(matcher.start(), matcher.end())));
        }
        Matcher each = PER_ASPECT.matcher(text);
        if (each.find()) {
            problemsPerAspect = new NoticeValue<>(perAspect(each), Confidence.LIKELY,
                    source.places(each.start(), each.end()));
        }
    }

    private static String subject(NoticeText source, String text, int at) {
        int start = Math.max(source.since("。\n", at), at - 40);
        Matcher matcher = SUBJECT.matcher(text.substring(start, at));
        String last = "";
        while (matcher.find()) {
            for (String group : new String[] {"other", "body", "whole", "causes", "problems"}) {
                last = matcher.group(group) == null ? last : group;
            }
        }
        return last;
    }

    /** The first of each counts. */
    private void put(String subject, NoticeValue<Span> length) {
        switch (subject) {
            case "body" -> body = body.isFound() ? body : length;
            case "whole" -> whole = whole.isFound() ? whole : length;
            case "causes" -> causes = causes.isFound() ? causes : length;
            case "problems" -> problems = problems.isFound() ? problems : length;
            default -> { } // of another paper, or of none that is named
        }
    }

    private static Span span(Matcher matcher) {
        int from = number(matcher.group(2));
        String before = matcher.group("before") == null ? "" : matcher.group("before");
        String behind = matcher.group("behind") == null ? "" : matcher.group("behind");
        if (matcher.group(3) != null) {
            return new Span(from, Math.max(from, number(matcher.group(3))));
        }
        if (before.matches("不少于|不得少于|不低于|至少") || behind.equals("以上")) {
            return new Span(from, Integer.MAX_VALUE);
        }
        if (behind.matches("左右|上下|为宜") || before.isEmpty() && behind.isEmpty()) {
            return new Span((int) Math.round(from * (1 - ABOUT)), (int) Math.round(from * (1 + ABOUT)));
        }
        return new Span(0, from);
    }

    private static int number(String written) {
        double unit = written.endsWith("千") ? 1000 : written.endsWith("万") ? 10_000 : 1;
        String digits = unit == 1 ? written : written.substring(0, written.length() - 1);
        return (int) Math.round(unit * (digits.matches("[\\d.]+") ? Double.parseDouble(digits) : digit(digits)));
    }

    private static int digit(String one) {
        return one.matches("\\d") ? Integer.parseInt(one) : one.equals("两") ? 2 : DIGITS.indexOf(one) + 1;
    }

    private static Span perAspect(Matcher each) {
        int from = digit(each.group("from"));
        if (each.group("to") != null) {
            return new Span(from, Math.max(from, digit(each.group("to"))));
        }
        String least = each.group("least") == null ? "" : each.group("least");
        return switch (least) {
            case "" -> new Span(from, from);
            case "不超过" -> new Span(0, from);
            default -> new Span(from, Integer.MAX_VALUE);
        };
    }

    /** Of a person's paper; of the body's if the notice sets none but that. */
    NoticeValue<Span> whole() {
        return whole.isFound() ? whole : body;
    }

    NoticeValue<Span> problems() {
        return problems;
    }

    NoticeValue<Span> causes() {
        return causes;
    }

    NoticeValue<Span> problemsPerAspect() {
        return problemsPerAspect;
    }
}
