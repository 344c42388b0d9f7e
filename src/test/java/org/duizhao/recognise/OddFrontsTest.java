package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Unplaced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines above and below a title, and below a paper, that say something else than who writes when. */
class OddFrontsTest {
    private static final String TITLE = "2024年度民主生活会个人对照检查材料";
    private static final String BODY = "\n现报告如下。\n一、存在的问题\n（一）带头增强党性、严守纪律、砥砺作风方面\n1.请示不及时。4月未报备。\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n1.提前1天报备。";

    private static Draft draft(String text) {
        KeptText.check(text);
        return Papers.recognise(text).draft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（征求意见稿）", "（讨论稿）", "（初稿）", "(修改稿)", "〔送审稿〕", "【草案】", "（第三稿）", "（2025年1月第2次修改稿）", "（审议版）", "初稿", "第二稿", "征求意见稿"})
    void theStateOfTheDraftIsNoUnit(String state) {
        Draft below = draft(TITLE + "\n" + state + "\n石桥县财政局局长　周明远" + BODY);
        assertThat(below.facts().text(Field.TITLE)).isEqualTo(TITLE + "\n" + state);
        Draft behind = draft(TITLE + "\n石桥县财政局局长　周明远\n" + state + BODY);
        assertThat(behind.unplaced()).extracting(Unplaced::text).containsExactly(state);
        for (Draft draft : new Draft[] {below, behind}) {
            assertThat(draft.facts().texts()).containsEntry(Field.UNIT, "石桥县财政局").containsEntry(Field.POST, "局长")
                    .containsEntry(Field.NAME, "周明远");
        }
        assertThat(draft(TITLE + "\n" + state + BODY).facts().texts()).doesNotContainKeys(Field.UNIT, Field.POST, Field.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件2", "附件：", "附件 3", "附表一", "（附件2-1）", "附件1：个人对照检查材料参考格式"})
    void whatThePaperIsAttachedToIsNoTitle(String attached) {
        for (String above : new String[] {attached, attached + "\n石桥县财政局"}) {
            Draft draft = draft(above + "\n" + TITLE + BODY);
            assertThat(draft.facts().text(Field.TITLE)).isEqualTo((above + "\n" + TITLE).substring(attached.length() + 1));
            assertThat(draft.unplaced()).extracting(Unplaced::text).containsExactly(attached);
        }
        assertThat(draft("附件1：周明远" + TITLE + BODY).facts().text(Field.TITLE)).isEqualTo("附件1：周明远" + TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本人签名：", "本人签名\t", "签名\t", "对照检查人：", "汇报人: ", "汇报人　", "签　字：", "（签名）", "发言人签名："})
    void whatLeadsTheNameOfTheSignatureIsNoPartOfIt(String label) {
        for (String date : new String[] {"", "\n2025年1月8日", "    2025年1月8日"}) {
            Draft draft = draft(TITLE + BODY + "\n" + label + "周明远" + date);
            assertThat(draft.facts().text(Field.NAME)).isEqualTo("周明远");
            boolean cell = label.endsWith("\t");
            assertThat(draft.facts().text(Field.SIGNATURE)).isEqualTo(cell ? "周明远" : label + "周明远");
            assertThat(draft.unplaced()).extracting(Unplaced::text).isEqualTo(cell ? List.of(label.strip()) : List.of());
            assertThat(draft.facts().text(Field.SIGNED_DATE)).isEqualTo(date.strip());
        }
    }
}
