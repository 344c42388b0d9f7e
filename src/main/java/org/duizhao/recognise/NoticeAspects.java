package org.duizhao.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.recognise.AspectList.Form;
import org.duizhao.recognise.AspectList.Name;

/** Picks the list of aspects among the lists of a notice, and holds it against the number the notice speaks of. */
final class NoticeAspects {
    private static final String NUMBERS = "两二三四五六七八九十";
    private static final Pattern STATED = Pattern.compile(
            "([" + NUMBERS + "]|(?<!\\d)[2-9]|(?<!\\d)1[0-2])个(带头|对照|方面|聚焦|围绕|查摆|重点)");
    private static final Pattern LEADING = Pattern.compile("^[“]?(带头|对照|聚焦|在带头)");
    /** What the words before a list of aspects speak of, other than those before a list of duties. */
    private static final Pattern CUE = Pattern.compile(
            "查摆|检视|对照检查|对照[^。；\\n]{0,20}方面|围绕|带头|聚焦|剖析|问题[^。；\\n]{0,12}方面|方面[^。；\\n]{0,6}问题");
    private static final Pattern DUTIES = Pattern.compile(
            "准备|步骤|程序|环节|议程|流程|任务|工作要求|组织领导|学习[^。；\\n]{0,8}内容|以下(工作|事项)|注意事项|会后|会前");
    private static final Pattern HEADING_CUE = Pattern.compile("(查摆|检视|对照检查|剖析)[^。；\\n]{0,8}(重点|内容|方面|问题)[^。\\n]{0,6}$");
    private static final Pattern SEVERAL = Pattern.compile(
            "”?等?这?几个(?:方面|重点|对照|带头)(?<checked>[^。；\\n]{0,8}(?:查摆|检视|对照|剖析))?");
    private static final int LOOK = "一看".length();
    private static final int REACH = 80;
    private static final int AFTER = 8;

    private final NoticeText source;
    private final String text;
    /** By the offset where each begins. */
    private final NavigableMap<Integer, Stated> numbers = new TreeMap<>();
    /** By what it is a number of. */
    private final Map<String, Stated> firstOf = new HashMap<>();
    private final NoticeValue<Integer> stated;
    private final List<NoticeValue<String>> names;

    /** A number of aspects the notice speaks of. */
    private record Stated(int number, int start, int end) {}

    NoticeAspects(NoticeText source) {
        this.source = source;
        text = source.toString();
        STATED.matcher(text).results().forEach(match -> {
            Stated number = new Stated(number(match.group(1)), match.start(), match.end());
            numbers.put(match.start(), number);
            firstOf.putIfAbsent(match.group(2), number);
        });
        AspectList best = best();
        Stated number = best != null ? number(best) : numbers.isEmpty() ? null : numbers.firstEntry().getValue();
        boolean agrees = best != null && number != null && number.number() == best.items().size();
        Confidence sure = agrees ? Confidence.CERTAIN : number == null ? Confidence.LIKELY : Confidence.GUESSED;
        stated = number == null || best == null && !text.contains("生活会") ? NoticeValue.nothing(0)
                : new NoticeValue<>(number.number(), sure, source.places(number.start(), number.end()));
        names = best == null ? List.of() : best.items().stream().map(item -> name(item, sure)).toList();
    }

    private static int number(String digits) {
        int han = NUMBERS.indexOf(digits);
        return han < 0 ? Integer.parseInt(digits) : han == 0 ? 2 : han + 1;
    }

    private NoticeValue<String> name(Name item, Confidence sure) {
        String name = text.substring(item.start(), item.end()).replace("\n", "");
        return new NoticeValue<>(name.replace('‘', '“').replace('’', '”'), sure,
                source.places(item.start(), item.end()));
    }

    /** In the order of the notice; the same confidence for all. */
    List<NoticeValue<String>> names() {
        return names;
    }

    NoticeValue<Integer> stated() {
        return stated;
    }

    /** Null if there is none; the first among equals. */
    private AspectList best() {
        AspectList best = null;
        int most = 0;
        for (AspectList list : new AspectLists(text).all()) {
            int score = score(list);
            if (score > most) {
                best = list;
                most = score;
            }
        }
        return best;
    }

    /** 0 for a list of something else. */
    private int score(AspectList list) {
        String before = before(list);
        boolean leading = leading(list);
        Stated near = number(list);
        Matcher behind = SEVERAL.matcher(text).region(list.end(), text.length());
        boolean several = behind.lookingAt();
        boolean close = near != null && isNear(list, near);
        boolean cued = CUE.matcher(before).find() && !DUTIES.matcher(before).find();
        boolean ended = close && near.start() >= list.end() || several && behind.group("checked") != null;
        boolean listed = close || several || list.form() == Form.LOOKS || HEADING_CUE.matcher(before).find();
        if (!leading && !(cued && listed) && !ended) {
            return 0;
        }
        boolean agrees = near != null && near.number() == list.items().size();
        return 1 + list.form().ordinal() + (agrees ? 8 : 0) + (leading ? 4 : 0);
    }

    private boolean leading(AspectList list) {
        long leading = list.items().stream()
                .filter(item -> LEADING.matcher(text.substring(Math.max(0, item.start() - 1), item.end())).find()
                        || LEADING.matcher(text.substring(item.start(), item.end())).find()).count();
        return 3 * leading >= 2 * list.items().size();
    }

    /** The line or the sentence that leads the list in. */
    private String before(AspectList list) {
        int start = list.form() == Form.LOOKS ? list.start() - LOOK : list.start();
        int line = source.since("\n", start);
        String same = text.substring(Math.max(line, start - REACH), start);
        if (same.codePoints().filter(Character::isIdeographic).count() > 3) {
            int sentence = same.lastIndexOf('。', same.length() - 2);
            return same.substring(sentence + 1);
        }
        int above = Math.max(0, line - 1);
        String previous = text.substring(source.since("\n", above), above);
        int sentence = previous.lastIndexOf('。', previous.length() - 2);
        return previous.substring(Math.max(sentence + 1, previous.length() - REACH));
    }

    private boolean isNear(AspectList list, Stated number) {
        return number.start() >= list.start() - REACH && number.start() < list.end() + AFTER;
    }

    /** The number that stands with the list, behind it first; else the first in the text that speaks of 带头 or the like. */
    private Stated number(AspectList list) {
        Stated found = null;
        for (Stated number : numbers.subMap(list.start() - REACH, list.end() + AFTER).values()) {
            if (found == null || number.start() >= list.end() - 1 || number.start() < list.start()) {
                found = number;
            }
        }
        String lead = text.substring(list.start(), Math.min(text.length(), list.start() + 2));
        return found != null || !leading(list) ? found : firstOf.get(lead);
    }
}
