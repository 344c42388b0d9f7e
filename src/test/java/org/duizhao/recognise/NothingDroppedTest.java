package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every non-blank character of a text is printed again or waits to be placed, whatever the text looks like. */
class NothingDroppedTest {
    private static final List<String> SCRAPS = List.of("一、", "二、", "（一）", "（二）", "(三)", "1.", "2．", "3、", "（1）", "2）", "①",
            "一是", "二是", "三要", "第一，", "其二：", "存在的主要问题", "原因剖析", "整改措施", "上年度整改落实情况", "案例剖析", "个人有关事项",
            "带头固本培元、增强党性方面", "理论学习", "工作作风", "比如：", "再如，", "如，", "例如", "。", "。", "；", "，", "：", "！", "”", "“", "（", "）",
            "\n", "\n", "\n", "　", " ", "同志们：", "2021年度民主生活会对照检查材料", "（2022年1月8日）", "某局　张三", "以上发言请批评指正。",
            "我学得不深", "2022年1月1日", "一、二、三产业", "xx", "##", "|", "-");

    private static Stream<String> papers() {
        return Stream.concat(Papers.all(), Papers.brought()).map(Papers::read);
    }

    @Test
    void papersAsTheyAre() {
        papers().forEach(KeptText::check);
    }

    @Test
    void papersWithTheirLinesInAnotherOrder() {
        papers().forEach(text -> {
            for (int seed = 0; seed < 6; seed++) {
                List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
                Collections.shuffle(lines, new Random(seed));
                KeptText.check(String.join("\n", lines));
            }
        });
    }

    @Test
    void papersWithHolesAndBrokenLines() {
        papers().forEach(text -> {
            for (int seed = 0; seed < 10; seed++) {
                Random random = new Random(seed);
                StringBuilder broken = new StringBuilder();
                text.chars().forEach(c -> {
                    switch (random.nextInt(40)) {
                        case 0 -> {}
                        case 1 -> broken.append((char) c).append('\n');
                        case 2 -> broken.append((char) c).append(SCRAPS.get(random.nextInt(SCRAPS.size())));
                        default -> broken.append((char) c);
                    }
                });
                KeptText.check(broken.toString());
            }
        });
    }

    @Test
    void papersInOneLine() {
        papers().forEach(text -> KeptText.check(text.replace("\n", "")));
        papers().forEach(text -> KeptText.check(text.replaceAll("[。；：]", "$0\n")));
    }

    @Test
    void papersWithoutTheirNumbers() {
        papers().forEach(text -> KeptText.check(text.replaceAll("(?m)^[　 ]*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])", "")));
    }

    @Test
    void papersWithTheirLinesCut() {
        papers().forEach(text -> {
            KeptText.check(Papers.cut(text, 28));
            KeptText.check(Papers.cut(text, 40));
        });
    }

    @Test
    void anyText() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            KeptText.check(IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(i -> SCRAPS.get(random.nextInt(SCRAPS.size()))).collect(Collectors.joining()));
        }
    }

    @Test
    void nothingAtAll() {
        KeptText.check("");
        KeptText.check(" \n　\n\t");
    }
}
