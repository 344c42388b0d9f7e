package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import javafx.print.PageRange;
import org.junit.jupiter.api.Test;

class FxPrintersTest {
    @Test
    void rangesOfTheDialogAreCutToThePaper() {
        assertThat(FxPrinters.chosen(null, 3)).containsExactly(1, 2, 3);
        assertThat(FxPrinters.chosen(new PageRange[] {new PageRange(1, Integer.MAX_VALUE)}, 3)).containsExactly(1, 2, 3);
        assertThat(FxPrinters.chosen(new PageRange[] {new PageRange(1, 1), new PageRange(3, 9)}, 4)).containsExactly(1, 3, 4);
        assertThat(FxPrinters.chosen(new PageRange[] {new PageRange(7, 9)}, 3)).isEmpty();
    }

    @Test
    void whereNothingCanBeAskedNothingIsPrinted() {
        assertThat(GraphicsEnvironment.isHeadless()).as("as the tests are run").isTrue();
        assertThat(new FxPrinters().begin("材料", 1)).isEmpty();
    }
}
