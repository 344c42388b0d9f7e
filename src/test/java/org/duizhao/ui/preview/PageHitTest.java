package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Face;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.junit.jupiter.api.Test;

class PageHitTest {
    private final List<Page> pages = SamplePaper.session().pagesProperty().get();

    @Test
    void everyCharacterLeadsToItself() {
        int hits = 0;
        for (Page page : pages) {
            for (Line line : page.lines()) {
                for (Cell cell : line.cells()) {
                    Origin origin = cell.run().origin();
                    double letter = cell.width() / cell.text().length();
                    for (int i = 0; i < cell.text().length(); i++) {
                        int offset = origin.isGenerated() ? 0 : origin.start() + cell.offset() + i;
                        assertThat(PageHit.at(page, cell.x() + (i + 0.4) * letter, line.top() + 5)).as(line.text())
                                .contains(new Cursor(origin.path(), offset));
                        hits++;
                    }
                }
            }
        }
        assertThat(hits).isGreaterThan(250);
    }

    @Test
    void eachLetterOfAWordIsItsOwnPlace() {
        Run run = new Run("在GDP中", Face.BODY, new Origin(SamplePaper.OPENING, 40));
        Cell word = new Cell("GDP", 100, 24, run, 1);
        Page page = page(run, word);
        assertThat(PageHit.at(page, 101, 10)).contains(new Cursor(SamplePaper.OPENING, 41));
        assertThat(PageHit.at(page, 109, 10)).contains(new Cursor(SamplePaper.OPENING, 42));
        assertThat(PageHit.at(page, 123, 10)).contains(new Cursor(SamplePaper.OPENING, 43));
    }

    @Test
    void aRareCharacterIsNotCutInTwo() {
        Run run = new Run("𠮷", Face.BODY, new Origin(SamplePaper.OPENING, 0));
        assertThat(PageHit.at(page(run, new Cell("𠮷", 100, 16, run, 0)), 115, 10))
                .contains(new Cursor(SamplePaper.OPENING, 0));
    }

    @Test
    void besideALineItsNearerEndIsMeant() {
        Run run = new Run("甲乙", Face.BODY, new Origin(SamplePaper.OPENING, 7));
        Page page = page(run, new Cell("甲", 100, 16, run, 0), new Cell("乙", 116, 16, run, 1));
        assertThat(PageHit.at(page, 20, 10)).contains(new Cursor(SamplePaper.OPENING, 7));
        assertThat(PageHit.at(page, 400, 10)).contains(new Cursor(SamplePaper.OPENING, 9));
    }

    @Test
    void whereNoLineIsNothingIsMeant() {
        assertThat(PageHit.at(pages.getFirst(), 200, 20)).isEmpty();
        assertThat(PageHit.at(pages.getFirst(), 200, PageSetup.HEIGHT - 5)).isEmpty();
        Run run = new Run("甲", Face.BODY, Origin.generated(SamplePaper.OPENING));
        assertThat(PageHit.at(page(run), 200, 10)).isEmpty();
    }

    private static Page page(Run run, Cell... cells) {
        return new Page(1, List.of(new Line(new Block(Role.BODY, "s1", List.of(run)), 0, 0, 28.95, List.of(cells))));
    }
}
