package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duizhao.font.Face;
import org.duizhao.model.Layout;
import org.junit.jupiter.api.Test;

class FontRolesTest {
    @Test
    void theDraftComesBeforeTheSettingsAndTheseBeforeWhatIsCustomary() {
        Typefaces settings = Typefaces.with(Map.of(Face.BODY, "设置体", Face.TITLE, "设置体"));
        Typefaces draft = settings.in(Layout.CUSTOMARY.withFont(Face.BODY, "某体").withBoldLevel3(false));
        assertThat(draft.family(Face.BODY)).isEqualTo("某体");
        assertThat(draft.family(Face.TITLE)).isEqualTo("设置体");
        assertThat(draft.family(Face.FOOTER)).isEqualTo("宋体");
        assertThat(draft.isBold(Face.HEADING_3)).isFalse();
        assertThat(settings.isBold(Face.HEADING_3)).isTrue();
    }

    @Test
    void theStandardIsWhatOfficesUse() {
        assertThat(Typefaces.STANDARD.families()).isEqualTo(Map.of(Face.TITLE, "方正小标宋简体", Face.BYLINE, "楷体_GB2312",
                Face.HEADING_1, "黑体", Face.HEADING_2, "楷体_GB2312", Face.HEADING_3, "仿宋_GB2312", Face.BODY, "仿宋_GB2312",
                Face.FOOTER, "宋体"));
    }
}
