package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.Unplaced;
import org.junit.jupiter.api.Test;

/** Every non-blank character of a text is printed again or waits to be placed, whatever the text looks like. */
class NothingDroppedTest {
    private static final List<String> SCRAPS = List.of("一、", "二、", "（一）", "（二）", "(三)", "1.", "2．", "3、", "（1）", "2）", "①",
            "一是", "二是", "三要", "第一，", "其二：", "存在的主要问题", "原因剖析", "整改措施", "上年度整改落实情况", "案例剖析", "个人有关事项",
            "带头固本培元、增强党性方面", "理论学习", "工作作风", "比如：", "再如，", "如，", "例如", "。", "。", "；", "，", "：", "！", "”", "“", "（", "）",
            "\n", "\n", "\n", "　", " ", "同志们：", "2021年度民主生活会对照检查材料", "（2022年1月8日）", "某局　张三", "以上发言请批评指正。",
            "我学得不深", "2022年1月1日", "一、二、三产业", "xx", "##", "|", "-");

    private static final Pattern MARKUP = Pattern.compile(
            "(?m)^[\\s　]*(?:#{1,6}[ 　]+|[-*+>][ 　]+(?=\\S))|\\*\\*(.*?)\\*\\*|[ 　]+#+$");

    private static void assertKept(String text) {
        Recognition recognition = Papers.recognise(text);
        assertPlaced(text, recognition);
        String kept = Papers.printed(recognition) + texts(recognition.draft().unplaced().stream().map(Unplaced::text))
                + texts(recognition.draft().sections().stream().filter(NothingDroppedTest::isOnlyHeading)
                        .map(Section::heading));
        Map<Integer, Integer> missing = counts(MARKUP.matcher(text).replaceAll("$1"));
        counts(kept).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        missing.values().removeIf(n -> n <= 0);
        assertThat(missing.keySet().stream().map(Character::toString).toList()).as(text).isEmpty();
    }

    /** Every paragraph has its placement, once, in fields that say something. */
    private static void assertPlaced(String text, Recognition recognition) {
        List<SourceParagraph> paragraphs = Papers.paragraphs(text);
        assertThat(recognition.placements().stream().map(Placement::paragraph).toList()).as(text).isEqualTo(
                IntStream.range(0, paragraphs.size()).filter(i -> !paragraphs.get(i).text().isBlank()).boxed().toList());
        assertThat(recognition.placements()).as(text).noneMatch(placement -> placement.fields().isEmpty());
    }

    /** Not printed until there is text below the heading. */
    private static boolean isOnlyHeading(Section section) {
        return section.isBlank() && !(section instanceof ProblemSection);
    }

    private static String texts(Stream<String> texts) {
        return texts.collect(Collectors.joining());
    }

    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    private static Stream<String> papers() {
        return Stream.concat(Papers.texts(Path.of("src/test/resources/import")).stream(), samples()).map(Papers::read);
    }

    private static Stream<Path> samples() {
        Path samples = Papers.shared();
        return Stream.concat(Stream.of(samples.resolve("duizhao-2021.txt")),
                Papers.texts(samples.resolve("import")).stream());
    }

    @Test
    void papersAsTheyAre() {
        papers().forEach(NothingDroppedTest::assertKept);
    }

    @Test
    void papersWithTheirLinesInAnotherOrder() {
        papers().forEach(text -> {
            for (int seed = 0; seed < 6; seed++) {
                List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
                Collections.shuffle(lines, new Random(seed));
                assertKept(String.join("\n", lines));
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
                assertKept(broken.toString());
            }
        });
    }

    @Test
    void papersInOneLine() {
        papers().forEach(text -> assertKept(text.replace("\n", "")));
        papers().forEach(text -> assertKept(text.replaceAll("[。；：]", "$0\n")));
    }

    @Test
    void anyText() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            assertKept(IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(i -> SCRAPS.get(random.nextInt(SCRAPS.size()))).collect(Collectors.joining()));
        }
    }

    @Test
    void nothingAtAll() {
        assertKept("");
        assertKept(" \n　\n\t");
    }
}
