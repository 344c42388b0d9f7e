package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.duizhao.compose.PageSetup;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.junit.jupiter.api.Test;

class FieldMarkTest {
    private final Session session = SamplePaper.session();

    private FieldMark mark(FieldPath path, int caret) {
        return FieldMark.of(session.paper().pages(), new Cursor(path, caret));
    }

    private List<Cell> cells(FieldPath path) {
        return session.paper().pages().stream().flatMap(page -> page.lines().stream())
                .map(Line::cells).flatMap(List::stream).filter(cell -> cell.run().origin().path().equals(path))
                .toList();
    }

    @Test
    void numberAndStopBelongToTheirHeadline() {
        Rectangle2D ground = mark(SamplePaper.HEADLINE, 0).on(0).ground().getFirst();
        assertThat(cells(SamplePaper.HEADLINE)).extracting(Cell::text).contains("一", "是", "谋", "。");
        Cell stop = cells(SamplePaper.HEADLINE).getLast();
        assertThat(ground.getMinX()).isEqualTo(cells(SamplePaper.HEADLINE).getFirst().x());
        assertThat(ground.getMaxX()).isCloseTo(stop.x() + stop.width(), within(1e-6));
    }

    @Test
    void aFieldOfSeveralLinesIsMarkedToTheEdges() {
        List<Rectangle2D> ground = mark(SamplePaper.DESCRIPTION, 0).on(0).ground();
        assertThat(ground).hasSizeGreaterThan(2);
        assertThat(ground.get(1).getMinX()).isEqualTo(PageSetup.CUSTOMARY.left());
        assertThat(ground.get(1).getMaxX()).isGreaterThanOrEqualTo(PageSetup.CUSTOMARY.right());
        assertThat(ground.get(1).getMinY()).isCloseTo(ground.get(0).getMaxY(), within(1e-6));
        assertThat(ground.getLast().getMaxX()).isLessThan(PageSetup.CUSTOMARY.right());
    }

    @Test
    void theCaretStandsBeforeItsCharacterAndBehindTheLast() {
        List<Cell> cells = cells(SamplePaper.DESCRIPTION);
        assertThat(mark(SamplePaper.DESCRIPTION, 5).target().orElseThrow().box().getMinX())
                .isEqualTo(cells.get(5).x());
        assertThat(mark(SamplePaper.DESCRIPTION, 9999).target().orElseThrow().box().getMinX())
                .isEqualTo(cells.getLast().x() + cells.getLast().width());
    }

    @Test
    void inAnEmptyHeadlineTheCaretStandsBehindItsNumber() {
        session.edit("edit.text", draft -> Edits.text(Edits.add(draft, "a1", 1, Problem.empty("p2")),
                new FieldPath("p2", Field.TEXT), "正文。"));
        FieldPath empty = new FieldPath("p2", Field.HEADLINE);
        Cell number = cells(empty).getLast();
        assertThat(mark(empty, 0).target().orElseThrow().box().getMinX()).isEqualTo(number.x() + number.width());
    }

    @Test
    void whatIsNotOnPaperHasNoMark() {
        assertThat(mark(new FieldPath("a1", Field.INTRO), 0).target()).isEmpty();
        assertThat(mark(new FieldPath("gone", Field.TEXT), 0).on(0)).isEqualTo(PageMark.NONE);
        assertThat(FieldMark.of(session.paper().pages(), null).target()).isEmpty();
    }

    @Test
    void aFieldOverTwoPagesIsMarkedOnBothWithOneCaret() {
        Session longer = SamplePaper.ofPages(2);
        FieldMark mark = FieldMark.of(longer.paper().pages(), new Cursor(SamplePaper.OPENING, 3));
        assertThat(mark.on(0).ground()).isNotEmpty();
        assertThat(mark.on(1).ground()).isNotEmpty();
        assertThat(mark.on(0).caret()).isNotNull();
        assertThat(mark.on(1).caret()).isNull();
    }

    private List<Rectangle2D> selected(Session of, FieldPath path, int anchor, int caret, int page) {
        return FieldMark.of(of.paper().pages(), new Cursor(path, anchor, caret)).on(page).selected();
    }

    @Test
    void whatIsSelectedIsMarkedFromItsFirstCharacterToItsLast() {
        List<Cell> cells = cells(SamplePaper.DESCRIPTION);
        assertThat(selected(session, SamplePaper.DESCRIPTION, 3, 8, 0)).singleElement().satisfies(box -> {
            assertThat(box.getMinX()).isEqualTo(cells.get(3).x());
            assertThat(box.getMaxX()).isCloseTo(cells.get(8).x(), within(1e-6));
        });
        assertThat(selected(session, SamplePaper.DESCRIPTION, 8, 3, 0)).as("selected backwards")
                .isEqualTo(selected(session, SamplePaper.DESCRIPTION, 3, 8, 0));
        assertThat(selected(session, SamplePaper.DESCRIPTION, 5, 5, 0)).isEmpty();
    }

    @Test
    void neitherNumberNorStopIsSelectedWithItsHeadline() {
        List<Cell> cells = cells(SamplePaper.HEADLINE);
        assertThat(selected(session, SamplePaper.HEADLINE, 0, 9999, 0)).singleElement().satisfies(box -> {
            assertThat(box.getMinX()).isEqualTo(cells.get(2).x());
            assertThat(box.getMaxX()).isCloseTo(cells.getLast().x(), within(1e-6));
        });
    }

    @Test
    void ofANumberOnlyTheSelectedDigitsAreMarked() {
        String text = session.draft().text(SamplePaper.DESCRIPTION).orElseThrow();
        int digits = text.indexOf("126");
        Cell number = cells(SamplePaper.DESCRIPTION).stream().filter(cell -> cell.text().equals("126")).findFirst()
                .orElseThrow();
        assertThat(selected(session, SamplePaper.DESCRIPTION, digits + 1, digits + 2, 0)).singleElement()
                .satisfies(box -> {
                    assertThat(box.getMinX()).isCloseTo(number.x() + number.width() / 3, within(1e-6));
                    assertThat(box.getWidth()).isCloseTo(number.width() / 3, within(1e-6));
                });
    }

    @Test
    void aSelectionGoesOverLinesAndPages() {
        Session longer = SamplePaper.ofPages(3);
        List<Rectangle2D> first = selected(longer, SamplePaper.OPENING, 0, 9999, 0);
        assertThat(first).hasSameSizeAs(FieldMark.of(
                longer.paper().pages(), new Cursor(SamplePaper.OPENING, 0)).on(0).ground());
        assertThat(selected(longer, SamplePaper.OPENING, 0, 9999, 1)).hasSize(PageSetup.CUSTOMARY.lines()).allSatisfy(box -> {
            assertThat(box.getHeight()).isEqualTo(PageSetup.CUSTOMARY.pitch());
            assertThat(box.getWidth()).isCloseTo(PageSetup.CUSTOMARY.textWidth(), within(1.5));
        });
    }

    @Test
    void theSelectionOfEveryCharacterIsItsOwnPlace() {
        List<Cell> cells = cells(SamplePaper.DESCRIPTION);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Cell next = cells.get(Math.min(i + 1, cells.size() - 1));
            // squeezed marks reach into their neighbour
            double width = next.x() > cell.x() ? Math.min(cell.width(), next.x() - cell.x()) : cell.width();
            int start = cell.run().origin().start() + cell.offset();
            assertThat(selected(session, SamplePaper.DESCRIPTION, start, start + cell.text().length(), 0))
                    .singleElement().satisfies(box -> {
                        assertThat(box.getMinX()).isCloseTo(cell.x(), within(1e-6));
                        assertThat(box.getWidth()).isCloseTo(width, within(1e-6));
                    });
        }
    }
}
