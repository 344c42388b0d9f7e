package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What stands on lines of its own in another program does so here, and no words run together. */
class PasteTest {
    private final Messages messages = new Messages(Messages.CHINESE);
    private TextInputControl input;
    private String edited = "";
    private Stage stage;

    private void open(TextBox box) {
        open(new VBox(box.identified("box").onEdited(text -> edited = text)));
    }

    private void open(VBox content) {
        stage = FxThread.stage(() -> new Scene(content, 400, 300));
        input = (TextInputControl) stage.getScene().lookup("#box");
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private String pasted(String text) {
        FxThread.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            input.requestFocus();
            input.end();
        });
        new FxRobot().press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        return FxThread.call(input::getText);
    }

    /** Word and WPS end paragraphs with the first or second and lines within them with the third; browsers with a line feed. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000b", "\n", "\u2028", "\u2029", "\u0085", "\f"})
    void everyKindOfLineBreakIsOne(String between) {
        open(FxThread.call(() -> TextBox.paragraphs(messages, 3)));
        assertThat(pasted("　　读得少" + between + "　　想得浅")).isEqualTo("　　读得少\n　　想得浅");
        assertThat(edited).isEqualTo("　　读得少\n　　想得浅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000b", "\n", "\u2028", "\u2029", "\u0085", "\f", "\r\n\r\n", " \n　　"})
    void inOneLineWordsDoNotRunTogether(String between) {
        open(FxThread.call(() -> TextBox.line(messages)));
        assertThat(pasted("Word" + between + "文件")).isEqualTo("Word 文件");
        assertThat(edited).isEqualTo("Word 文件");
    }

    /** Word copies the end of a paragraph with it; behind a mark words are parted already. */
    @ParameterizedTest
    @CsvSource({"'读得少。\r\n', 读得少。", "'\n读得少', 读得少", "'一是读得少；\r\n二是想得浅。\r\n', 一是读得少；二是想得浅。",
        "' 读 得少 ', ' 读 得少 '"})
    void inOneLineNothingIsLeftOfABreakThatPartsNothing(String text, String line) {
        open(FxThread.call(() -> TextBox.line(messages)));
        assertThat(pasted(text)).isEqualTo(line);
    }

    @Test
    void smallFieldsDoTheSame() {
        open(FxThread.call(() -> {
            LineField field = new LineField("");
            field.setId("box");
            return new VBox(field);
        }));
        assertThat(pasted("套红\r版面")).isEqualTo("套红 版面");
    }

    @Test
    void theWholeTextIsToldWithItsLineBreaks() {
        TextBox box = FxThread.call(() -> TextBox.line(messages));
        List<String> told = new ArrayList<>();
        box.onPasted(told::add);
        open(box);
        pasted("一是\r甲");
        pasted("乙");
        assertThat(told).containsExactly("一是\n甲", "一是 甲乙");
    }

    @Test
    void aPictureIsNoPaste() {
        TextBox box = FxThread.call(() -> TextBox.line(messages));
        List<String> told = new ArrayList<>();
        box.onPasted(told::add);
        open(box);
        FxThread.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, new WritableImage(1, 1)));
            input.paste();
        });
        assertThat(told).isEmpty();
    }

    @Test
    void whatCanOnlyBeReadIsNotPastedInto() {
        open(FxThread.call(() -> TextBox.paragraphs(messages, 2).readOnly()));
        FxThread.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "甲"));
            input.paste();
        });
        assertThat(FxThread.call(() -> input.getText())).isEmpty();
    }
}
