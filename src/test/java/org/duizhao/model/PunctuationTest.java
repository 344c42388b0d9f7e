package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {
    @Test
    void halfWidthMarksOfChineseAreMeantAsFullOnes() {
        assertThat(Punctuation.widened("学得少.比如,只读《纲要》;2019.1.22 v1.0,3,000元?是:"))
                .isEqualTo("学得少。比如，只读《纲要》；2019.1.22 v1.0,3,000元？是：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"读得少.", "读得少。”", "如下:", "读了《纲要》,", "读得少！"})
    void ended(String text) {
        assertThat(Punctuation.isEnded(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "读得少", "版本2.", "读《纲要》"})
    void notEnded(String text) {
        assertThat(Punctuation.isEnded(text)).isFalse();
    }
}
