package org.duizhao.app;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the log and where in the program a fault came from, without a word of any paper, so that it can be given away: what
 * an exception says is left out, since it may quote what was being read, as is what libraries say; of a file's name the ending
 * stays, and of any other text the plain letters of the program's own words.
 */
final class LogFormat extends Formatter {
    private static final String OURS = "org.duizhao.";
    private static final String LEFT_OUT = "…";
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x20-\\x7e]+");
    private static final Pattern ENDING = Pattern.compile("^.*(\\.(?:duizhao|docx|txt|pdf|json|tt[cf]|ot[cf]|sock|lock))");

    @Override
    public String format(LogRecord line) {
        StringBuilder text = new StringBuilder();
        text.append(line.getInstant()).append(' ').append(line.getLevel().getName()).append(' ').append(line.getLoggerName());
        if (String.valueOf(line.getLoggerName()).startsWith(OURS)) {
            text.append(": ").append(message(line));
        }
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional.ofNullable(line.getThrown()).ifPresent(thrown -> stack(text.append('\n'), "", thrown, told));
        return text.append('\n').toString();
    }

    private static String message(LogRecord line) {
        String message = plain(line.getMessage());
        Object[] parameters = line.getParameters();
        return parameters == null || parameters.length == 0 ? message
                : new MessageFormat(message).format(Arrays.stream(parameters).map(LogFormat::parameter).toArray());
    }

    private static String parameter(Object parameter) {
        return switch (parameter) {
            case Throwable thrown -> told(thrown);
            case Path path -> LEFT_OUT + ending(path);
            case null, default -> plain(String.valueOf(parameter));
        };
    }

    private static String ending(Path path) {
        Matcher ending = ENDING.matcher(path.toString());
        return ending.matches() ? ending.group(1) : "";
    }

    private static String plain(String text) {
        return NOT_PLAIN.matcher(String.valueOf(text)).replaceAll(LEFT_OUT);
    }

    /** The kind of a fault, and what the system gave as the reason. */
    private static String told(Throwable thrown) {
        String reason = thrown instanceof FileSystemException failed && failed.getReason() != null ? ": " + plain(failed.getReason()) : "";
        return thrown.getClass().getName() + reason;
    }

    private static void stack(StringBuilder text, String indent, Throwable thrown, Set<Throwable> told) {
        text.append(indent).append(told(thrown)).append('\n');
        if (told.add(thrown)) {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                text.append(indent).append("\tat ").append(frame).append('\n');
            }
            Arrays.stream(thrown.getSuppressed()).forEach(other -> stack(text, indent + "\t", other, told));
            Optional.ofNullable(thrown.getCause()).ifPresent(cause -> stack(text.append(indent).append("caused by\n"), indent, cause, told));
        }
    }
}
