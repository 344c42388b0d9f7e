package org.duizhao.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.duizhao.store.Places;

/**
 * Takes the log, that of the libraries as well, so that nothing of it comes to standard error. The file is made with the first
 * line and begun anew when it is full, the one before being kept. Where it cannot be written there is no log.
 */
public final class LogFile extends Handler {
    static final long FULL = 1 << 20;
    private static final String CONFIGURATION = "java.util.logging.config.";

    private final Path file;

    /** Called by Java, when the first line is logged. */
    public LogFile() {
        this(Places.ofSystem().log());
    }

    LogFile(Path file) {
        this.file = file;
        setFormatter(new LogFormat());
    }

    /**
     * To be called before anybody asks for a logger, when Java chooses how it logs. Does nothing where the log is set up from
     * outside, as Java has it.
     */
    public static void use() {
        if (System.getProperty(CONFIGURATION + "file") == null && System.getProperty(CONFIGURATION + "class") == null) {
            System.setProperty(CONFIGURATION + "class", Setup.class.getName());
        }
    }

    /** Made by Java, which takes the set-up of its log from the constructor of a class. */
    public static final class Setup {
        public Setup() throws IOException {
            LogManager.getLogManager().readConfiguration(
                    new ByteArrayInputStream(("handlers=" + LogFile.class.getName()).getBytes(UTF_8)));
        }
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!isLoggable(line)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.move(file, file.resolveSibling("log-before.txt"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, getFormatter().format(line), CREATE, APPEND);
        } catch (IOException e) {
            // nobody is left to be told, and the next line may be written again
        }
    }

    @Override
    public void flush() {
        // each line is written at once
    }

    @Override
    public void close() {
        // nothing stays open
    }
}
