package org.duizhao.outside;

import java.util.Objects;
import java.util.StringJoiner;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What can be read in the open windows, a line each, its parts between tabs, line ends and tabs in them written as in Java:
 * {@code window} or {@code node}, id, kind, whether it has the focus, left, top, width and height on the screen, text.
 */
final class WindowWords {
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private WindowWords() {}

    static String now() {
        WindowWords words = new WindowWords();
        Window.getWindows().forEach(words::tell);
        return words.lines.toString();
    }

    private void tell(Window window) {
        String title = window instanceof Stage stage ? stage.getTitle() : "";
        line("window", "", window.getClass().getSimpleName(), window.isFocused(), window.getX(), window.getY(), window.getWidth(),
                window.getHeight(), title);
        if (window.getScene() != null) {
            tell(window.getScene().getRoot());
        }
    }

    private void tell(Node node) {
        if (!node.isVisible()) {
            return;
        }
        String text = switch (node) {
            case TextInputControl input -> input.getText();
            case Labeled label -> label.getText();
            default -> "";
        };
        if (node.getId() != null || !text.isBlank()) {
            Bounds place = node.localToScreen(node.getLayoutBounds());
            line("node", node.getId(), node.getClass().getSimpleName() + (node.isDisabled() ? " disabled" : ""), node.isFocused(),
                    place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::tell);
        }
    }

    private void line(Object... parts) {
        StringJoiner line = new StringJoiner("\t");
        for (Object part : parts) {
            line.add(part instanceof Double number ? Long.toString(Math.round(number)) : Objects.toString(part, "")
                    .replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        lines.add(line.toString());
    }
}
