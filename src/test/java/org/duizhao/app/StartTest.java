package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duizhao.Main;
import org.duizhao.cli.CommandLine;
import org.duizhao.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    Path home;

    /** A real process: where the log goes is chosen once, before all else. */
    @Test
    void whereNoWindowCanBeOpenedThatIsSaidAndLogged() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Nowhere", "-Dstderr.encoding=UTF-8",
                "-Dduizhao.home=" + home, "-cp", System.getProperty("java.class.path"), Main.class.getName()).start();
        process.getOutputStream().close();
        try (var said = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines()).containsExactly(new Messages(Messages.CHINESE).get("cli.noWindow"));
        }
        assertThat(process.waitFor()).isEqualTo(CommandLine.WRONG_USE);
        assertThat(home.resolve("data/log.txt")).content().contains("no window", "\tat ");
    }
}
