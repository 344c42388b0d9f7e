package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title of the notice; year, name and 主题 of the meeting. */
final class NoticeNames {
    private static final Pattern TITLE = Pattern.compile("(?m)^[^。；\\n]{0,90}(生活会)[^。；\\n]{0,30}通知$|^关于[^。；\\n]{2,80}通知$");
    private static final Pattern MEETING = Pattern.compile("(专题)?(民主|组织)生活会");
    /** What the name of a meeting does not reach back over. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "年度?|关于|召开|开好|开展|做好|参加|筹备|质量|[本这此首]次|的|干部|班子|党组|党委|支部|机关|单位|组织好|认真|全[县市省区局校]");
    private static final Pattern BORDER = Pattern.compile("[^\\p{IsHan}“”‘’、]");
    private static final int LONGEST_NAME = 45;

    private static final Pattern YEAR = Pattern.compile(
            "(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年(度|(?!\\d|[一二三四五六七八九十]{1,2}月|[底初末来以前后]))");
    private static final Pattern LAST_YEAR = Pattern.compile("(上一?|去|前一?)(年度?|次)[（(“]?$");
    private static final Pattern FOLLOWED_UP = Pattern.compile("^[^。；\\n]{0,24}(整改|落实情况)");
    private static final Pattern TO_MEETING = Pattern.compile("^[^。；\\n]{0,45}?生活会");

    private static final Pattern TOPIC = Pattern.compile(
            "主题(?!教育|党日|突出|鲜明)[^。；\\n，“]{0,6}?(?:[是为]|：|——)[：“]?(?<said>[^。；\\n]{4,300})");
    private static final Pattern TOPIC_BEFORE = Pattern.compile("以(?<said>“[^。；\\n]{4,300}”|[^。；\\n，]{4,120})为(?:会议)?主题");
    private static final Pattern TOPIC_BELOW = Pattern.compile(
            "(?m)^[^。；\\n]{0,12}主题[：]?\\n(?<said>[^\\n。；]{6,300})");

    private final NoticeText source;
    private final String text;
    private final Matcher title;
    private final boolean titled;

    NoticeNames(NoticeText source) {
        this.source = source;
        text = source.toString();
        title = TITLE.matcher(text);
        titled = title.find();
    }

    NoticeValue<String> title() {
        return titled ? found(title.start(), title.end(), Confidence.CERTAIN) : NoticeValue.nothing("");
    }

    private NoticeValue<String> found(int start, int end, Confidence sure) {
        return new NoticeValue<>(text.substring(start, end).replace("\n", ""), sure, source.places(start, end));
    }

    private boolean isInTitle(int at) {
        return titled && at >= title.start() && at < title.end();
    }

    /** The year named together with the meeting; where none is, one named at all, if the text is about such a meeting. */
    NoticeValue<Integer> year() {
        NoticeValue<Integer> guess = NoticeValue.nothing(0);
        boolean sure = false;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find() && !sure) {
            String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 90));
            Matcher meeting = TO_MEETING.matcher(behind);
            boolean named = meeting.find();
            String before = text.substring(Math.max(0, matcher.start() - 8), matcher.start());
            if (LAST_YEAR.matcher(before).find()
                    || FOLLOWED_UP.matcher(named ? behind.substring(meeting.end()) : behind).find()) {
                continue;
            }
            if (named || !guess.isFound() && text.contains("生活会") && matcher.group(2).equals("度")) {
                Confidence confidence = !named ? Confidence.GUESSED
                        : isInTitle(matcher.start()) ? Confidence.CERTAIN : Confidence.LIKELY;
                guess = new NoticeValue<>(number(matcher.group(1)), confidence,
                        source.places(matcher.start(1), matcher.end(1)));
                sure = named;
            }
        }
        return guess;
    }

    private static int number(String digits) {
        int number = 0;
        for (char c : digits.toCharArray()) {
            int han = "〇一二三四五六七八九".indexOf(c);
            number = 10 * number + (Character.isDigit(c) ? c - '0' : Math.max(0, han));
        }
        return number;
    }

    /** The name in the title; else the one used most often, of these the longest. */
    NoticeValue<String> meeting() {
        List<NoticeValue<String>> names = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        Matcher matcher = MEETING.matcher(text);
        while (matcher.find()) {
            int start = matcher.group(1) == null ? matcher.start() : nameStart(matcher.start());
            boolean inTitle = isInTitle(start);
            names.add(found(start, matcher.end(), inTitle ? Confidence.CERTAIN : Confidence.LIKELY));
            if (inTitle) {
                return names.getLast();
            }
            times.merge(names.getLast().value(), 1, Integer::sum);
        }
        return names.stream().max(Comparator.comparingInt((NoticeValue<String> name) -> times.get(name.value()))
                .thenComparingInt(name -> name.value().length())).orElse(NoticeValue.nothing(""));
    }

    private int nameStart(int special) {
        int from = Math.max(0, special - LONGEST_NAME);
        Matcher border = Pattern.compile(BORDER + "|" + BEFORE_NAME).matcher(text).region(from, special);
        int start = from;
        while (border.find()) {
            start = border.end();
        }
        boolean leansOn = start < special && "、”’".indexOf(text.charAt(start)) >= 0;
        return leansOn ? special : start;
    }

    NoticeValue<String> topic() {
        for (Pattern form : List.of(TOPIC, TOPIC_BEFORE, TOPIC_BELOW)) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                return topic(matcher.start("said"), matcher.end("said"),
                        form == TOPIC ? Confidence.CERTAIN : Confidence.LIKELY);
            }
        }
        return NoticeValue.nothing("");
    }

    /** Without the quotation marks around it; what stands behind them does not belong to it. */
    private NoticeValue<String> topic(int from, int to, Confidence sure) {
        int start = text.charAt(from) == '“' ? from + 1 : from;
        if (start > 0 && text.charAt(start - 1) == '“') {
            int depth = 1;
            for (int i = start; i < to; i++) {
                depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
                if (depth == 0) {
                    return found(start, i, sure);
                }
            }
        }
        return found(start, to, sure);
    }
}
