package org.duizhao.ui;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** Sends what an input method sends while somebody types pinyin. */
public final class InputMethod {
    private InputMethod() {}

    /** Shows letters that are not yet text; none ends the composition without a word. */
    public static void compose(Node input, String letters) {
        List<InputMethodTextRun> runs = letters.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW));
        FxThread.run(() -> send(input, runs, "", letters.length()));
    }

    public static void commit(Node input, String text) {
        FxThread.run(() -> send(input, List.of(), text, 0));
    }

    public static void cancel(Node input) {
        compose(input, "");
    }

    /** The whole way from the first letter to the words. */
    public static void type(Node input, String letters, String text) {
        for (int length = 1; length <= letters.length(); length++) {
            compose(input, letters.substring(0, length));
        }
        commit(input, text);
    }

    private static void send(Node input, List<InputMethodTextRun> runs, String committed, int caret) {
        Event.fireEvent(input, new InputMethodEvent(
                input, input, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, caret));
    }
}
