package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class PagePreviewTest extends PreviewTest {
    @Test
    void theHeaderSaysWhereOneIsAndHowThePageIsBuilt() {
        open(SamplePaper.ofPages(5));
        assertThat(text("preview-place")).isEqualTo("第 1 页，共 " + session.paper().pages().size() + " 页");
        assertThat(text("preview-zoom")).isEqualTo("适合宽度");
        assertThat(robot.lookup("22 行 × 28 字").tryQuery()).isPresent();
        assertThat(text("preview-fonts")).startsWith("仿宋_GB2312 等 5 种字体未安装").contains("内置宋体").doesNotContain("Duizhao");
    }

    @Test
    void speaksEnglish() {
        open(SamplePaper.session(), Messages.ENGLISH);
        assertThat(text("preview-place")).isEqualTo("Page 1 of 1");
        assertThat(text("preview-zoom")).isEqualTo("Fit width");
    }

    @Test
    void pagesFollowEveryEdit() {
        open(SamplePaper.session());
        FxThread.run(() -> session.type(SamplePaper.OPENING, "改".repeat(22 * 28)));
        assertThat(view(1).page()).isEqualTo(session.paper().pages().getFirst());
        assertThat(text("preview-place")).isEqualTo("第 1 页，共 2 页");
        FxThread.run(session::undo);
        assertThat(text("preview-place")).isEqualTo("第 1 页，共 1 页");
        assertThat(view(1).page()).isEqualTo(session.paper().pages().getFirst());
    }

    @Test
    void aClickLeadsToTheVeryCharacter() {
        open(SamplePaper.session());
        Page page = session.paper().pages().getFirst();
        for (Line line : page.lines()) {
            Cell cell = line.cells().get(line.cells().size() / 2);
            FxThread.run(() -> session.navigation().wantedProperty().set(null));
            Origin origin = cell.run().origin();
            double scale = desk.scale();
            robot.clickOn(view(1).localToScreen((cell.x() + cell.width() / 4) * scale,
                    (line.top() + line.pitch() / 2) * scale));
            assertThat(session.navigation().wantedProperty().get()).isEqualTo(
                    new Cursor(origin.path(), origin.isGenerated() ? 0 : origin.start() + cell.offset()));
        }
    }

    @Test
    void thePointerSaysWhereTextIs() {
        open(SamplePaper.session());
        Line line = session.paper().pages().getFirst().lines().getFirst();
        robot.moveTo(view(1).localToScreen(200, (line.top() + 5) * desk.scale()));
        assertThat(desk.getContent().getCursor()).isEqualTo(javafx.scene.Cursor.TEXT);
        robot.moveTo(view(1).localToScreen(200, 20));
        assertThat(desk.getContent().getCursor()).isEqualTo(javafx.scene.Cursor.DEFAULT);
    }

    @Test
    void markAndCaretFollowTheCursor() {
        open(SamplePaper.session());
        assertThat(view(1).lookup(".page-caret").isVisible()).isFalse();
        write(new Cursor(SamplePaper.DESCRIPTION, 4));
        double first = caretX(view(1));
        write(new Cursor(SamplePaper.DESCRIPTION, 5));
        assertThat(caretX(view(1)) - first).isCloseTo(15.75, within(2.0));
        assertThat(view(1).lookup(".page-mark").getLayoutBounds().getHeight()).isGreaterThan(3 * 28 * desk.scale());
        write(null);
        assertThat(view(1).lookup(".page-caret").isVisible()).isFalse();
        assertThat(view(1).lookup(".page-mark").getLayoutBounds().getHeight()).isLessThanOrEqualTo(0);
    }

    @Test
    void ofTwoHundredPagesOnlyThoseInSightExist() {
        open(SamplePaper.ofPages(200));
        assertThat(session.paper().pages()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(views().size()).isBetween(1, 3);
        FxThread.run(() -> desk.setVvalue(0.5));
        assertThat(views().size()).isBetween(1, 3);
        assertThat(views()).allMatch(view -> Math.abs(view.page().number() - 100) < 5);
        write(new Cursor(SamplePaper.OPENING, Integer.MAX_VALUE));
        assertThat(views().size()).isBetween(1, 3);
        assertThat(isInSight(view(session.paper().pages().size()).lookup(".page-caret"))).isTrue();
    }

    @Test
    void scrollingByHandIsRespectedUntilTheNextEdit() {
        open(SamplePaper.ofPages(5));
        write(new Cursor(SamplePaper.OPENING, 10));
        FxThread.run(() -> desk.setVvalue(1));
        int there = desk.currentProperty().get();
        write(new Cursor(SamplePaper.OPENING, 11));
        assertThat(desk.currentProperty().get()).isEqualTo(there).isGreaterThan(3);
        FxThread.run(() -> session.type(SamplePaper.OPENING,
                "改" + session.draft().text(SamplePaper.OPENING).orElseThrow()));
        assertThat(desk.currentProperty().get()).isEqualTo(1);
        assertThat(isInSight(view(1).lookup(".page-caret"))).isTrue();
    }

    @Test
    void goingToAnotherFieldBringsThePageAlong() {
        open(SamplePaper.ofPages(5));
        FxThread.run(() -> desk.setVvalue(1));
        write(new Cursor(new FieldPath("facts", Field.TITLE), 0));
        assertThat(desk.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void goingToAStepTurnsToItsBeginning() {
        open(SamplePaper.ofPages(5));
        FxThread.run(() -> session.navigation().goTo("a1"));
        assertThat(desk.currentProperty().get()).isGreaterThanOrEqualTo(5);
        assertThat(views()).anyMatch(view -> view.page().lines().stream()
                .anyMatch(line -> line.block().part().equals("a1")));
    }

    @Test
    void aClickMovesNothing() {
        open(SamplePaper.ofPages(5));
        FxThread.run(() -> session.navigation().goTo("a1"));
        FxThread.run(() -> desk.setVvalue(0.3));
        PageView middle = view(desk.currentProperty().get());
        Line line = middle.page().lines().stream().filter(one -> Math.abs(
                middle.localToScene(0, one.top() * desk.scale()).getY() - 400) < 150).findFirst().orElseThrow();
        robot.clickOn(middle.localToScreen(200, (line.top() + 5) * desk.scale()));
        assertThat(session.navigation().stepProperty().get()).isEqualTo("s1");
        assertThat(desk.getVvalue()).isEqualTo(0.3);
    }

    @Test
    void aLineInSightIsLeftWhereItIs() {
        open(SamplePaper.ofPages(5));
        FxThread.run(() -> desk.scrollBy(100));
        double before = desk.getVvalue();
        write(new Cursor(SamplePaper.OPENING, 100));
        assertThat(desk.getVvalue()).isEqualTo(before);
    }

    @Test
    void pagesFitTheWidthOrHaveTheSizeChosen() {
        open(SamplePaper.session());
        assertThat(view(1).getWidth()).isCloseTo(500 - 2 * PageDesk.GAP, within(1.0));
        FxThread.run(() -> preview.zoomProperty().set(new Zoom.Percent(100)));
        assertThat(view(1).getWidth()).isCloseTo(PageSetup.WIDTH * 96 / 72, within(1.0));
        FxThread.run(() -> preview.zoomProperty().set(Zoom.Fit.PAGE));
        assertThat(view(1).getHeight()).isLessThan(desk.getHeight());
        FxThread.run(() -> ((MenuButton) preview.node().lookup("#preview-zoom")).getItems().getLast().fire());
        assertThat(text("preview-zoom")).isEqualTo("200 %");
    }

    @Test
    void everythingGoesByKeyboard() {
        open(SamplePaper.ofPages(5));
        FxThread.run(preview::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(text("preview-zoom")).isEqualTo("75 %");
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(text("preview-zoom")).isEqualTo("50 %");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(text("preview-zoom")).isEqualTo("适合宽度");
        robot.push(KeyCode.END);
        assertThat(desk.getVvalue()).isEqualTo(1);
        robot.push(KeyCode.PAGE_UP).push(KeyCode.UP);
        assertThat(desk.getVvalue()).isBetween(0.5, 0.95);
        robot.push(KeyCode.HOME);
        assertThat(desk.getVvalue()).isZero();
    }

    @Test
    void zoomingKeepsThePlace() {
        open(SamplePaper.ofPages(9));
        FxThread.run(() -> desk.setVvalue(0.5));
        int before = desk.currentProperty().get();
        FxThread.run(() -> preview.zoomProperty().set(new Zoom.Percent(150)));
        assertThat(desk.currentProperty().get()).isBetween(before - 1, before + 1);
    }

    @Test
    void aPaperThatGetsShorterLeavesNoPageBehind() {
        open(SamplePaper.ofPages(5));
        FxThread.run(() -> desk.setVvalue(1));
        FxThread.run(() -> session.type(SamplePaper.OPENING, "短。"));
        assertThat(views()).singleElement().matches(view -> view.page().number() == 1);
    }

    @Test
    void afterItsEndItFollowsNoMore() {
        open(SamplePaper.session());
        Page before = view(1).page();
        FxThread.run(preview::dispose);
        FxThread.run(() -> session.type(SamplePaper.OPENING, "短。"));
        assertThat(view(1).page()).isSameAs(before);
    }

    @Test
    void otherFontsAreSaidAtOnce() {
        open(SamplePaper.session());
        assertThat(text("preview-fonts")).startsWith("仿宋_GB2312");
        FxThread.run(() -> preview.showFonts(new PreviewFonts(Typefaces.with(Map.of(Face.BODY, "某体")), List.of())));
        assertThat(text("preview-fonts")).startsWith("某体");
        assertThat(view(1).page()).isEqualTo(session.paper().pages().getFirst());
    }

    @Test
    void aWindowOfItsOwnShowsTheSamePages() {
        open(SamplePaper.session());
        boolean[] closed = new boolean[1];
        Page first = view(1).page();
        PagePreview moved = FxThread.call(() -> new PagePreview(session, new Messages(Messages.CHINESE), FONTS));
        PreviewWindow window = FxThread.call(() -> {
            PreviewWindow second = new PreviewWindow(
                    moved, new Messages(Messages.CHINESE), stage.getScene(), () -> closed[0] = true);
            second.show();
            return second;
        });
        FxThread.run(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 18px;"));
        PageView shown = (PageView) window.stage().getScene().getRoot().lookup(".page-paper");
        assertThat(shown.page()).isEqualTo(first);
        assertThat(window.stage().getScene().getRoot().getStyle()).contains("18px");
        FxThread.run(() -> window.stage().getScene().getRoot().fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(closed[0]).isTrue();
        assertThat(window.stage().isShowing()).isFalse();
        assertThat(moved.node().getParent()).isNull();
        FxThread.run(moved::dispose);
    }
}
