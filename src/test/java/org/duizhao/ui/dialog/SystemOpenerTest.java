package org.duizhao.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.dialog.DesktopOpener.Answer;
import org.duizhao.ui.dialog.SystemOpener.Desktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemOpenerTest {
    private final List<List<String>> started = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("材料 一.docx"), "x");
    }

    /** Notes what is started and starts a Java that ends with an exit code. */
    private SystemOpener opener(Desktop desktop, int exit) {
        return new SystemOpener(desktop, command -> {
            started.add(command);
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new ProcessBuilder(java, exit == 0 ? "--version" : "--no-such-option")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        });
    }

    @Test
    void everySystemHasItsOwnWay() {
        opener(Desktop.OTHER, 0).open(file).join();
        opener(Desktop.OTHER, 0).showInFolder(file).join();
        opener(Desktop.MAC, 0).showInFolder(file).join();
        opener(Desktop.WINDOWS, 0).showInFolder(file).join();
        assertThat(started).containsExactly(List.of("xdg-open", file.toString()),
                List.of("xdg-open", folder.toString()), List.of("open", "-R", file.toString()),
                List.of("explorer", "/select," + file));
        assertThat(List.of("Windows 11", "Mac OS X", "Linux").stream().map(Desktop::named))
                .containsExactly(Desktop.WINDOWS, Desktop.MAC, Desktop.OTHER);
    }

    @Test
    void aMissingFileIsNotHandedOn() {
        assertThat(opener(Desktop.OTHER, 0).open(folder.resolve("gone")).join()).isEqualTo(Answer.FILE_MISSING);
        assertThat(started).isEmpty();
    }

    @Test
    void whatCannotBeStartedIsSaid() {
        SystemOpener broken = new SystemOpener(Desktop.OTHER, command -> {
            throw new IOException("no such program");
        });
        assertThat(broken.open(file).join()).isEqualTo(Answer.NO_PROGRAM);
        assertThat(opener(Desktop.OTHER, 1).open(file).join()).isEqualTo(Answer.NO_PROGRAM);
        assertThat(opener(Desktop.WINDOWS, 1).open(file).join()).isEqualTo(Answer.STARTED);
    }

    @Test
    void everyFailureHasItsSentence() {
        assertThat(Answer.STARTED.failureKey()).isEmpty();
        for (Locale locale : List.of(Messages.CHINESE, Messages.ENGLISH)) {
            for (Answer failure : List.of(Answer.FILE_MISSING, Answer.NO_PROGRAM)) {
                assertThat(new Messages(locale).get(failure.failureKey().orElseThrow(), "材料.docx"))
                        .contains("材料.docx").doesNotContain("{");
            }
        }
    }
}
