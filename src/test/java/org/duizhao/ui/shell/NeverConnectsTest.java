package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.duizhao.Connections;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole job is done without a connection to anywhere. */
class NeverConnectsTest extends WindowTest {
    private Connections connections;

    @BeforeEach
    void watch() throws IOException {
        connections = new Connections();
    }

    @AfterEach
    void stopWatching() throws IOException {
        connections.close();
    }

    @Test
    void fromTheFirstStepToTheExportedPaperAndBack() throws Exception {
        open(Messages.CHINESE);
        FxThread.run(workspace::openSample);
        for (String part : FxThread.call(window::parts)) {
            goTo(part);
        }
        robot.push(KeyCode.F1);
        Path word = home.resolve("材料.docx");
        asked.saves.add(word);
        press("action-export_word");
        await(() -> Files.exists(word));
        Path draft = home.resolve("材料.duizhao");
        FxThread.run(() -> workspace.save(draft, false, workspace::close, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() == null);
        FxThread.run(() -> workspace.review(word, review -> workspace.accept(review.shownProperty().get()), failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() != null);
        assertThat(asked.unsaved).isZero();
        assertThat(connections.seen()).isEmpty();
    }
}
