package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {
    private static List<String> lines(String title) {
        List<String> lines = TitleLines.of(title, PageSetup.CUSTOMARY);
        assertThat(String.join("", lines)).isEqualTo(title);
        return lines;
    }

    @Test
    void upToTwentyCharactersStandInOneLine() {
        assertThat(lines("题".repeat(20))).hasSize(1);
        assertThat(lines("")).containsExactly("");
    }

    @Test
    void longerTitlesAreDividedEvenly() {
        assertThat(lines("题".repeat(22))).containsExactly("题".repeat(11), "题".repeat(11));
        assertThat(lines("题".repeat(41))).extracting(String::length).containsExactlyInAnyOrder(14, 14, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2021年度党史学习教育专题民主生活会/个人对照检查材料",
        "青禾县水务局党组领导班子/2024年度民主生活会对照检查材料",
        "青禾县水务局党组2024年度民主生活会/对照检查材料",
        "关于2023年度组织生活会/个人对照检查材料的情况说明",
        "中共青禾县水务局党组书记周明远同志/对照检查材料",
        "学习贯彻习近平新时代中国特色社会主义思想/主题教育专题民主生活会/领导班子对照检查材料"
    })
    void brokenByMeaning(String title) {
        assertThat(String.join("/", lines(title.replace("/", "")))).isEqualTo(title);
    }

    @Test
    void neverInsideATitleMarkOrANumber() {
        assertThat(lines("某某同志关于学习贯彻《中国共产党纪律处分条例》情况的发言"))
                .noneMatch(line -> line.contains("《") != line.contains("》"));
        assertThat(lines("甲".repeat(10) + "2024年度" + "乙".repeat(12))).anyMatch(line -> line.contains("2024年度"));
        assertThat(lines("甲".repeat(19) + "2024年")).anyMatch(line -> line.contains("2024年"));
    }

    @Test
    void noLineOfOneOrTwoCharacters() {
        assertThat(lines("赴某地《" + "书".repeat(14) + "》读后")).extracting(String::length).containsExactly(3, 18);
        assertThat(lines("题".repeat(21))).allMatch(line -> line.length() > 2);
    }

    @Test
    void marksStandWhereTheyMay() {
        assertThat(lines("甲".repeat(10) + "，" + "乙".repeat(11))).noneMatch(line -> line.startsWith("，"));
        assertThat(lines("甲".repeat(10) + "“" + "乙".repeat(10) + "”")).noneMatch(line -> line.endsWith("“"));
        assertThat(lines("甲".repeat(12) + "——" + "乙".repeat(8))).anyMatch(line -> line.contains("——"));
    }

    @Test
    void whatHasNoGoodDivisionIsDividedAllTheSame() {
        assertThat(lines("《" + "书".repeat(30) + "》")).extracting(String::length).containsExactly(16, 16);
        assertThat(lines("，".repeat(50))).hasSize(3);
        assertThat(lines("a".repeat(50))).hasSize(2);
        assertThat(lines("1".repeat(50_000))).hasSize(1250);
        assertThat(lines("甲" + " ".repeat(100) + "乙")).containsExactly("甲" + " ".repeat(100), "乙");
        assertThat(lines("\u0301\u200d\ud800甲")).hasSize(1);
    }
}
