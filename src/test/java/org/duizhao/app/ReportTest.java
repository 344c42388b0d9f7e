package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.cli.ProgramVersion;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path home;

    private String text() {
        return FxThread.call(() -> Report.of(Places.in(home)).text().get());
    }

    @Test
    void tellsTheVersionsTheScreenAndHowTheLogEnds() throws IOException {
        Path log = Files.createDirectories(home.resolve("data")).resolve("log.txt");
        Files.writeString(log, IntStream.range(0, 100).mapToObj(i -> "line " + i).collect(Collectors.joining("\n", "", "\n")));
        assertThat(text()).contains("Duizhao " + ProgramVersion.current(), "Java " + Runtime.version(), "JavaFX ", "Screen ")
                .contains("\nline 40\n").endsWith("line 99\n").doesNotContain("line 39\n");
    }

    @Test
    void aLogThatIsNotThereOrNoTextIsLeftOut() throws IOException {
        assertThat(text()).contains("Duizhao ").doesNotContain("line");
        Files.write(Files.createDirectories(home.resolve("data")).resolve("log.txt"), new byte[] {(byte) 0xff, 'l', 'i', 'n', 'e'});
        assertThat(text()).contains("Duizhao ").doesNotContain("line");
    }
}
