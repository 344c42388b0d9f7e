package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;

class UsualFormsTest {
    @Test
    void blanksOfEveryWidthAreBlanks() {
        for (int c = 0; c < 0x10000; c++) {
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                assertThat(UsualForms.of(Character.toString(c)).isBlank()).as("U+%s", Integer.toHexString(c)).isTrue();
            }
        }
        assertThat(UsualForms.of("\ufeff学\u200b习\u2060\u00ad")).isEqualTo("学习");
    }

    @Test
    void radicalsAreTheHanCharactersTheyLookLike() {
        for (int c = 0x2f00; c <= 0x2fd5; c++) {
            assertThat(Character.isIdeographic(UsualForms.of(Character.toString(c)).charAt(0))).isTrue();
            assertThat(UsualForms.of(Character.toString(c)).charAt(0)).isGreaterThan('\u2fff');
        }
        assertThat(UsualForms.of("⼀、能⼒⽅⾯，⼈⺠⻓")).isEqualTo("一、能力方面，人民长");
    }

    @Test
    void smallAndVerticalMarksAreUsualOnes() {
        assertThat(UsualForms.of("﹙一﹚﹑﹒︵︶，")).isEqualTo("（一）、．（），");
    }

    @Test
    void whatIsUsualStaysTheSame() {
        List<SourceParagraph> paragraphs = List.of(SourceParagraph.plain("　　１．学习，２０２５年①㎡𠮷龑\t：；“”"));
        assertThat(UsualForms.of(paragraphs)).isEqualTo(paragraphs);
    }
}
