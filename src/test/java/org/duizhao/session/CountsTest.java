package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;
import org.junit.jupiter.api.Test;

/** The counts of a part are those of what is printed of it now. */
class CountsTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);
    private static final Theme THEME = new Theme("t", "主题", 2021, "会", Map.of("personal", "{year}年度材料"), List.of(),
            List.of(new ThemeBlock(SectionKind.OPENING, "", true, List.of())), Limits.NONE, List.of(), null, true, "");

    private final Session session = new Session(NewDraft.of("d", THEME, PaperKind.PERSONAL, Facts.EMPTY), THEME, true,
            (text, face, size) -> text.length() * size / 2, InstantSource.system());

    private Step opening() {
        return session.paper().progress().step("s1").orElseThrow();
    }

    @Test
    void aPartThatIsPrintedNoMoreCountsNothing() {
        session.type(OPENING, "第一段。\n第二段。");
        assertThat(opening().characters()).isEqualTo(8);
        session.type(OPENING, "第一段。");
        assertThat(opening().characters()).isEqualTo(4);
        session.type(OPENING, "");
        assertThat(opening().characters()).isZero();
        assertThat(opening().state()).isEqualTo(Step.State.EMPTY);
        session.type(OPENING, "又写。");
        assertThat(opening().characters()).isEqualTo(3);
    }
}
