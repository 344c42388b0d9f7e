package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs.Unsaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing unsaved goes away without a question. */
class UnsavedTest extends WindowTest {
    private final FieldPath opening = new FieldPath("s1", Field.TEXT);
    private Path file;

    @BeforeEach
    void write() {
        openSample();
        file = home.resolve("材料.duizhao");
        FxThread.run(() -> session().type(opening, "改过的导语。"));
    }

    private boolean isOpen() {
        return FxThread.call(() -> workspace.openProperty().get() != null);
    }

    private Draft saved() throws Exception {
        return new DraftFile(Places.in(place()), "test").read(file).draft();
    }

    @Test
    void saveSavesAndGoesOn() throws Exception {
        asked.saves.add(file);
        Draft written = draft();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !stage.isShowing());
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(asked.lastSaved).as("all of it would have been lost").isFalse();
        assertThat(saved()).isEqualTo(written);
    }

    @Test
    void discardGoesOnWithoutSaving() {
        asked.answer = Unsaved.DISCARD;
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(isOpen()).isFalse();
        assertThat(node("start-new")).isNotNull();
        assertThat(file).doesNotExist();
    }

    @Test
    void cancelStays() {
        asked.answer = Unsaved.CANCEL;
        Draft before = draft();
        robot.push(KeyCode.CONTROL, KeyCode.W).push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(asked.unsaved).isEqualTo(2);
        assertThat(isOpen()).isTrue();
        assertThat(draft()).isEqualTo(before);
        assertThat(isModified()).isTrue();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void choosingNoFileToSaveInStaysToo() {
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(stage.isShowing()).isTrue();
        assertThat(isModified()).isTrue();
    }

    @Test
    void aSaveThatFailsStaysAndSaysWhy() {
        Path nowhere = home.resolve("gone").resolve("材料.duizhao");
        asked.saves.add(nowhere);
        Draft before = draft();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles.getFirst().code()).isEqualTo("write.no_folder");
        assertThat(asked.troubles.getFirst().what()).contains("材料.duizhao");
        assertThat(stage.isShowing()).isTrue();
        assertThat(draft()).isEqualTo(before);
        assertThat(isModified()).isTrue();
    }

    @Test
    void savingAgainGoesToTheSameFileWithoutAQuestion() throws Exception {
        asked.saves.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        FxThread.run(() -> session().type(opening, "再改。"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        assertThat(saved().text(opening)).contains("再改。");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(asked.unsaved).isZero();
        FxThread.run(() -> window.open(file));
        await(() -> workspace.openProperty().get() != null);
        FxThread.run(() -> session().type(opening, "又改。"));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(asked.lastSaved).isTrue();
    }

    @Test
    void aFileChangedByAnotherProgramIsNotOverwritten() throws Exception {
        asked.saves.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        Files.writeString(file, "别的程序写的");
        FxThread.run(() -> session().type(opening, "再改。"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> asked.changedOutside == 1);
        assertThat(file).hasContent("别的程序写的");
        assertThat(isModified()).isTrue();
    }

    @Test
    void undoneToTheSavedStateNothingIsAsked() {
        FxThread.run(() -> session().undo());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(asked.unsaved).isZero();
        assertThat(isOpen()).isFalse();
    }
}
