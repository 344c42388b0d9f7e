package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Lines under words stay under these words, whatever the field shows around them. */
class TextMarksTest {
    private static final String TEXT = "去××镇，见某某。";

    private TextBox box;
    private TextArea input;
    private Stage stage;

    private static TextMark mark(int start, int end) {
        return new TextMark(start, end, TextBox.Tone.MISSING);
    }

    private void open(double width, String text, TextMark... marks) {
        stage = FxThread.stage(() -> {
            box = TextBox.paragraphs(new Messages(Messages.CHINESE), 1).identified("box");
            box.setMaxWidth(width);
            return new Scene(new VBox(box), 500, 300);
        });
        input = (TextArea) stage.getScene().lookup("#box");
        FxThread.run(() -> {
            box.setText(text);
            box.mark(text, List.of(marks));
        });
        settle();
    }

    @AfterEach
    void close() {
        if (stage != null) {
            FxThread.close(stage);
        }
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> { });
    }

    /** Where the lines are in the window, from left to right. */
    private List<Bounds> lines() {
        settle();
        return FxThread.call(() -> {
            stage.getScene().getRoot().layout();
            return input.lookupAll("." + ControlClass.WORDS_MARK).stream().map((Node line) -> line.localToScene(line.getLayoutBounds()))
                    .sorted(Comparator.comparingDouble(Bounds::getMinX)).toList();
        });
    }

    private double width(String text) {
        return FxThread.call(() -> {
            Text words = new Text(text);
            words.setFont(input.getFont());
            return words.getLayoutBounds().getWidth();
        });
    }

    private void assertUnder(Bounds line, double left, String before, String words) {
        assertThat(line.getMinX() - left).as("where it begins").isCloseTo(width(before), within(3.0));
        assertThat(line.getWidth()).as("how long it is").isCloseTo(width(words), within(5.0));
    }

    @Test
    void aLineStandsUnderEachMarkedWord() {
        open(400, TEXT, mark(1, 3), mark(6, 8));
        assertThat(lines()).hasSize(2);
        double left = lines().getFirst().getMinX() - width("去");
        assertUnder(lines().get(0), left, "去", "××");
        assertUnder(lines().get(1), left, "去××镇，见", "某某");
        assertThat(lines().get(0).getMaxY()).isEqualTo(lines().get(1).getMaxY());
    }

    @Test
    void wordsOverTheEndOfALineHaveALineInEach() {
        open(90, "一二三四五六七八九十", mark(0, 10));
        Bounds both = lines().getFirst();
        assertThat(both.getHeight()).as("over more than one line of text").isGreaterThan(width("一"));
        assertThat(both.getWidth()).isLessThan(90);
    }

    /** Nobody has written the letters yet, so the marks belong to the text without them. */
    @Test
    void theyStandUnderTheSameWordsWhileAnInputMethodIsComposing() {
        open(400, TEXT, mark(1, 3), mark(6, 8));
        double left = lines().getFirst().getMinX() - width("去");
        FxThread.run(() -> box.showCaret(4));
        InputMethod.compose(input, "ni");
        InputMethod.compose(input, "ni hao");
        assertThat(lines()).hasSize(2);
        assertUnder(lines().get(0), left, "去", "××");
        assertUnder(lines().get(1), left, "去××镇ni hao，见", "某某");
        InputMethod.cancel(input);
        assertUnder(lines().get(1), left, "去××镇，见", "某某");
    }

    @Test
    void aWordThatIsBeingChangedHasNone() {
        open(400, TEXT, mark(1, 3), mark(6, 8));
        double left = lines().getFirst().getMinX() - width("去");
        FxThread.run(() -> box.showCaret(2));
        InputMethod.compose(input, "he");
        assertThat(lines()).hasSize(1);
        assertUnder(lines().getFirst(), left, "去×he×镇，见", "某某");
    }

    @Test
    void theyGoWithTheNextThatAreSaid() {
        open(400, TEXT, mark(1, 3));
        FxThread.run(() -> box.mark(TEXT, List.of()));
        assertThat(lines()).isEmpty();
    }

    @Test
    void theyAreFoundAgainInATextThatGoesOnDiffering() {
        TextMarks marks = new TextMarks();
        marks.set("甲××乙某某", List.of(mark(1, 3), mark(4, 6)));
        assertThat(marks.in("甲××乙某某")).containsExactly(mark(1, 3), mark(4, 6));
        assertThat(marks.in("前甲××乙某某")).containsExactly(mark(2, 4), mark(5, 7));
        assertThat(marks.in("甲××某某")).containsExactly(mark(1, 3), mark(3, 5));
        assertThat(marks.in("甲××乙")).containsExactly(mark(1, 3));
        assertThat(marks.in("")).isEmpty();
        assertThat(marks.in("全是别的字")).isEmpty();
    }
}
