package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.duizhao.compose.Block;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class PageImageTest {
    private static final double SCALE = 2;
    private static final PreviewFonts FONTS = BundledFonts.load();

    private final PageImage pictures = new PageImage(FONTS);

    /** Where ink stands within a stretch of a page, in points. */
    private record Ink(double left, double right) {
        static Ink in(Image image, double x, double y, double width, double height) {
            PixelReader pixels = image.getPixelReader();
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (int row = (int) (y * SCALE); row < (y + height) * SCALE; row++) {
                for (int at = (int) Math.round(x * SCALE); at < Math.round((x + width) * SCALE); at++) {
                    if (pixels.getColor(at, row).getBrightness() < 0.6) {
                        first = Math.min(first, at);
                        last = Math.max(last, at);
                    }
                }
            }
            return new Ink(first / SCALE, (last + 1) / SCALE);
        }

        boolean isThere() {
            return right > 0;
        }
    }

    /** One line of squares from x = 100 on, at y = 100. */
    private Image line(Face face, String... texts) {
        Run run = new Run(String.join("", texts), face, new Origin(SamplePaper.OPENING, 0));
        List<Cell> cells = IntStream.range(0, texts.length)
                .mapToObj(i -> new Cell(texts[i], 100 + 16 * i, 16, run, i)).toList();
        Page page = new Page(1, List.of(new Line(new Block(Role.BODY, "s1", List.of(run)), 0, 100, 28.95, cells)));
        return FxThread.call(() -> pictures.draw(page, SCALE));
    }

    private static Ink cell(Image image, int index) {
        return Ink.in(image, 100 + 16 * index, 100, 16, 28.95);
    }

    @Test
    void everyCellHasInkInItsSquare() {
        List<Page> pages = SamplePaper.session().paper().pages();
        Image image = FxThread.call(() -> pictures.draw(pages.getFirst(), SCALE));
        assertThat(image.getWidth()).isEqualTo(Math.round(PageSetup.WIDTH * SCALE));
        for (Line line : pages.getFirst().lines()) {
            for (Cell cell : line.cells()) {
                assertThat(Ink.in(image, cell.x(), line.top(), cell.width(), line.pitch()).isThere())
                        .as(cell.text()).isEqualTo(!cell.text().isBlank());
            }
        }
    }

    @Test
    void theFieldBeingWrittenIsMarkedAndNothingElse() {
        var session = SamplePaper.session();
        Image image = FxThread.call(() -> pictures.draw(session.paper().pages(), 0,
                new Cursor(SamplePaper.DESCRIPTION, 0), SCALE));
        var ground = FieldMark.of(session.paper().pages(), new Cursor(SamplePaper.DESCRIPTION, 0)).on(0).ground().get(1);
        PixelReader pixels = image.getPixelReader();
        int y = (int) ((ground.getMinY() + 2) * SCALE);
        assertThat(pixels.getColor((int) (ground.getMinX() * SCALE) + 4, y)).isEqualTo(Color.web("#FFF1C2"));
        assertThat(pixels.getColor((int) (ground.getMinX() * SCALE) - 8, y)).isEqualTo(Color.WHITE);
    }

    /** In Duizhao Kai the quotes are narrow; they stand on the inner side of their squares. */
    @Test
    void narrowQuotesStandByTheirText() {
        Image image = line(Face.HEADING_2, "“", "中", "”");
        assertThat(cell(image, 0).left()).isGreaterThan(108);
        assertThat(cell(image, 2).right()).isLessThan(140);
    }

    @Test
    void twoDashesJoin() {
        for (Face face : List.of(Face.BODY, Face.HEADING_1, Face.HEADING_2)) {
            Image image = line(face, "—", "—");
            Ink both = Ink.in(image, 90, 100, 60, 28.95);
            assertThat(both.left()).as(face.name()).isCloseTo(100, within(1.0));
            assertThat(both.right()).as(face.name()).isCloseTo(132, within(1.0));
            assertThat(Ink.in(image, 115, 100, 2, 28.95)).as(face.name()).matches(
                    ink -> ink.left() <= 115 && ink.right() >= 117);
        }
    }

    @Test
    void aNarrowDotStandsInTheMiddle() {
        Ink dot = cell(line(Face.HEADING_2, "·"), 0);
        assertThat((dot.left() + dot.right()) / 2).isCloseTo(108, within(1.5));
    }

    @Test
    void pageNumbersStandRightOnOddAndLeftOnEvenPages() {
        double top = PageSetup.CUSTOMARY.bottom() + 10;
        Image odd = FxThread.call(() -> pictures.draw(new Page(1, List.of()), SCALE));
        Image even = FxThread.call(() -> pictures.draw(new Page(12, List.of()), SCALE));
        assertThat(Ink.in(odd, 0, top, PageSetup.WIDTH, 24).right())
                .isCloseTo(PageSetup.CUSTOMARY.right() - 14, within(1.0));
        assertThat(Ink.in(even, 0, top, PageSetup.WIDTH, 24).left()).isCloseTo(PageSetup.CUSTOMARY.left() + 14, within(1.0));
        // the dash stands 7 mm below the type area
        double dash = PageSetup.CUSTOMARY.bottom() + 19.8;
        assertThat(Ink.in(even, PageSetup.CUSTOMARY.left() + 15, dash - 1.5, 10, 3).isThere()).isTrue();
    }
}
