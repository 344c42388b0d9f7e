package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.duizhao.compose.PageSetup;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** A click on the page leads to its field, whatever step is shown. */
class PageClickTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    /** Clicks a character of the opening. @return its offset in the field */
    private int clickOpening() {
        Line line = FxThread.call(() -> session().pagesProperty().get().getFirst().lines().stream()
                .filter(one -> one.block().part().equals("s1")).findFirst().orElseThrow());
        Cell cell = line.cells().get(line.cells().size() / 2);
        robot.clickOn(FxThread.call(() -> onScreen(
                cell.x() + cell.width() * 0.4, line.top() + line.pitch() / 2)));
        assertThat(cell.run().origin().path()).isEqualTo(OPENING);
        return cell.run().origin().start() + cell.offset();
    }

    /** A place on the first page, in points. */
    private Point2D onScreen(double x, double y) {
        Node first = window.lookupAll(".page-paper").stream()
                .min((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY())).orElseThrow();
        double scale = first.getLayoutBounds().getWidth() / PageSetup.WIDTH;
        return first.localToScreen(x * scale, y * scale);
    }

    @Test
    void besideTheForm() {
        openLarge(Messages.CHINESE);
        FxThread.run(workspace::openSample);
        // the page stands beyond what the headless screen can show
        FxThread.run(() -> window.setTranslateX(990 - 1440));
        goTo("facts");
        int offset = clickOpening();
        assertThat(FxThread.call(() -> session().stepProperty().get())).isEqualTo("s1");
        assertThat(focused()).isEqualTo("s1-TEXT");
        assertThat(field("s1", Field.TEXT).getCaretPosition()).isEqualTo(offset);
    }

    @Test
    void inPlaceOfTheForm() {
        openSample();
        goTo("facts");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        int offset = clickOpening();
        assertThat(focused()).isEqualTo("s1-TEXT");
        assertThat(field("s1", Field.TEXT).getCaretPosition()).isEqualTo(offset);
    }
}
