package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.duizhao.compose.PageSetup;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.session.Cursor;
import org.duizhao.session.FieldLines;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** What is picked and marked on the pages. */
class PreviewMarksTest extends PreviewTest {
    /** The left part of a cell of the first page, on the screen. */
    private Point2D place(Line line, Cell cell) {
        double scale = desk.scale();
        return FxThread.call(() -> view(1).localToScreen(
                (cell.x() + cell.width() / 4) * scale, (line.top() + line.pitch() / 2) * scale));
    }

    private Line line(FieldPath path, int number) {
        return session.linesOf(path).lines().get(number).line();
    }

    private double selectionHeight() {
        return view(1).lookup(".page-selection").getLayoutBounds().getHeight();
    }

    @Test
    void draggingSelectsFromCharacterToCharacter() {
        open(SamplePaper.session());
        Line first = line(SamplePaper.DESCRIPTION, 1);
        Line second = line(SamplePaper.DESCRIPTION, 2);
        robot.drag(place(first, first.cells().get(3)), MouseButton.PRIMARY)
                .moveTo(place(first, first.cells().get(9))).moveTo(place(second, second.cells().get(5)));
        assertThat(session.navigation().wantedProperty().get()).as("as long as it is dragged").isNull();
        assertThat(selectionHeight()).isGreaterThan(1.9 * first.pitch() * desk.scale());
        robot.drop();
        assertThat(session.navigation().wantedProperty().get()).isEqualTo(new Cursor(SamplePaper.DESCRIPTION,
                FieldLines.start(first.cells().get(3)), FieldLines.start(second.cells().get(5))));
    }

    @Test
    void whatIsDraggedIntoAnotherFieldEndsWhereItsOwnEnds() {
        open(SamplePaper.session());
        Line line = line(SamplePaper.DESCRIPTION, 1);
        Line heading = session.paper().pages().getFirst().lines().getFirst();
        robot.drag(place(line, line.cells().get(3)), MouseButton.PRIMARY)
                .moveTo(place(line, line.cells().get(8))).moveTo(place(heading, heading.cells().getFirst())).drop();
        assertThat(session.navigation().wantedProperty().get()).isEqualTo(new Cursor(SamplePaper.DESCRIPTION,
                FieldLines.start(line.cells().get(3)), FieldLines.start(line.cells().get(8))));
    }

    @Test
    void aDoubleClickSelectsTheWord() {
        open(SamplePaper.session());
        int gdp = session.draft().text(SamplePaper.OPENING).orElseThrow().indexOf("GDP");
        Line line = session.linesOf(SamplePaper.OPENING).at(gdp).orElseThrow().line();
        Cell word = line.cells().stream().filter(cell -> cell.text().equals("GDP")).findFirst().orElseThrow();
        robot.doubleClickOn(place(line, word));
        assertThat(session.navigation().wantedProperty().get()).isEqualTo(new Cursor(SamplePaper.OPENING, gdp, gdp + 3));
    }

    @Test
    void whatIsSelectedInTheFormIsMarkedAndTheCaretFollowed() {
        open(SamplePaper.ofPages(5));
        write(new Cursor(SamplePaper.OPENING, 0, 40));
        assertThat(selectionHeight()).isGreaterThan(28 * desk.scale());
        write(new Cursor(SamplePaper.OPENING, 0, 3 * 22 * 28));
        int page = session.linesOf(SamplePaper.OPENING).at(3 * 22 * 28).orElseThrow().page() + 1;
        assertThat(page).isGreaterThan(2);
        assertThat(isInSight(view(page).lookup(".page-caret"))).isTrue();
        write(new Cursor(SamplePaper.OPENING, 7));
        assertThat(selectionHeight()).isLessThanOrEqualTo(0);
    }

    @Test
    void theCaretIsFollowedAcrossAPageWiderThanTheView() {
        open(SamplePaper.ofPages(2));
        FxThread.run(() -> preview.zoomProperty().set(new Zoom.Percent(200)));
        write(new Cursor(SamplePaper.OPENING, 25));
        assertThat(isInSight(view(1).lookup(".page-caret"))).isTrue();
        write(new Cursor(SamplePaper.OPENING, 26 + 28));
        assertThat(isInSight(view(1).lookup(".page-caret"))).isTrue();
    }

    private int drawn(String guides) {
        return ((Path) view(1).lookup(guides)).getElements().size();
    }

    @Test
    void marginsAndGridAreShownOnDemandOnEveryPage() {
        open(SamplePaper.ofPages(3));
        assertThat(drawn(".page-margins") + drawn(".page-grid")).isZero();
        FxThread.run(() -> preview.marginsProperty().set(true));
        assertThat(drawn(".page-margins")).isPositive();
        assertThat(drawn(".page-grid")).isZero();
        MenuButton chooser = (MenuButton) preview.node().lookup("#preview-guides");
        FxThread.run(() -> ((CheckMenuItem) chooser.getItems().getLast()).setSelected(true));
        assertThat(preview.gridProperty().get()).isTrue();
        assertThat(drawn(".page-grid")).as("a box of five points for each line").isEqualTo((23 + 29) * 5);
        FxThread.run(() -> desk.setVvalue(1));
        assertThat(views()).allMatch(view -> !((Path) view.lookup(".page-grid")).getElements().isEmpty());
        FxThread.run(() -> preview.gridProperty().set(false));
        assertThat(((Path) views().getFirst().lookup(".page-grid")).getElements()).isEmpty();
    }

    @Test
    void guidesLieOnWholePixelsAtEverySize() {
        open(SamplePaper.session());
        FxThread.run(() -> preview.gridProperty().set(true));
        for (Zoom zoom : List.of(Zoom.Fit.WIDTH, new Zoom.Percent(50), new Zoom.Percent(125), new Zoom.Percent(200))) {
            FxThread.run(() -> preview.zoomProperty().set(zoom));
            Path grid = (Path) view(1).lookup(".page-grid");
            assertThat(grid.getElements().stream().filter(MoveTo.class::isInstance).map(MoveTo.class::cast)).allMatch(
                    corner -> corner.getX() == Math.rint(corner.getX()) && corner.getY() == Math.rint(corner.getY()));
            assertThat(grid.getLayoutBounds().getWidth()).isCloseTo(PageSetup.CUSTOMARY.textWidth() * desk.scale(), within(2.0));
        }
    }

    private List<Label> orphanMarks() {
        return views().stream().flatMap(view -> view.lookupAll(".page-orphan").stream()).map(Label.class::cast).toList();
    }

    @Test
    void linesThatStandAloneAreNamedAndFound() {
        open(SamplePaper.ofPages(3));
        FxThread.run(() -> session.type(SamplePaper.OPENING, "正".repeat(26 + 1) + "\n" + "正".repeat(26 + 22 * 28 + 1)));
        assertThat(text("preview-orphans")).isEqualTo("孤行、孤字 2 处");
        assertThat(orphanMarks()).first().satisfies(mark -> {
            assertThat(mark.getText()).isEqualTo("孤字");
            assertThat(mark.getAccessibleText()).startsWith("孤字：一段的最后一行只有一个字");
            assertThat(mark.getBoundsInParent().getMaxX()).isLessThan(PageSetup.CUSTOMARY.left() * desk.scale());
        });
        Button count = (Button) preview.node().lookup("#preview-orphans");
        FxThread.run(count::fire);
        assertThat(text("preview-orphans")).isEqualTo("孤行、孤字 第 1 处，共 2 处");
        FxThread.run(count::fire);
        assertThat(desk.currentProperty().get()).isEqualTo(2);
        assertThat(orphanMarks()).anyMatch(mark -> mark.getPseudoClassStates().toString().contains("current"));
        FxThread.run(count::fire);
        assertThat(text("preview-orphans")).as("round again").contains("第 1 处");
        FxThread.run(() -> session.type(SamplePaper.OPENING, "短。"));
        assertThat(count.isVisible()).isFalse();
        assertThat(orphanMarks()).isEmpty();
    }
}
