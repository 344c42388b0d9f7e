package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFormatTest {
    private static final LogFormat FORMAT = new LogFormat();

    private static LogRecord line(String logger, String message, Throwable thrown, Object... parameters) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setLoggerName(logger);
        line.setThrown(thrown);
        line.setParameters(parameters);
        return line;
    }

    private static String format(String message, Throwable thrown, Object... parameters) {
        return FORMAT.format(line("org.duizhao.store.Recovery", message, thrown, parameters));
    }

    /** Neither Chinese nor Latin words, whichever way they come. */
    @ParameterizedTest
    @ValueSource(strings = {"学习不够深入", "𠮷家庄村", "Excel2016", "龑"})
    void saysNoWordOfAPaper(String word) {
        Throwable cause = new IllegalStateException("cannot read " + word);
        Throwable thrown = new IOException(word, cause);
        thrown.addSuppressed(new FileSystemException("/home/li/" + word + ".duizhao", word, "Permission denied"));
        Path file = Path.of("/home/li", word, word + ".duizhao");
        List<String> lines = List.of(format("an older one", thrown), format("{0} cannot be read: {1}", null, file, thrown),
                format("{0}", null, Path.of(word)), format("{0}: {1}", null, file, cause),
                FORMAT.format(line("org.docx4j.Docx4J", "no style for " + word, thrown)));
        assertThat(lines).noneMatch(line -> line.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"材料（周明远）", "学"})
    void whatNoOneThoughtOfIsPlainLettersOnly(String words) {
        assertThat(format("the draft " + words + " is lost", null)).contains("the draft … is lost");
        assertThat(format("{0} is lost", null, words)).contains("… is lost");
    }

    @Test
    void saysWhatAndWhere() {
        Throwable thrown = new IOException("?", new FileSystemException("/a", null, "No space left on device"));
        assertThat(format("no backup of {0}: {1}", thrown, Path.of("/家/材料.duizhao"), new FileSystemException("/a", null, "Is a directory")))
                .contains("WARNING org.duizhao.store.Recovery: no backup of ….duizhao: java.nio.file.FileSystemException: Is a directory")
                .contains("java.io.IOException\n").contains("caused by\njava.nio.file.FileSystemException: No space left on device")
                .contains("\tat org.duizhao.app.LogFormatTest.saysWhatAndWhere(LogFormatTest.java:");
    }

    @Test
    void anExceptionThatCausesItselfEnds() {
        IOException thrown = new IOException("?");
        IOException cause = new IOException("!", thrown);
        thrown.initCause(cause);
        assertThat(format("again", thrown).lines().count()).isLessThan(500);
    }
}
