package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;

class TitleBreaksTest {
    private static List<String> lines(String... titles) {
        return Paper.of(Role.TITLE, titles).texts(Profile.LO);
    }

    @Test
    void upToTwentyCharactersStandInOneLine() {
        assertThat(lines("题".repeat(20), "个人对照检查材料")).containsExactly("题".repeat(20), "个人对照检查材料");
    }

    @Test
    void longerTitlesAreDividedEvenly() {
        assertThat(lines("题".repeat(22))).containsExactly("题".repeat(11), "题".repeat(11));
        assertThat(lines("题".repeat(41))).extracting(String::length).containsExactlyInAnyOrder(14, 14, 13);
    }

    @Test
    void neverInsideATitleMarkOrANumber() {
        assertThat(lines("某某同志关于学习贯彻《中国共产党纪律处分条例》情况的发言"))
                .noneMatch(line -> line.contains("《") != line.contains("》"));
        assertThat(lines("甲".repeat(10) + "2024年度" + "乙".repeat(12))).anyMatch(line -> line.contains("2024年"));
    }

    @Test
    void noLineOfOneOrTwoCharacters() {
        assertThat(lines("赴某地《" + "书".repeat(14) + "》读后")).extracting(String::length).containsExactly(3, 18);
        assertThat(lines("题".repeat(21))).allMatch(line -> line.length() > 2);
    }

    @Test
    void whatHasNoGoodDivisionIsFilled() {
        assertThat(lines("《" + "书".repeat(30) + "》")).extracting(String::length).containsExactly(20, 12);
    }
}
