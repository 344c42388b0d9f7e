package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Blocks a notice wants beyond problems, causes and measures. */
final class NoticeBlocks {
    private static final Map<SectionKind, Pattern> BLOCKS = blocks();
    /** The paper itself, and the heading of the part of the notice that is about it. */
    private static final Pattern PAPER = Pattern.compile("(对照检查|检视剖析|对照检视|剖析|检查|发言)(材料|提纲)");
    private static final int LONGEST_HEADING = 60;
    private static final Pattern REFUSED = Pattern.compile("(不再|无需|无须|不需|不必|不要求|不用|不作)[^，。；\\n]{0,20}$");
    private static final Pattern REFUSED_BEHIND = Pattern.compile("^[^，。；\\n]{0,16}(不再|无需|无须|不需|不必|不作)");

    private final NoticeText source;
    private final String text;

    NoticeBlocks(NoticeText source) {
        this.source = source;
        text = source.toString();
    }

    private static Map<SectionKind, Pattern> blocks() {
        Map<SectionKind, Pattern> blocks = new LinkedHashMap<>();
        blocks.put(SectionKind.LAST_YEAR, Pattern.compile(
                "(上一?年度?|上一?次|去年|20\\d\\d年度?)[^。；\\n]{0,30}"
                        + "((整改|措施|问题)[^。；，\\n]{0,10}(落实|完成|整改)(情况)?|整改情况)"));
        blocks.put(SectionKind.CASE, Pattern.compile("(典型)?(违纪违法)?(典型)?案例(剖析|反思|警示)?|以案[促为](改|鉴)剖析"));
        blocks.put(SectionKind.PERSONAL_MATTERS, Pattern.compile("个人(有关|重大)事项(报告|说明|情况)?|需要说明的(其他)?(事项|问题)"));
        blocks.put(SectionKind.OPINIONS, Pattern.compile("征求(到的)?意见(建议)?[^。；，、\\n]{0,10}(情况|回应)|谈心谈话情况|意见(建议)?(回应|认领)情况"));
        return blocks;
    }

    /** The surest place of each. */
    List<NoticeValue<SectionKind>> read() {
        List<NoticeValue<SectionKind>> read = new ArrayList<>();
        BLOCKS.forEach((kind, pattern) -> {
            NoticeValue<SectionKind> best = null;
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Confidence sure = isRefused(matcher) ? null : confidence(matcher.start(), matcher.end());
                boolean counts = sure != null && (kind != SectionKind.OPINIONS || sure != Confidence.GUESSED);
                if (counts && (best == null || sure.compareTo(best.confidence()) < 0)) {
                    best = new NoticeValue<>(kind, sure, source.places(matcher.start(), matcher.end()));
                }
            }
            if (best != null) {
                read.add(best);
            }
        });
        return read;
    }

    private boolean isRefused(Matcher found) {
        String before = text.substring(Math.max(0, found.start() - 30), found.start());
        String behind = text.substring(found.end(), Math.min(text.length(), found.end() + 24));
        return REFUSED.matcher(before).find() || REFUSED_BEHIND.matcher(behind).find();
    }

    /** Certain in a sentence about the paper, likely in a paragraph about it or under a heading that names it. */
    private Confidence confidence(int start, int end) {
        int line = source.since("\n", start);
        if (PAPER.matcher(text.substring(source.since("。\n", start), source.until("。\n", end))).find()) {
            return Confidence.CERTAIN;
        }
        String above = text.substring(source.since("\n", Math.max(0, line - 1)), line);
        boolean under = PAPER.matcher(text.substring(line, start)).find()
                || PAPER.matcher(above).find() && above.length() < LONGEST_HEADING;
        return under ? Confidence.LIKELY : Confidence.GUESSED;
    }
}
