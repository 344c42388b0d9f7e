package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;

/** The preview in a window of its own. */
abstract class PreviewTest {
    static final PreviewFonts FONTS = BundledFonts.load();

    final FxRobot robot = new FxRobot();
    Session session;
    PagePreview preview;
    PageDesk desk;
    Stage stage;

    final void open(Session shown, Locale locale) {
        session = shown;
        stage = FxThread.stage(() -> {
            preview = new PagePreview(session, new Messages(locale), FONTS);
            return new Scene((Parent) preview.node(), 500, 800);
        });
        desk = (PageDesk) preview.node().lookup("#preview-desk");
    }

    final void open(Session shown) {
        open(shown, Messages.CHINESE);
    }

    @AfterEach
    final void close() {
        FxThread.run(preview::dispose);
        FxThread.close(stage);
    }

    final List<PageView> views() {
        Set<Node> views = preview.node().lookupAll(".page-paper");
        return views.stream().map(PageView.class::cast).toList();
    }

    final PageView view(int number) {
        return views().stream().filter(view -> view.page().number() == number).findFirst().orElseThrow();
    }

    final String text(String id) {
        return ((Labeled) preview.node().lookup("#" + id)).getText();
    }

    final void write(Cursor cursor) {
        FxThread.run(() -> session.navigation().cursorProperty().set(cursor));
    }

    final double caretX(PageView view) {
        return view.lookup(".page-caret").getLayoutX() / desk.scale();
    }

    final boolean isInSight(Node node) {
        Bounds sight = desk.localToScene(desk.getLayoutBounds());
        return sight.contains(node.localToScene(node.getLayoutBounds()));
    }
}
