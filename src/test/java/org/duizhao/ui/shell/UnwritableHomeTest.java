package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SavedLooks;
import org.duizhao.settings.Setting;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.UnwritableFile;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file lies where the program keeps its own: nothing can be written there, not even by the administrator. */
class UnwritableHomeTest extends WindowTest {
    private Path file;

    @BeforeEach
    void blockHome() throws Exception {
        file = home.resolve("材料.duizhao");
        new DraftFile(Places.in(home.resolve("elsewhere")), "test").write(file, SampleDraft.load());
        Files.createFile(place());
    }

    private String notice() {
        return FxThread.call(() -> words(node("notice")));
    }

    @Test
    void theWindowSaysItOnceAndADraftOpensAndIsSavedAllTheSame() throws Exception {
        open(Messages.CHINESE);
        await(() -> node("notice").isVisible());
        assertThat(notice()).contains("存不了自己的文件").contains("留底").contains(place().getFileName().toString());
        press("notice-close");
        FxThread.run(() -> window.open(file));
        await(() -> workspace.openProperty().get() != null);
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "照常写。"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        assertThat(new DraftFile(Places.in(home.resolve("elsewhere")), "test").read(file).draft()).isEqualTo(draft());
        asked.saves.add(home.resolve("材料.txt"));
        FxThread.run(() -> session().navigation().goTo("export"));
        press("export-text");
        await(() -> notice().contains("材料.txt"));
        speak(Locale.ENGLISH);
        assertThat(notice()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> workspace.openProperty().get() == null);
        assertThat(asked.troubles).isEmpty();
        assertThat(place()).isEmptyFile();
    }

    @Test
    void settingsHoldUntilTheEndAndThatTheyCannotBeKeptIsNoFault() {
        open(Messages.CHINESE);
        FxThread.run(() -> settings.set(Setting.FONT_SIZE, 18.0));
        assertThat(settings.get(Setting.FONT_SIZE)).isEqualTo(18.0);
        assertThatThrownBy(settings::saveNow).isInstanceOf(UnwritableFile.class);
        assertThat(FxThread.call(() -> workspace.looks().saved())).isEqualTo(SavedLooks.NONE);
        assertThat(FxThread.call(workspace::themes)).isNotEmpty();
        FxThread.run(workspace::tidy);
        assertThat(leftBehind()).isEmpty();
    }
}
