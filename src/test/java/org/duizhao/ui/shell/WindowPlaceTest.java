package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.duizhao.settings.WindowBounds;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D RIGHT = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void aPlaceOnAScreenStays() {
        WindowBounds there = new WindowBounds(1500, 40, 1300, 900);
        assertThat(WindowPlace.fit(there, List.of(LEFT, RIGHT))).contains(there);
    }

    @Test
    void aScreenThatIsGoneTakesItsPlacesAlong() {
        assertThat(WindowPlace.fit(new WindowBounds(1500, 40, 1300, 800), List.of(LEFT))).isEmpty();
        assertThat(WindowPlace.fit(new WindowBounds(1400, 40, 1300, 800), List.of(LEFT))).as("too little to grip").isEmpty();
        assertThat(WindowPlace.fit(WindowBounds.NONE, List.of(LEFT))).isEmpty();
    }

    @Test
    void aWindowHalfOutsideIsBroughtInAndOneTooLargeIsShrunk() {
        assertThat(WindowPlace.fit(new WindowBounds(-300, -60, 1000, 700), List.of(LEFT)))
                .contains(new WindowBounds(0, 25, 1000, 700));
        assertThat(WindowPlace.fit(new WindowBounds(900, 500, 1800, 1200), List.of(LEFT)))
                .contains(new WindowBounds(0, 25, 1440, 875));
    }

    @Test
    void theScreenWithMostOfItWins() {
        assertThat(WindowPlace.fit(new WindowBounds(1300, 100, 800, 600), List.of(LEFT, RIGHT)))
                .contains(new WindowBounds(1440, 100, 800, 600));
    }
}
