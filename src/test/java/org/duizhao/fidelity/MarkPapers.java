package org.duizhao.fidelity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;

/**
 * Papers that try the ends of lines: every mark at every place there, text typed with the half-width marks of a Latin
 * keyboard, long Latin words and addresses, and marks that have met by chance.
 */
final class MarkPapers {
    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
            + "，。、；：？！…—“”‘’《》〈〉（）【】〔〕「」『』〖〗［］｛｝·％‰℃°′″￥＄～‖＂＇／＋－＝｜＆＃＠＊＿×÷±①№§";
    /** What stands before and behind a mark. */
    private static final List<String> SIDES = List.of("甲甲", "甲乙1", "1甲", "a甲", "甲a", "11", "aa");
    private static final List<String> NEIGHBOURS = List.of("，", "“", "（", "）", "。", ",", "(", ")", "\"", "1", "a");
    /** Characters there is room for in the first line of a paragraph and in the others. */
    private static final int FIRST_LINE = 26;
    private static final int OTHER_LINE = 28;
    private static final int PARAGRAPHS = 120;
    private static final int PAPERS = 6;

    private MarkPapers() {}

    /** The same for the same seed, by names. */
    static Map<String, Draft> of(long seed) {
        Map<String, Draft> papers = new LinkedHashMap<>();
        add(papers, "marks", everyMark());
        for (int paper = 0; paper < PAPERS; paper++) {
            Random random = new Random(seed * PAPERS + paper);
            HalfWidthText text = new HalfWidthText(random);
            add(papers, "halfwidth-" + paper, IntStream.range(0, PARAGRAPHS).mapToObj(at -> text.paragraph()).toList());
            add(papers, "chance-" + paper, IntStream.range(0, PARAGRAPHS).mapToObj(at -> text.chance(MARKS)).toList());
            add(papers, "addresses-" + paper, IntStream.range(0, PARAGRAPHS).mapToObj(at -> text.address()).toList());
        }
        return papers;
    }

    private static void add(Map<String, Draft> papers, String name, List<String> paragraphs) {
        for (int start = 0; start < paragraphs.size(); start += PARAGRAPHS) {
            List<String> part = paragraphs.subList(start, Math.min(start + PARAGRAPHS, paragraphs.size()));
            papers.put(name + "-" + start / PARAGRAPHS, draft(String.join("\n", part)));
        }
    }

    private static Draft draft(String text) {
        return new Draft("d", "t", PaperKind.PERSONAL, Facts.EMPTY, List.of(new TextSection("s", SectionKind.OPENING, "", text)),
                List.of(), PaperStyle.STANDARD, EnumSet.noneOf(TitlePart.class));
    }

    private static List<String> everyMark() {
        List<String> paragraphs = new ArrayList<>();
        MARKS.codePoints().mapToObj(Character::toString).forEach(mark -> {
            paragraphs.add(mark + "甲".repeat(30));
            for (int place = FIRST_LINE + OTHER_LINE - 4; place <= FIRST_LINE + OTHER_LINE; place++) {
                paragraphs.add("甲".repeat(place) + mark + "乙".repeat(12));
            }
            for (String side : SIDES) {
                for (int place = FIRST_LINE - 3; place <= FIRST_LINE; place++) {
                    paragraphs.add("甲".repeat(place - 1) + side.charAt(0) + mark + side.substring(1) + "乙".repeat(12));
                }
            }
            for (String other : NEIGHBOURS) {
                for (int place = FIRST_LINE - 2; place <= FIRST_LINE; place++) {
                    paragraphs.add("甲".repeat(place) + mark + other + "乙".repeat(12));
                    paragraphs.add("甲".repeat(place) + other + mark + "乙".repeat(12));
                }
            }
        });
        return paragraphs;
    }
}
