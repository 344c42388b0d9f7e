package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.duizhao.compose.PageSetup;
import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void fitFollowsTheView() {
        assertThat(Zoom.Fit.WIDTH.scale(PageSetup.WIDTH, 10)).isCloseTo(1, within(1e-9));
        assertThat(Zoom.Fit.PAGE.scale(PageSetup.WIDTH, PageSetup.HEIGHT / 2)).isCloseTo(0.5, within(1e-9));
        assertThat(Zoom.Fit.WIDTH.scale(-5, 10)).isPositive();
    }

    @Test
    void hundredPercentIsTheSizeOfPaperAt96DotsAnInch() {
        assertThat(new Zoom.Percent(100).scale(1, 1) * PageSetup.WIDTH).isCloseTo(210 / 25.4 * 96, within(0.2));
    }

    @Test
    void everyZoomIsKnownAgainByItsWord() {
        for (Zoom zoom : new Zoom[] {Zoom.Fit.WIDTH, Zoom.Fit.PAGE, new Zoom.Percent(75)}) {
            assertThat(Zoom.named(zoom.word())).isEqualTo(zoom);
        }
        assertThat(Zoom.named("")).isEqualTo(Zoom.Fit.WIDTH);
        assertThat(Zoom.named("12345")).isEqualTo(Zoom.Fit.WIDTH);
        assertThat(Zoom.named("7")).isEqualTo(new Zoom.Percent(50));
    }

    @Test
    void stepsGoUpAndDownFromAnySizeAndEnd() {
        assertThat(Zoom.above(0.6 * Zoom.FULL)).isEqualTo(new Zoom.Percent(75));
        assertThat(Zoom.above(Zoom.FULL)).isEqualTo(new Zoom.Percent(125));
        assertThat(Zoom.below(Zoom.FULL)).isEqualTo(new Zoom.Percent(75));
        assertThat(Zoom.above(0.995 * Zoom.FULL)).as("a step that can be seen").isEqualTo(new Zoom.Percent(125));
        assertThat(Zoom.below(1.005 * Zoom.FULL)).isEqualTo(new Zoom.Percent(75));
        assertThat(Zoom.above(9)).isEqualTo(new Zoom.Percent(200));
        assertThat(Zoom.below(0.1)).isEqualTo(new Zoom.Percent(50));
        assertThat(new Zoom.Percent(1000)).isEqualTo(new Zoom.Percent(200));
    }
}
