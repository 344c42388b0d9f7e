package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    private static LogRecord line(String text) {
        LogRecord line = new LogRecord(Level.WARNING, text);
        line.setLoggerName("org.duizhao.app.LogFile");
        return line;
    }

    @Test
    void isMadeWithTheFirstLine() throws IOException {
        Path file = folder.resolve("data/log.txt");
        LogFile log = new LogFile(file);
        assertThat(folder).isEmptyDirectory();
        log.publish(line("one"));
        log.publish(line("two"));
        assertThat(file).content().contains("one").contains("two");
    }

    @Test
    void beginsAnewWhenItIsFull() throws IOException {
        Path file = folder.resolve("log.txt");
        LogFile log = new LogFile(file);
        for (int full = 0; full < 3; full++) {
            log.publish(line("a".repeat((int) LogFile.FULL)));
        }
        log.publish(line("last"));
        assertThat(file).content().contains("last").hasSizeLessThan(1_000);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void whereItCannotBeWrittenThereIsNone() throws IOException {
        Path place = Files.createFile(folder.resolve("a file, no folder"));
        new LogFile(place.resolve("log.txt")).publish(line("一"));
        assertThat(place).isEmptyFile();
    }
}
