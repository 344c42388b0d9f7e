package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the ends of each format, where it begins anew or gives way to plain digits. */
class NumberTextTest {
    @ParameterizedTest
    @CsvSource({"lowerLetter, 1, a", "lowerLetter, 26, z", "upperLetter, 27, AA", "lowerLetter, 52, zz", "lowerLetter, 53, aaa",
            "lowerLetter, 0, 0", "decimalZero, 9, 09", "decimalZero, 10, 10", "chineseCounting, 99, 九十九", "chineseCounting, 100, 100",
            "chineseLegalSimplified, 10, 壹拾", "chineseLegalSimplified, 20, 贰拾", "ideographTraditional, 10, 癸",
            "ideographTraditional, 11, 11", "decimalEnclosedCircle, 20, ⑳", "decimalEnclosedCircle, 21, 21", "upperRoman, 3999, MMMCMXCIX",
            "lowerRoman, 4000, 4000", "ideographDigital, 10, 一〇"})
    void is(String format, int number, String text) {
        assertThat(NumberText.of(format, number)).isEqualTo(text);
    }
}
