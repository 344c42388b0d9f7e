package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.duizhao.compose.PageSetup;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.session.Cursor;
import org.duizhao.session.FieldLines;
import org.duizhao.session.FieldLines.Placed;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** A click on the page leads to the character in its field, whatever step is shown and whatever card is folded. */
class PageClickTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);
    /** Between two pages on the desk, in pixels. */
    private static final double GAP = 24;

    private void openBesideTheForm() {
        openLarge(Messages.CHINESE);
        FxThread.run(workspace::openSample);
        // the page stands beyond what the headless screen can show
        FxThread.run(() -> window.setTranslateX(990 - 1440));
    }

    /** A character of a field that stands on a page. */
    private record Character(Placed placed, Cell cell) {
        int offset() {
            return FieldLines.start(cell);
        }
    }

    /** The one in the middle of a field's text. */
    private Character middle(FieldPath path) {
        FieldLines lines = FxThread.call(() -> session().linesOf(path));
        List<Character> written = lines.lines().stream().flatMap(placed -> lines.cells(placed.line()).stream()
                .filter(cell -> FieldLines.start(cell) >= 0 && cell.text().length() == 1)
                .map(cell -> new Character(placed, cell))).toList();
        return written.get(written.size() / 2);
    }

    /** Brings the line of a character into sight as writing there would. */
    private void turnTo(FieldPath path, int offset) {
        FxThread.run(() -> session().navigation().cursorProperty().set(null));
        FxThread.run(() -> session().navigation().cursorProperty().set(new Cursor(path, offset)));
    }

    /** A place in a character, from 0 at its left to 1. */
    private Point2D onScreen(Character character, double share) {
        return FxThread.call(() -> {
            Node page = window.lookupAll(".page-paper").stream().filter(view -> Math.round((view.getLayoutY() - GAP)
                    / (view.getLayoutBounds().getHeight() + GAP)) == character.placed().page()).findFirst().orElseThrow();
            double scale = page.getLayoutBounds().getWidth() / PageSetup.WIDTH;
            double right = character.placed().line().end(character.placed().line().cells().indexOf(character.cell()));
            return page.localToScreen((character.cell().x() + (right - character.cell().x()) * share) * scale,
                    (character.placed().line().top() + character.placed().line().pitch() / 2) * scale);
        });
    }

    private void click(FieldPath path, double share) {
        Character character = middle(path);
        // or two fields clicked at one place of the screen, one behind the other, would be a double click
        robot.clickOn("#preview-place");
        turnTo(path, character.offset());
        robot.clickOn(onScreen(character, share));
        assertThat(focused()).isEqualTo(path.element() + "-" + path.field());
        assertThat(field(path.element(), path.field()).getCaretPosition())
                .as(path + " " + character.cell().text()).isEqualTo(character.offset() + (share > 0.5 ? 1 : 0));
    }

    /** One field of each kind, of the last element that has one: its card is folded when the step is shown. */
    private Map<String, FieldPath> fields() {
        Map<String, FieldPath> fields = new LinkedHashMap<>();
        FxThread.call(() -> session().paper().manuscript()).blocks().forEach(block -> block.runs().stream()
                .filter(run -> !run.origin().isGenerated() && run.text().length() > 2)
                .map(run -> run.origin().path())
                .forEach(path -> fields.put(path.element().substring(0, 1) + path.field(), path)));
        return fields;
    }

    @Test
    void besideTheFormInEveryKindOfField() {
        openBesideTheForm();
        Map<String, FieldPath> fields = fields();
        assertThat(fields).hasSizeGreaterThan(12);
        boolean right = false;
        for (FieldPath path : fields.values()) {
            goTo(right ? "facts" : "s1");
            click(path, right ? 0.8 : 0.2);
            right = !right;
        }
    }

    @Test
    void inPlaceOfTheForm() {
        openSample();
        goTo("facts");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Character character = middle(OPENING);
        turnTo(OPENING, character.offset());
        robot.clickOn(onScreen(character, 0.2));
        assertThat(focused()).isEqualTo("s1-TEXT");
        assertThat(field("s1", Field.TEXT).getCaretPosition()).isEqualTo(character.offset());
    }

    @Test
    void aTitleNobodyWroteLeadsToItsEmptyField() {
        openBesideTheForm();
        FxThread.run(() -> session().type(new FieldPath("facts", Field.TITLE), ""));
        Placed line = FxThread.call(() -> session().linesOf(new FieldPath("facts", Field.TITLE))).lines().get(1);
        robot.clickOn(onScreen(new Character(line, line.line().cells().getLast()), 0.8));
        assertThat(focused()).isEqualTo("facts-TITLE");
        assertThat(field("facts", Field.TITLE).getCaretPosition()).isZero();
    }

    @Test
    void whatIsDraggedOverOnThePageIsSelectedInTheForm() {
        openBesideTheForm();
        goTo("facts");
        turnTo(OPENING, 0);
        Placed line = FxThread.call(() -> session().linesOf(OPENING)).lines().getFirst();
        Character first = new Character(line, line.line().cells().get(2));
        Character last = new Character(line, line.line().cells().get(6));
        robot.drag(onScreen(first, 0.2), MouseButton.PRIMARY).moveTo(onScreen(last, 0.8)).drop();
        TextInputControl field = field("s1", Field.TEXT);
        assertThat(field.getSelection().getStart()).isEqualTo(first.offset());
        assertThat(field.getSelection().getEnd()).isEqualTo(last.offset() + 1);
        assertThat(FxThread.call(() -> session().navigation().cursorProperty().get()))
                .isEqualTo(new Cursor(OPENING, first.offset(), last.offset() + 1));
    }

    @Test
    void whatIsSelectedByKeyboardIsMarkedOnThePage() {
        openBesideTheForm();
        goTo("s1");
        enter("s1", Field.TEXT);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        int end = text("s1", Field.TEXT).length();
        assertThat(FxThread.call(() -> session().navigation().cursorProperty().get())).isEqualTo(new Cursor(OPENING, end, end - 2));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(FxThread.call(() -> session().navigation().cursorProperty().get())).satisfies(cursor -> {
            assertThat(cursor.start()).isZero();
            assertThat(cursor.end()).isEqualTo(end);
        });
    }
}
