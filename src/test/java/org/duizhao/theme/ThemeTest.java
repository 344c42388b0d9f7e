package org.duizhao.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Theme THEME = new Theme("t", "主题", 2026, "", Map.of("personal", "材料"), List.of(), List.of(), Limits.NONE,
            List.of(), null, true, "");

    @Test
    void suitsThePapersItHasTitlesForAndWithoutTitlesAny() {
        assertThat(THEME.suits("personal")).isTrue();
        assertThat(THEME.suits("body")).isFalse();
        assertThat(THEME.withTitles(Map.of()).suits("body")).isTrue();
    }
}
