package org.duizhao.recognise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.theme.Limits.Span;

/** Lengths a notice sets. */
final class NoticeLengths {
    private static final String NUMBER = "(\\d{1,2}(?:\\.\\d)?[千万]|(?<![\\d,])(?:\\d{3,5}|\\d{1,2},\\d{3})|[一二两三四五六七八九][千万])";
    private static final Pattern LENGTH = Pattern.compile(
            "(?<before>不少于|不得少于|不低于|至少|不超过|不得超过|不多于|控制在|最多|限)?" + NUMBER
                    + "(?:字?(?:—|-|－|–|~|～|至|到|左右至)" + NUMBER + ")?个?字(?<behind>以上|以内|之内|左右|上下|为宜)?");
    private static final Pattern PER_ASPECT = Pattern.compile(
            "每(?:个|一)(?:方面|带头|对照|项)[^。；\\n]{0,14}?(?:(?<least>不少于|至少|不超过)[^。；\\n]{0,6}?)?"
                    + "(?<from>\\d|[一二两三四五六])(?:(?:—|-|－|～|~|至|到|、)?(?<to>\\d|[二三四五六]))?[个条]");
    /** Whose length it is: the last of these words before the number. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<other>心得|体会|记录|简报|信息|讲话|情况报告|总结|动态|新闻)|(?<body>班子[^，。；\\n]{0,8}(?:材料|提纲))"
                    + "|(?<whole>材料|提纲|全文|篇幅|字数)|(?<causes>原因|根源)|(?<problems>问题|查摆)");
    private static final Pattern OF =
            Pattern.compile("的(?<what>[^，。；：！？、\\n]{0,10}(?:材料|提纲|心得|体会|总结|报告))");
    private static final String DIGITS = "一二三四五六七八九";
    private static final double ABOUT = 0.1;

    private final NoticeText source;
    private final String text;
    private final Map<Subject, NoticeValue<Span>> lengths = new EnumMap<>(Subject.class);

    /** What a length is said of; the names are those of the groups of the pattern. */
    private enum Subject {
        OTHER,
        BODY,
        WHOLE,
        CAUSES,
        PROBLEMS
    }

    NoticeLengths(NoticeText source) {
        this.source = source;
        text = source.toString();
        Matcher matcher = LENGTH.matcher(text);
        while (matcher.find()) {
            boolean bare = matcher.group("behind") == null && matcher.group("before") == null && matcher.group(3) == null;
            NoticeValue<Span> length = new NoticeValue<>(span(matcher), bare ? Confidence.GUESSED : Confidence.LIKELY,
                    source.places(matcher.start(), matcher.end()));
            subject(matcher.start(), matcher.end()).ifPresent(subject -> lengths.putIfAbsent(subject, length));
        }
    }

    /** What follows at once, as in 1500字以内的材料, else what stood before it. */
    private Optional<Subject> subject(int at, int end) {
        Matcher of = OF.matcher(text).region(end, text.length());
        int start = Math.max(source.since("。\n", at), at - 40);
        String near = of.lookingAt() ? of.group("what") : text.substring(start, at);
        return SUBJECT.matcher(near).results().reduce((one, later) -> later)
                .map(last -> Arrays.stream(Subject.values())
                        .filter(subject -> last.group(subject.name().toLowerCase(Locale.ROOT)) != null).findFirst()
                        .orElseThrow())
                .map(subject -> subject == Subject.WHOLE && isOfBody(at) ? Subject.BODY : subject);
    }

    /** Whether the part of the sentence before a length is about the paper of the body alone. */
    private boolean isOfBody(int at) {
        String part = text.substring(source.since("。；\n", at), at);
        return part.contains("班子") && !part.contains("个人") && !part.contains("成员");
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
        String digits = unit == 1 ? written.replace(",", "") : written.substring(0, written.length() - 1);
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
        return lengths.getOrDefault(Subject.WHOLE, length(Subject.BODY));
    }

    NoticeValue<Span> problems() {
        return length(Subject.PROBLEMS);
    }

    NoticeValue<Span> causes() {
        return length(Subject.CAUSES);
    }

    private NoticeValue<Span> length(Subject subject) {
        return lengths.getOrDefault(subject, NoticeValue.nothing(Span.NONE));
    }

    NoticeValue<Span> problemsPerAspect() {
        Matcher each = PER_ASPECT.matcher(text);
        return !each.find() ? NoticeValue.nothing(Span.NONE)
                : new NoticeValue<>(perAspect(each), Confidence.LIKELY, source.places(each.start(), each.end()));
    }
}
