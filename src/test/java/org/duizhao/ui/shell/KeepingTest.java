package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.control.Label;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.store.KeptFiles;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.style.StyleClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written is kept by itself, and the window says so, or that it is not. */
class KeepingTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @BeforeEach
    void open() {
        openSample();
    }

    private void write(String text) {
        FxThread.run(() -> session().type(OPENING, text));
    }

    private String said() {
        return FxThread.call(() -> ((Label) window.lookup("#saved")).getText());
    }

    private boolean isOnDisk(String text) {
        return KeptFiles.hold(place().resolve("data/recovery"), text);
    }

    @Test
    void everyEditIsKeptWithoutBeingAskedTo() {
        FxThread.run(workspace::keepByItself);
        write("自己留底。");
        await(() -> isOnDisk("自己留底。"));
        write("再留一次。");
        await(() -> isOnDisk("再留一次。"));
        await(() -> said().startsWith("未保存，已留底"));
        FxThread.run(() -> { // one step or two, as the machine was quick
            while (session().modifiedProperty().get()) {
                session().undo();
            }
        });
        await(() -> !isOnDisk("留"));
    }

    @Test
    void aFailureIsSaidAtOnceAndUntilItIsOver() throws Exception {
        Path recovery = place().resolve("data/recovery");
        Files.createDirectories(recovery.getParent());
        Files.createFile(recovery); // where a folder should be made
        write("留不了底。");
        FxThread.run(workspace::keep);
        await(() -> said().startsWith("没有留底"));
        assertThat(FxThread.call(() -> window.lookup("#saved").getStyleClass())).contains(StyleClass.TEXT_ERROR);
        assertThat(FxThread.call(() -> words(node("notice")))).contains("请马上保存").contains("另存为");
        Files.delete(recovery);
        FxThread.run(workspace::keep);
        await(() -> said().startsWith("未保存，已留底"));
        assertThat(FxThread.call(() -> window.lookup("#saved").getStyleClass())).doesNotContain(StyleClass.TEXT_ERROR);
        await(() -> !node("notice").isVisible());
    }

    @Test
    void noOldTimeIsShownForWhatIsNotKept() {
        write("先写的。");
        FxThread.run(workspace::keep);
        await(() -> said().startsWith("未保存，已留底"));
        write("后写的。");
        assertThat(said()).as("it will be kept in a moment").startsWith("未保存，已留底");
        FxThread.run(() -> ((SaveState) window.lookup("#saved")).late().jumpTo("end"));
        await(() -> said().equals("未保存"));
        FxThread.run(workspace::keep);
        await(() -> said().startsWith("未保存，已留底"));
    }

    @Test
    void aTimeThatIsOldIsGoneWithTheNextLetter() {
        clock = InstantSource.offset(InstantSource.system(), Duration.ofHours(-1));
        write("先写的。");
        FxThread.run(workspace::keep);
        await(() -> said().startsWith("未保存，已留底"));
        write("后写的。");
        assertThat(said()).isEqualTo("未保存");
    }
}
