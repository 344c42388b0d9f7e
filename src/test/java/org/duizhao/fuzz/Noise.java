package org.duizhao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes what is printed instead of standard output and standard error, and what libraries log. */
final class Noise extends Handler {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    /** In place of the streams of this process, for good. */
    static Noise instead() {
        Noise noise = new Noise();
        System.setOut(noise.stream);
        System.setErr(noise.stream);
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(noise);
        return noise;
    }

    /** What came since the last time. */
    String take() {
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return text;
    }

    /** What the program logs itself goes where it sends it. */
    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.INFO.intValue() && !entry.getLoggerName().startsWith("org.duizhao.")) {
            stream.println(entry.getLoggerName() + " " + entry.getMessage());
        }
    }

    @Override
    public void flush() {
        stream.flush();
    }

    @Override
    public void close() {
        stream.close();
    }
}
