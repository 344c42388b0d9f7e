package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.TitlePart;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;
import org.junit.jupiter.api.Test;

class LastYearTest {
    private static final Theme THEME = new Theme("t", "主题", 2025, "会", Map.of(), List.of(), List.of(), Limits.NONE,
            List.of(), Validity.ALWAYS, false, "");

    private static List<String> lines(String heading, String text, FollowUp... items) {
        Draft draft = new Draft("d", "t", PaperKind.PERSONAL, Facts.EMPTY,
                List.of(new LastYearSection("s1", heading, text, "", List.of(items))), List.of(), PaperStyle.STANDARD,
                EnumSet.noneOf(TitlePart.class));
        return Composer.compose(draft, THEME).blocks().stream().map(Block::text).toList();
    }

    private static FollowUp item(String id, String headline, String text, String evidence) {
        return new FollowUp(id, "p1", "去年的话", FollowUpStatus.DONE, headline, text, evidence);
    }

    @Test
    void onlyWhatHasAResultIsPrintedAndCounts() {
        assertThat(lines("上年度整改", "总的情况。", item("f1", "学用脱节", "", ""), item("f2", "下基层少", "已蹲点 3 次", "有记录"),
                item("f3", "会议多", "", "会议减少两成。"))).containsExactly(
                "一、上年度整改", "总的情况。", "一是下基层少。已蹲点 3 次。有记录", "二是会议多。会议减少两成。");
    }

    @Test
    void withoutAResultTheBlockIsNotThere() {
        assertThat(lines("上年度整改", "", item("f1", "学用脱节", " ", ""))).isEmpty();
    }

    @Test
    void eachParagraphOfAResultStands() {
        assertThat(lines("", "", item("f1", "", "第一段\n第二段", ""))).containsExactly("一是第一段", "第二段。");
    }
}
