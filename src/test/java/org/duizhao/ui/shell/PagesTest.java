package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** A page comes back as it was when what was opened over it is left, and the keyboard with it. */
class PagesTest extends WindowTest {
    private static final List<KeyCode[]> LIGHT = List.of(
            new KeyCode[] {KeyCode.F1}, new KeyCode[] {KeyCode.CONTROL, KeyCode.COMMA});

    private void review() throws Exception {
        Path file = Files.writeString(home.resolve("旧材料.txt"), "对照检查材料\n一、存在的问题\n一是学习不深。读得少。\n");
        asked.opens.add(file);
        press("action-import");
        await(() -> window.lookup("#review-source") != null);
    }

    /** Puts something right, which would have to be done again. */
    private void correct() {
        FxThread.run(() -> ((ListView<?>) node("review-source")).getSelectionModel().select(2));
        press("review-join");
        await(() -> ((ListView<?>) node("review-source")).getItems().size() == 2);
    }

    private boolean isShown(String id) {
        return FxThread.call(() -> window.lookup("#" + id) != null);
    }

    private TextInputControl write(String id, String text) {
        FxThread.run(() -> {
            node(id).requestFocus();
            ((TextInputControl) node(id)).setText(text);
        });
        return (TextInputControl) node(id);
    }

    @Test
    void theHelpCopiesWhatHelpsThoseWhoAreAsked() {
        openSample();
        robot.push(KeyCode.F1);
        press("help-copy");
        assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Duizhao\n");
        assertThat(FxThread.call(() -> words(window))).contains("已复制").contains(Places.in(place()).log().toString());
    }

    @Test
    void theHelpSaysWhichVersionItIsAndUnderWhichLicence() {
        openSample();
        robot.push(KeyCode.F1);
        assertThat(FxThread.call(() -> words(window))).contains("版本 1.2.3").contains("Apache-2.0");
    }

    @Test
    void helpAndSettingsGiveTheDraftBackWithTheCaretWhereItWas() {
        openSample();
        goTo("s1");
        enter("s1", Field.TEXT);
        FxThread.run(() -> field("s1", Field.TEXT).selectRange(2, 5));
        for (KeyCode[] keys : LIGHT) {
            robot.push(keys);
            assertThat(isShown("s1-TEXT")).isFalse();
            robot.push(KeyCode.ESCAPE);
            assertThat(focused()).isEqualTo("s1-TEXT");
            assertThat(FxThread.call(() -> field("s1", Field.TEXT).getSelection().toString())).isEqualTo("2, 5");
        }
    }

    @Test
    void aReviewIsThereAgainAfterAnyOtherPage() throws Exception {
        openSample();
        review();
        correct();
        var source = node("review-source");
        for (KeyCode[] keys : LIGHT) {
            robot.push(keys).push(KeyCode.ESCAPE);
            assertThat(node("review-source")).isSameAs(source);
        }
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(isShown("theme-done")).isTrue();
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(node("review-source")).isSameAs(source);
        assertThat(isShown("action-undo")).isTrue();
        assertThat(FxThread.call(() -> node("action-undo").isVisible())).as("the draft is out of reach").isFalse();
        assertThat(asked.confirmed).isZero();
    }

    @Test
    void aNewDraftKeepsItsFactsUnderOtherPagesAndAfterEsc() throws Exception {
        open(Messages.CHINESE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        TextInputControl unit = write("new-UNIT", "某县文化馆");
        robot.push(KeyCode.F1).push(KeyCode.CONTROL, KeyCode.N);
        assertThat(node("new-UNIT")).isSameAs(unit);
        assertThat(focused()).isEqualTo("new-UNIT");
        robot.push(KeyCode.ESCAPE);
        assertThat(FxThread.call(() -> words(window))).as("the help was left for it").contains("使用说明");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown("start-new")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(FxThread.call(() -> ((TextInputControl) node("new-UNIT")).getText())).isEqualTo("某县文化馆");
        assertThat(FxThread.call(() -> ((TextInputControl) node("new-YEAR")).getText())).isNotBlank();
    }

    @Test
    void whatWasPutRightInAReviewIsAskedAboutBeforeItIsLost() throws Exception {
        openSample();
        review();
        press("review-cancel");
        assertThat(asked.confirmed).as("nothing was put right").isZero();
        review();
        correct();
        press("review-cancel");
        assertThat(asked.confirmed).isEqualTo(1);
        robot.push(KeyCode.F1);
        FxThread.run(() -> window.leaving(() -> {
            throw new AssertionError("left");
        }));
        assertThat(asked.confirmed).isEqualTo(2);
        asked.confirms = true;
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void settingsStayInFrontInTheOtherLanguageAndWhatTheyCoverToo() throws Exception {
        openSample();
        review();
        correct();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        speak(Messages.ENGLISH);
        assertThat(FxThread.call(() -> words(window))).contains("Settings");
        assertThat(isShown("settings-done")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(FxThread.call(() -> ((ListView<?>) node("review-source")).getItems())).hasSize(2);
        press("review-cancel");
        assertThat(asked.confirmed).isEqualTo(1);
    }

    @Test
    void anActionInTheDraftLeavesSettingsForIt() {
        openSample();
        goTo("s1");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA).push(KeyCode.F1).push(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo("find");
        assertThat(isShown("settings-done")).isFalse();
    }
}
