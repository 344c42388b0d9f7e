package org.duizhao.ui.control;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/**
 * Text from other programs. They part lines in several ways: Word with a carriage return or, inside a paragraph, a vertical
 * tab, others with U+2028, U+2029 or U+0085. A text control takes only the line feed and drops most of the others, so that
 * the words on both sides would run together.
 */
final class Pasted {
    private static final Pattern BREAK = Pattern.compile("\\R");
    /** Behind them words do not run together. */
    private static final String MARKS = "，。；：！？、…”’）》】";

    private Pasted() {}

    /** Every line break is a line feed. */
    static String lines(String text) {
        return BREAK.matcher(text).replaceAll("\n");
    }

    /** In one line: a break becomes a blank, or nothing behind a mark that parts the words already. */
    static String line(String text) {
        if (!BREAK.matcher(text).find()) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        BREAK.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> {
            boolean parted = line.isEmpty() || MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
            line.append(parted ? "" : " ").append(part);
        });
        return line.toString();
    }

    /** Puts what is in the clipboard into a control, in the place of what is selected there. @return whether there was any text */
    static boolean into(TextInputControl input, UnaryOperator<String> taken) {
        String text = Clipboard.getSystemClipboard().getString();
        boolean any = text != null && input.isEditable();
        if (any) {
            input.replaceSelection(taken.apply(text));
        }
        return any;
    }
}
