package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumeralsTest {
    @ParameterizedTest
    @CsvSource({"CIRCLED, 10, ⑩", "CIRCLED, 20, ⑳", "CIRCLED, 21, 21.", "HAN_COMMA, 10, 十、", "HAN_COMMA, 20, 二十、", "HAN_BRACKETS, 99, （九十九）",
            "HAN_BRACKETS, 100, （100）"})
    void marksAreHanOrCircledAsFarAsTheyGo(Numbering numbering, int number, String mark) {
        assertThat(HanNumerals.mark(numbering, number)).isEqualTo(mark);
    }
}
