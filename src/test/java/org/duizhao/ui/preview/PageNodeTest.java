package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Page;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class PageNodeTest {
    private static final double SCALE = 2;
    private static final PreviewFonts FONTS = BundledFonts.load();

    private static boolean isInk(WritableImage image, int x, int y) {
        return image.getPixelReader().getColor(x, y).getBrightness() < 0.5;
    }

    /** Pixels with ink in one of two pictures and none within a pixel of the same place in the other. */
    private static int strays(WritableImage one, WritableImage other) {
        int strays = 0;
        for (int y = 1; y < one.getHeight() - 1; y++) {
            for (int x = 1; x < one.getWidth() - 1; x++) {
                strays += isInk(one, x, y) && !isNear(other, x, y) ? 1 : 0;
            }
        }
        return strays;
    }

    private static boolean isNear(WritableImage image, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (isInk(image, x + dx, y + dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Letter by letter, so that what is printed is what was seen. */
    @Test
    void whatIsPrintedStandsWhereThePreviewHasIt() {
        List<Page> pages = SamplePaper.session().pagesProperty().get();
        WritableImage seen = FxThread.call(() -> new PageImage(FONTS).draw(pages.getFirst(), SCALE));
        WritableImage printed = FxThread.call(() -> {
            Group sheet = new Group(new PageNode(FONTS).of(pages.getFirst()));
            sheet.getTransforms().add(new Scale(SCALE, SCALE));
            return new Scene(sheet, Math.round(PageSetup.WIDTH * SCALE), Math.round(PageSetup.HEIGHT * SCALE))
                    .snapshot(null);
        });
        assertThat(strays(printed, seen)).isLessThan(20);
        assertThat(strays(seen, printed)).isLessThan(20);
    }
}
