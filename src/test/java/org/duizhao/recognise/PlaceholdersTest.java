package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asterisks and lines that stand for what was left out are text; as Markdown they are marks only where it is that beyond doubt. */
class PlaceholdersTest {
    private static String printed(String text) {
        return Papers.printed(Papers.recognise("一、存在的主要问题\n（一）带头固本培元、增强党性方面\n" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.在**镇、**村只听汇报。", "1.在**镇推进**村土地流转。", "1.自学____次，讨论____次。", "1.*某、*某没有谈过。",
            "1.由__同志、__同志负责。", "1.___年___月完成。", "1.**同志和***同志、**同志谈过。", "1.见`附件`和`附表`。"})
    void standsAsWritten(String text) {
        assertThat(printed(text)).contains(text);
    }

    @Test
    void aLineThatBeginsWithNamesIsNoHeadline() {
        assertThat(printed("1.谈心少。\n**镇、**镇各去过一次。\n**局、**局没有去过。")).contains("**镇、**镇").contains("**局、**局");
    }

    @Test
    void textThatIsMarkdownLosesItsMarks() {
        assertThat(printed("1. **学习不深入。** 自学少。\n2. **落实不到位。** 检查少。")).doesNotContain("*");
        assertThat(printed("## 小结\n1. 学习*不深入*，__自学少__。")).doesNotContain("*").doesNotContain("_");
    }

    @Test
    void blanksInTextThatIsMarkdownStay() {
        assertThat(printed("## 小结\n1. 自学__次，讨论__次，写____篇、____篇。")).contains("自学__次，讨论__次，写____篇、____篇");
    }
}
