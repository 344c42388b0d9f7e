package org.duizhao.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days a notice names. A day without a year gets the one that follows from the notice's own date. */
final class NoticeDates {
    private static final Pattern DATE = Pattern.compile(
            "(?:(20\\d\\d)年)?(?<![\\d月])(1[0-2]|0?[1-9])月(?:(3[01]|[12]\\d|0?[1-9])[日号]|(底|末|下旬|中旬|上旬))?");
    private static final Pattern SIGNED = Pattern.compile(
            "(?m)^(?:[^，。；：\\n]{0,20}[委部组局室办院厅处会](?<!生活会))?[（(]?"
                    + "(20\\d\\d)[年.．/-](1[0-2]|0?[1-9])[月.．/-](3[01]|[12]\\d|0?[1-9])日?[）)]?$");
    private static final Pattern DEADLINE = Pattern.compile(
            "^(以?前|之前|完成|召开|前后|期间)|^(?:[（(][^）)]{1,6}[）)])?[^。；\\n]{0,4}(以?前|之前)|^[^，。；\\n]{0,12}(召开|举行)");
    private static final Pattern HOLD = Pattern.compile("召开|开好|举行|完成(民主|组织)生活会");
    private static final Pattern HAND_IN = Pattern.compile("(报送?|上报|报至|提交|送审|交|发送|发[到至给])");
    private static final Pattern PAPER = Pattern.compile("材料|提纲|方案|初稿");
    private static final Pattern OTHER_PAPER = Pattern.compile("名单|回执|报名|请示|报告|总结|台账|清单|情况");
    /** How far above the paper can stand that a sentence means without its name. */
    private static final int ABOVE = 80;
    private static final Pattern THIS_YEAR = Pattern.compile("(今年|本年度)[^。；，\\n]{0,12}生活会");
    /** Before it a meeting is about the year that has ended. */
    private static final int LATE = 7;

    private final NoticeText source;
    private final int year;
    private NoticeValue<LocalDate> issued = NoticeValue.nothing(null);
    private NoticeValue<Integer> thisYear = NoticeValue.nothing(0);
    private NoticeValue<LocalDate> meetingBy = NoticeValue.nothing(null);
    private NoticeValue<LocalDate> handInBy = NoticeValue.nothing(null);

    /** @param year the papers are about; 0 if unknown */
    NoticeDates(NoticeText source, int year) {
        this.source = source;
        this.year = year;
        String text = source.toString();
        Matcher signed = SIGNED.matcher(text);
        while (signed.find()) {
            issued = value(signed, Confidence.CERTAIN, true);
            boolean meant = issued.isFound() && issued.value().getMonthValue() >= LATE && THIS_YEAR.matcher(text).find();
            thisYear = meant ? new NoticeValue<>(issued.value().getYear(), Confidence.GUESSED,
                    source.places(signed.start(1), signed.end(1))) : NoticeValue.nothing(0);
        }
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            deadline(matcher, text);
        }
    }

    private void deadline(Matcher date, String text) {
        String behind = text.substring(date.end(), Math.min(text.length(), date.end() + 50)).split("[。；\\n]", 2)[0];
        String before = text.substring(Math.max(source.since("。；\n", date.start()), date.start() - 40), date.start());
        if (!DEADLINE.matcher(behind).find() || before.endsWith("的")) {
            return;
        }
        boolean named = PAPER.matcher(before + behind).find();
        boolean hands = first(HAND_IN, behind) < first(HOLD, behind) && (named || meansPaper(date.start(), before + behind));
        Confidence sure = date.group(1) != null && date.group(3) != null && (named || !hands) ? Confidence.LIKELY
                : Confidence.GUESSED;
        if (hands && !handInBy.isFound()) {
            handInBy = value(date, sure, false);
        } else if (!hands && !meetingBy.isFound() && (HOLD.matcher(behind).find()
                || before.contains("生活会") && HOLD.matcher(before).find())) {
            meetingBy = value(date, sure, false);
        }
    }

    /** Whether a sentence that names nothing to be handed in can only mean the paper spoken of before it. */
    private boolean meansPaper(int at, String sentence) {
        return !OTHER_PAPER.matcher(sentence).find()
                && PAPER.matcher(source.toString().substring(Math.max(0, at - ABOVE), at)).find();
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    /** Not found if its year is not to be known or there is no such day. */
    private NoticeValue<LocalDate> value(Matcher date, Confidence sure, boolean own) {
        int month = Integer.parseInt(date.group(2));
        int written = date.group(1) == null ? yearOf(month) : Integer.parseInt(date.group(1));
        if (written == 0) {
            return NoticeValue.nothing(null);
        }
        int last = YearMonth.of(written, month).lengthOfMonth();
        int day = date.group(3) != null ? Integer.parseInt(date.group(3)) : own ? last : dayOf(date.group(4), last);
        return day > last ? NoticeValue.nothing(null)
                : new NoticeValue<>(LocalDate.of(written, month, day), sure, source.places(own ? date.start(1) : date.start(), date.end()));
    }

    private static int dayOf(String part, int last) {
        return switch (part == null ? "" : part) {
            case "上旬" -> 10;
            case "中旬" -> 20;
            default -> last;
        };
    }

    /** Meetings about a year are held from its last months into the spring. */
    private int yearOf(int month) {
        if (issued.isFound()) {
            return issued.value().getYear() + (month < issued.value().getMonthValue() ? 1 : 0);
        }
        return year == 0 ? 0 : month <= 6 ? year + 1 : year;
    }

    NoticeValue<LocalDate> issued() {
        return issued;
    }

    /** The year of a notice that speaks of this year's meeting. */
    NoticeValue<Integer> thisYear() {
        return thisYear;
    }

    NoticeValue<LocalDate> meetingBy() {
        return meetingBy;
    }

    NoticeValue<LocalDate> handInBy() {
        return handInBy;
    }
}
