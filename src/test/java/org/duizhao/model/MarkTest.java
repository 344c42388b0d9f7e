package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "二、原因剖析|HAN_COMMA|2|二、", "（十二）方面|HAN_BRACKETS|12|（十二）", "(三)方面|HAN_HALF_BRACKETS|3|(三)",
        "1.学习|ARABIC_DOT|1|1.", "2．学习|ARABIC_FULL_DOT|2|2．", "3、学习|ARABIC_COMMA|3|3、", "（4）学习|ARABIC_BRACKETS|4|（4）",
        "(5)学习|ARABIC_HALF_BRACKETS|5|(5)", "6）学习|ARABIC_BRACKETS|6|6）", "⑦学习|CIRCLED|7|⑦", "一是学习|HAN_IS|1|一是",
        "三要学习|HAN_MUST|3|三要", "第一，学习|ORDINAL|1|第一，", "其二：学习|ORDINAL|2|其二：", "一．存在|HAN_COMMA|1|一．",
        "（一)混用|HAN_BRACKETS|1|（一)", "（ 一 ）空格|HAN_BRACKETS|1|（ 一 ）", "１．全角|ARABIC_DOT|1|１．",
        "一、一年来的工作|HAN_COMMA|1|一、", "三，整改|HAN_COMMA|3|三，", "五）学习|HAN_BRACKETS|5|五）", "（五、学习|HAN_BRACKETS|5|（五、",
        "【四】学习|HAN_BRACKETS|4|【四】", "㈡学习|HAN_BRACKETS|2|㈡", "⒊学习|ARABIC_DOT|3|⒊", "2，学习|ARABIC_DOT|2|2，",
        "（3、学习|ARABIC_BRACKETS|3|（3、", "⑿学习|ARABIC_BRACKETS|12|⑿"})
    void reads(String text, Numbering numbering, int number, String written) {
        assertThat(Mark.leading(text)).isEqualTo(new Mark(numbering, number, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "一、二、三产业", "一、二季度", "3.5万元", "1、2月份", "2021年", "第一议题", "一是一、二是二", "十要素", "一方面",
        "十十、x", "（一", "000.x", "一般", "1,200万元", "（一、二季度", "（2.5倍"})
    void readsNoNumberWhereThereIsNone(String text) {
        assertThat(Mark.leading(text)).isEqualTo(Mark.NONE);
    }

    @Test
    void isTheProgramsOwnOnlyIfWrittenTheSame() {
        assertThat(Mark.leading("（ 二 ）x").is(Numbering.HAN_BRACKETS, 2)).isTrue();
        assertThat(Mark.leading("（二)x").is(Numbering.HAN_BRACKETS, 2)).isFalse();
        assertThat(Mark.leading("（三）x").is(Numbering.HAN_BRACKETS, 2)).isFalse();
    }

    @Test
    void everyNumberThatIsPrintedIsRead() {
        for (Numbering numbering : Numbering.values()) {
            for (int n = 1; numbering != Numbering.NONE && n <= 20; n++) {
                String written = HanNumerals.mark(numbering, n);
                assertThat(Mark.leading(written + "学习")).isEqualTo(new Mark(numbering, n, written));
            }
        }
    }
}
