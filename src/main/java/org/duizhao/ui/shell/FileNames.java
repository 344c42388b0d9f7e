package org.duizhao.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files that every system takes, made of what a person wrote. */
final class FileNames {
    /** Bytes in UTF-8 of the 255 that Linux takes: an ending comes to them, and what a mark beside a draft is called. */
    private static final int MOST = 230;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    /** Microsoft, “Naming Files, Paths, and Namespaces”: not to be used, whatever follows behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("^(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])",
            Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Without an ending; empty if nothing is left. */
    static String of(String words) {
        String name = inner(cut(FORBIDDEN.matcher(words).replaceAll("")));
        String device = name.substring(0, (name + ".").indexOf('.')).strip();
        return DEVICE.matcher(device).matches() ? "_" + name : name;
    }

    private static String cut(String name) {
        int end = Math.min(name.length(), MOST);
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    /** Windows drops dots and blanks at the end; elsewhere a dot at the beginning hides a file. */
    private static String inner(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isEdge(char character) {
        return character == '.' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
