package org.duizhao.theme;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.duizhao.model.SectionKind;
import org.junit.jupiter.api.Test;

/** What a theme can ask for. */
class ThemeBlockTest {
    @Test
    void noThemeAsksForASectionOfTheAuthorsOwn() {
        ThemeBlock.KINDS.forEach(kind -> new ThemeBlock(kind, "", true, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThemeBlock(SectionKind.OTHER, "其他", true, List.of()));
    }
}
