package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.duizhao.model.FontRole;
import org.duizhao.model.Layout;
import org.duizhao.settings.Setting;
import org.junit.jupiter.api.Test;

class FontRolesTest {
    /** Faces are chosen by the names of their roles. */
    @Test
    void everyFaceCanBeChosenInTheDraftAndInTheSettings() {
        assertThat(Arrays.stream(Face.values()).map(Face::name)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(FontRole.values()).map(FontRole::name).toList());
        assertThat(Setting.FONTS.keySet()).containsExactlyElementsOf(
                Arrays.stream(FontRole.values()).map(FontRole::name).toList());
    }

    @Test
    void theDraftComesBeforeTheSettingsAndTheseBeforeWhatIsCustomary() {
        Typefaces settings = Typefaces.with(Map.of("BODY", "设置体", "TITLE", "设置体"));
        Typefaces draft = settings.in(Layout.CUSTOMARY.withFont(FontRole.BODY, "某体").withBoldLevel3(false));
        assertThat(draft.family(Face.BODY)).isEqualTo("某体");
        assertThat(draft.family(Face.TITLE)).isEqualTo("设置体");
        assertThat(draft.family(Face.FOOTER)).isEqualTo("宋体");
        assertThat(draft.isBold(Face.HEADING_3)).isFalse();
        assertThat(settings.isBold(Face.HEADING_3)).isTrue();
    }

    @Test
    void whatIsCustomaryComesFirst() {
        for (Face face : Face.values()) {
            assertThat(FontChoice.customary(face)).startsWith(Typefaces.STANDARD.family(face));
        }
    }
}
