package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Block;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.junit.jupiter.api.Test;

class PageHitTest {
    private final List<Page> pages = SamplePaper.session().paper().pages();

    private static Optional<Cursor> at(Page page, double x, double y) {
        return PageHit.at(page, x, y, PageHit.NEAREST);
    }

    /** Told the cells with what the author wrote, and for each character its number in the cell and its width in points. */
    private interface EachCharacter {
        void is(Page page, Line line, Cell cell, int index, double letter);
    }

    private int written(EachCharacter test) {
        int count = 0;
        for (Page page : pages) {
            for (Line line : page.lines()) {
                for (Cell cell : line.cells()) {
                    for (int i = 0; i < cell.text().length() && !cell.run().origin().isGenerated(); i++) {
                        double end = line.end(line.cells().indexOf(cell));
                        test.is(page, line, cell, i, (end - cell.x()) / cell.text().length());
                        count++;
                    }
                }
            }
        }
        return count;
    }

    @Test
    void theLeftHalfOfEveryCharacterIsThePlaceBeforeItAndTheRightHalfThatBehind() {
        assertThat(written((page, line, cell, index, letter) -> {
            Origin origin = cell.run().origin();
            Cursor before = new Cursor(origin.path(), origin.start() + cell.offset() + index);
            double x = cell.x() + index * letter;
            assertThat(at(page, x + 0.1 * letter, line.top() + 5)).as(line.text()).contains(before);
            assertThat(at(page, x + 0.45 * letter, line.top() + 5)).as(line.text()).contains(before);
            assertThat(at(page, x + 0.55 * letter, line.top() + 5)).as(line.text())
                    .contains(new Cursor(origin.path(), before.caret() + 1));
        })).isGreaterThan(200);
    }

    @Test
    void wordsAreHitByWholeCharacters() {
        written((page, line, cell, index, letter) -> assertThat(PageHit.at(
                page, cell.x() + (index + 0.9) * letter, line.top() + 5, PageHit.WHOLE)).contains(
                        new Cursor(cell.run().origin().path(), cell.run().origin().start() + cell.offset() + index)));
    }

    @Test
    void aNumberLeadsToTheBeginningOfItsFieldAndAStopToTheEnd() {
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        int checked = 0;
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                if (cell.run().origin().path().equals(SamplePaper.HEADLINE) && cell.run().origin().isGenerated()) {
                    int end = "谋划工作偏重眼前".length();
                    assertThat(at(pages.getFirst(), cell.x() + cell.width() * 0.3, line.top() + 5))
                            .contains(new Cursor(SamplePaper.HEADLINE, cell.text().equals("。") ? end : 0));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(3);
    }

    @Test
    void ofWordsNobodyWroteTheBeginningOfTheirFieldIsMeant() {
        FieldPath title = new FieldPath("facts", Field.TITLE);
        for (int line = 0; line < 2; line++) {
            Line titleLine = pages.getFirst().lines().get(line);
            assertThat(titleLine.block().role()).isEqualTo(Role.TITLE);
            Cell last = titleLine.cells().getLast();
            assertThat(at(pages.getFirst(), last.x() + last.width(), titleLine.top() + 5)).contains(new Cursor(title, 0));
        }
    }

    @Test
    void aLeadInBetweenTwoPiecesOfAFieldIsThePlaceBetweenThem() {
        Run first = new Run("甲", Face.BODY, new Origin(SamplePaper.OPENING, 3));
        Run between = new Run("，", Face.BODY, Origin.generated(SamplePaper.OPENING));
        Run second = new Run("乙", Face.BODY, new Origin(SamplePaper.OPENING, 6));
        Block block = new Block(Role.BODY, "s1", List.of(first, between, second));
        Page page = new Page(1, List.of(new Line(block, 0, 0, 28.95, List.of(new Cell("甲", 100, 16, first, 0),
                new Cell("，", 116, 16, between, 0), new Cell("乙", 132, 16, second, 0)))));
        assertThat(at(page, 120, 10)).contains(new Cursor(SamplePaper.OPENING, 4));
    }

    @Test
    void eachLetterOfAWordIsItsOwnPlace() {
        Run run = new Run("在GDP中", Face.BODY, new Origin(SamplePaper.OPENING, 40));
        Page page = page(run, new Cell("GDP", 100, 24, run, 1));
        assertThat(at(page, 101, 10)).contains(new Cursor(SamplePaper.OPENING, 41));
        assertThat(at(page, 107, 10)).contains(new Cursor(SamplePaper.OPENING, 42));
        assertThat(at(page, 109, 10)).contains(new Cursor(SamplePaper.OPENING, 42));
        assertThat(at(page, 123, 10)).contains(new Cursor(SamplePaper.OPENING, 44));
    }

    @Test
    void aRareCharacterAndOneWithAnAccentAreNotCutInTwo() {
        for (String one : List.of("𠮷", "e\u0301")) {
            Run run = new Run(one, Face.BODY, new Origin(SamplePaper.OPENING, 0));
            Page page = page(run, new Cell(one, 100, 16, run, 0));
            assertThat(at(page, 107, 10)).contains(new Cursor(SamplePaper.OPENING, 0));
            assertThat(at(page, 109, 10)).contains(new Cursor(SamplePaper.OPENING, 2));
        }
    }

    @Test
    void besideALineItsNearerEndIsMeant() {
        Run run = new Run("甲乙", Face.BODY, new Origin(SamplePaper.OPENING, 7));
        Page page = page(run, new Cell("甲", 100, 16, run, 0), new Cell("乙", 116, 16, run, 1));
        assertThat(at(page, 20, 10)).contains(new Cursor(SamplePaper.OPENING, 7));
        assertThat(at(page, 400, 10)).contains(new Cursor(SamplePaper.OPENING, 9));
    }

    @Test
    void whereNoLineIsNothingIsMeant() {
        assertThat(at(pages.getFirst(), 200, 20)).isEmpty();
        assertThat(at(pages.getFirst(), 200, PageSetup.HEIGHT - 5)).isEmpty();
        Run run = new Run("甲", Face.BODY, Origin.generated(SamplePaper.OPENING));
        assertThat(at(page(run), 200, 10)).isEmpty();
    }

    private static Page page(Run run, Cell... cells) {
        return new Page(1, List.of(new Line(new Block(Role.BODY, "s1", List.of(run)), 0, 0, 28.95, List.of(cells))));
    }
}
