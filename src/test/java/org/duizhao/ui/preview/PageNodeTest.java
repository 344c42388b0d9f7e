package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static WritableImage printed(Page page) {
        return FxThread.call(() -> {
            Group sheet = new Group(new PageNode(FONTS).of(page));
            sheet.getTransforms().add(new Scale(SCALE, SCALE));
            return new Scene(sheet, Math.round(PageSetup.WIDTH * SCALE), Math.round(PageSetup.HEIGHT * SCALE))
                    .snapshot(null);
        });
    }

    private static Page page(String text) {
        Run run = new Run(text, Face.BODY, new Origin(new FieldPath("s1", Field.TEXT), 0));
        Manuscript paper = new Manuscript(List.of(new Block(Role.BODY, "s1", List.of(run))));
        return Paginator.paginate(paper, new RuleMeasurer(), Profile.WORD).getFirst();
    }

    /** Variation selectors for a form of a character and for a picture, a soft hyphen, a mark of the order of bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"葛\udb40\udd00亮", "葛\ufe00亮", "葛\u00ad亮", "葛亮\ufeff", "葛亮\udb40\udd01"})
    void whatIsNeverSeenIsNoBox(String text) {
        Page plain = page("葛亮");
        assertThat(strays(printed(page(text)), printed(plain))).isZero();
        assertThat(strays(printed(plain), printed(page(text)))).isZero();
        WritableImage seen = FxThread.call(() -> new PageImage(FONTS).draw(page(text), SCALE));
        assertThat(strays(seen, FxThread.call(() -> new PageImage(FONTS).draw(plain, SCALE)))).isZero();
    }

    /** Letter by letter, so that what is printed is what was seen. */
    @Test
    void whatIsPrintedStandsWhereThePreviewHasIt() {
        List<Page> pages = SamplePaper.session().paper().pages();
        WritableImage seen = FxThread.call(() -> new PageImage(FONTS).draw(pages.getFirst(), SCALE));
        WritableImage printed = printed(pages.getFirst());
        assertThat(strays(printed, seen)).isLessThan(20);
        assertThat(strays(seen, printed)).isLessThan(20);
    }
}
