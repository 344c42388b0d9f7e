package org.duizhao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.font.Face;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.PageNumbering;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the layout of a draft says, the PDF shows too. */
class LayoutTest {
    private static final int LINES = 50;

    /** Where lines begin, in points from the upper left corner of the page, by their text. */
    private static final class Places extends PDFTextStripper {
        private final List<Place> places = new ArrayList<>();

        Places(int page) {
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition last = positions.getLast();
            Place word = new Place(text.strip(), positions.getFirst().getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(), positions.getFirst().getYDirAdj());
            boolean goesOn = !places.isEmpty() && Math.abs(places.getLast().base() - word.base()) < 1;
            places.add(goesOn ? places.removeLast().and(word) : word);
        }
    }

    private record Place(String text, double left, double right, double base) {
        Place and(Place word) {
            return new Place(text + " " + word.text, left, word.right, base);
        }
    }

    private static List<Place> places(Manuscript paper, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(paper).bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(Samples.pages(paper).size());
            Places places = new Places(page);
            places.getText(document);
            return places.places;
        }
    }

    private static Manuscript paper(Layout layout) {
        return Samples.paragraphs(IntStream.range(0, LINES).mapToObj(n -> "第" + n + "行").toList(), PageSetup.of(layout));
    }

    @ParameterizedTest
    @EnumSource
    void linesStandInThePitchOfThePages(LinePitch pitch) throws IOException {
        Manuscript paper = paper(Layout.CUSTOMARY.withPitch(pitch));
        Page page = Samples.pages(paper).getFirst();
        assertThat(page.lines()).hasSize(22);
        List<Place> places = places(paper, 1);
        assertThat(places.subList(0, 22)).extracting(Place::text).isEqualTo(page.lines().stream().map(Line::text).toList());
        double distance = (places.get(21).base() - places.get(0).base()) / 21;
        assertThat(distance).isCloseTo(paper.setup().pitch(), within(0.01));
    }

    @Test
    void pageNumbersStandWhereTheLayoutPutsThem() throws IOException {
        Map<PageNumbering, String> texts = Map.of(PageNumbering.OUTER, "— %d —", PageNumbering.CENTRED_DASHES, "— %d —",
                PageNumbering.CENTRED, "%d");
        PageSetup setup = PageSetup.CUSTOMARY;
        for (PageNumbering numbers : texts.keySet()) {
            Manuscript paper = paper(Layout.CUSTOMARY.withNumbers(numbers));
            for (int page = 1; page <= 2; page++) {
                Place number = places(paper, page).getLast();
                assertThat(number.text()).isEqualTo(texts.get(numbers).replace("%d", "" + page));
                assertThat(number.base()).isBetween(setup.bottom(), setup.bottom() + 30);
                double middle = (number.left() + number.right()) / 2 - (setup.left() + setup.right()) / 2;
                assertThat(Math.signum(Math.rint(middle))).isEqualTo(
                        numbers != PageNumbering.OUTER ? 0 : page == 1 ? 1.0 : -1.0);
            }
        }
        assertThat(places(paper(Layout.CUSTOMARY.withNumbers(PageNumbering.NONE)), 1)).hasSize(22);
    }

    @Test
    void levelThreeIsBoldOrNot() {
        assertThat(BundledFont.of(Face.HEADING_3, true)).isEqualTo(BundledFont.SONG_BOLD);
        assertThat(BundledFont.of(Face.HEADING_3, false)).isEqualTo(BundledFont.SONG);
    }
}
