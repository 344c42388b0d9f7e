package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.recognise.AspectList.Form;
import org.duizhao.recognise.AspectList.Name;

/** Every list in a notice, whatever it lists. */
final class AspectLists {
    private static final int LONGEST_NAME = 90;
    private static final int MOST = 12;
    private static final String COUNT = "(?:[两二三四五六七八九十几]|[2-9]|1[0-2])个(?:方面|重点|对照|带头)";
    private static final String FROM = "从|围绕|对照|聚焦|就|在|紧扣|针对";
    private static final Pattern BETWEEN_QUOTES = Pattern.compile("[、，；和及与以\\n]{0,3}");
    /** “四个意识”“两个维护” are no aspects. */
    private static final Pattern SLOGAN = Pattern.compile("[“]?[一二两三四五六七八九十]个.{2,4}[”]?");
    private static final Pattern COMMAS = Pattern.compile(
            "(?:" + FROM + ")(?<list>(?:(?!，(?:" + FROM + "))[^。；：“”\\n]){5,150}?)等?(?:这)?" + COUNT);
    /** One pair of quotation marks around the whole list. */
    private static final Pattern COMMAS_QUOTED = Pattern.compile(
            "(?:" + FROM + ")“(?<list>[^。；：“”\\n]{5,150}?)”等?(?:这)?" + COUNT);
    private static final Pattern COMMAS_BEHIND = Pattern.compile(
            COUNT + "[（：](?:即|包括|分别[是为])?(?<list>[^（）。；：“”\\n]{5,150})[）。；\\n]");
    private static final Pattern NAME_END = Pattern.compile(
            "方面(?=[，。；：、\\n（]|存在|的?问题|主要|重点|着重|$)|[。；：\\n（]|——|，(?=重点|主要|着重|着力查|是否|看|检视|查摆|对照|查找|检查|剖析)|$");
    private static final Pattern LEAD_END = Pattern.compile(
            "[、，；]?(?:和|以及|及)?(?=带头)|等?" + COUNT
                    + "|等?方面(?=[，。；：\\n]|的?问题|存在|进行|查|开展)"
                    + "|，(?=开展|进行|深入|认真|全面|查|检视|联系|结合|重点|逐)|[。；：\\n]");
    private static final Pattern LOOK = Pattern.compile("(?<![\\p{IsHan}])(?<number>[一二三四五六七八九十])看"
            + "(?<name>[^，。；：？\\n]{2,40}?)(?=是否|是不是|有没有|有无|能否|(?<quality>\\p{IsHan})不\\k<quality>|[，。；：？\\n]|$)");
    private static final Pattern BARE_LEADIN = Pattern.compile(
            "(?m)^[^\\n]{0,120}?(以下|下列|" + COUNT + ")[^\\n。]{0,20}[：:]$");

    private final String text;

    AspectLists(String text) {
        this.text = text;
    }

    List<AspectList> all() {
        List<AspectList> lists = new ArrayList<>();
        quotes(lists);
        leads(lists);
        marks(lists);
        commas(lists, COMMAS);
        commas(lists, COMMAS_QUOTED);
        commas(lists, COMMAS_BEHIND);
        bareLines(lists);
        looks(lists);
        return lists;
    }

    private void keep(List<AspectList> lists, List<Name> items, Form form) {
        if (items.size() > 1 && items.size() <= MOST) {
            lists.add(new AspectList(List.copyOf(items), form));
        }
        items.clear();
    }

    /** “…”“…”、“…”; quotation marks within a quotation count. */
    private void quotes(List<AspectList> lists) {
        List<Name> run = new ArrayList<>();
        int last = -1;
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', Math.max(open + 1, last))) {
            int close = closing(open);
            Name name = new Name(open + 1, close);
            boolean fits = close > open + 4 && !SLOGAN.matcher(text.substring(open + 1, close)).matches();
            if (last >= 0 && !BETWEEN_QUOTES.matcher(text.substring(last, Math.min(open, last + 5))).matches()
                    || open - last > 4) {
                keep(lists, run, Form.QUOTES);
            }
            if (fits) {
                run.add(name);
            }
            last = close < 0 ? open + 1 : close + 1;
        }
        keep(lists, run, Form.QUOTES);
    }

    /** The end of a quotation in its paragraph; -1 if it does not close within the length of a name. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_NAME) && text.charAt(i) != '\n'; i++) {
            depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** 带头…、带头…、带头… in one sentence, or each on its line. */
    private void leads(List<AspectList> lists) {
        List<Name> run = new ArrayList<>();
        Matcher end = LEAD_END.matcher(text);
        int last = -1;
        for (int lead = text.indexOf("带头"); lead >= 0; lead = text.indexOf("带头", lead + 2)) {
            if (lead > 0 && text.charAt(lead - 1) == '个') {
                continue;
            }
            if (lead - last > 3) {
                keep(lists, run, Form.LEADS);
            }
            end.region(lead + 2, Math.min(text.length(), lead + LONGEST_NAME));
            int to = end.find() ? end.start() : lead;
            if (to > lead + 3) {
                run.add(unquoted(lead, to));
                last = to;
            }
        }
        keep(lists, run, Form.LEADS);
    }

    private Name unquoted(int start, int end) {
        boolean opened = text.charAt(start) == '“' && closing(start) == end - 1;
        boolean unopened = text.charAt(end - 1) == '”' && text.substring(start, end).indexOf('“') < 0;
        return new Name(opened ? start + 1 : start, opened || unopened ? end - 1 : end);
    }

    /** Items with marks, on lines of their own or within a paragraph; the numbers rise from one by one. */
    private void marks(List<AspectList> lists) {
        Map<Numbering, List<Name>> open = new EnumMap<>(Numbering.class);
        for (int at = 0; at < text.length(); at++) {
            if (at > 0 && "\n。；：，".indexOf(text.charAt(at - 1)) < 0) {
                continue;
            }
            Mark mark = Mark.at(text, at);
            if (!mark.isThere()) {
                continue;
            }
            List<Name> run = open.computeIfAbsent(mark.numbering().family(), family -> new ArrayList<>());
            if (mark.number() != run.size() + 1) {
                keep(lists, run, Form.MARKS);
            }
            if (mark.number() == run.size() + 1) {
                run.add(marked(at + mark.written().length()));
            }
        }
        open.values().forEach(run -> keep(lists, run, Form.MARKS));
        lists.removeIf(list -> list.items().stream().anyMatch(name -> name.end() - name.start() < 2));
    }

    /** Up to what says more about the aspect; an empty name if there is no end near. */
    private Name marked(int at) {
        int start = text.startsWith("在", at) ? at + 1 : at;
        if (text.startsWith("“", start) && closing(start) > 0) {
            return new Name(start + 1, closing(start));
        }
        Matcher end = NAME_END.matcher(text).region(start, Math.min(text.length(), start + LONGEST_NAME));
        return end.find() ? unquotedOrEmpty(start, end.start()) : new Name(start, start);
    }

    private Name unquotedOrEmpty(int start, int end) {
        return end > start ? unquoted(start, end) : new Name(start, start);
    }

    /** 从甲、乙、丙三个方面; 从 may stand in a name too, so each is tried. */
    private void commas(List<AspectList> lists, Pattern form) {
        Matcher matcher = form.matcher(text);
        for (int from = 0; from < text.length() && matcher.find(from); from = matcher.start("list")) {
            List<Name> items = new ArrayList<>();
            int start = matcher.start("list");
            for (String item : matcher.group("list").split("[、，]|(?<=[^和]{2})(?:以及|[和及])(?=[^、，]{2,12}$)", -1)) {
                int at = text.indexOf(item, start);
                if (item.length() > 1) {
                    items.add(new Name(at, at + item.length()));
                }
                start = at + item.length();
            }
            keep(lists, items, Form.COMMAS);
        }
    }

    /** 一看甲是否…，二看乙是否…, whose names stand behind 看. */
    private void looks(List<AspectList> lists) {
        List<Name> run = new ArrayList<>();
        Matcher look = LOOK.matcher(text);
        while (look.find()) {
            int number = Unfolding.NUMERALS.indexOf(look.group("number")) + 1;
            if (number != run.size() + 1) {
                keep(lists, run, Form.LOOKS);
            }
            if (number == run.size() + 1) {
                run.add(new Name(look.start("name"), look.end("name")));
            }
        }
        keep(lists, run, Form.LOOKS);
    }

    /** Short lines behind 以下五个方面：, whose automatic numbers were lost. */
    private void bareLines(List<AspectList> lists) {
        Matcher matcher = BARE_LEADIN.matcher(text);
        while (matcher.find()) {
            List<Name> items = new ArrayList<>();
            int at = matcher.end() + 1;
            while (at < text.length() && items.size() <= MOST) {
                int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
                Name name = Mark.at(text, at).isThere() ? new Name(at, at) : marked(at);
                if (name.end() - name.start() < 2) {
                    break;
                }
                items.add(name);
                at = end + 1;
            }
            keep(lists, items, Form.BARE_LINES);
        }
    }
}
