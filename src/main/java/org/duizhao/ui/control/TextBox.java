package org.duizhao.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;

/**
 * The one text field of the program, of one line or as high as its text, with a label above and a message below. Reports
 * what the person wrote, never what an input method is still composing, and leaves undo to the draft.
 */
public final class TextBox extends MeasuredBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** What the message below the field is. */
    public enum Tone {
        HINT,
        MISSING,
        ERROR
    }

    private final GrowingArea input;
    private final Composition composition;
    private final Label label = new Label();
    private final Label message = new Label();
    private Node offer;
    private final TextBoxKeys keys;
    private Consumer<String> edited = text -> {};
    /** The text as the owner of the field knows it. */
    private String known = "";
    /** What the owner wanted to show while an input method was composing. */
    private Optional<String> waiting = Optional.empty();
    private boolean showing;

    private TextBox(GrowingArea input, Messages messages) {
        this.input = input;
        getStyleClass().add(ControlClass.TEXT_BOX);
        composition = new Composition(input);
        keys = new TextBoxKeys(input, composition.runningProperty());
        label.getStyleClass().add(ControlClass.FIELD_LABEL);
        label.setLabelFor(input);
        message.getStyleClass().add(ControlClass.MESSAGE);
        message.setContentDisplay(ContentDisplay.RIGHT);
        message.setWrapText(true);
        input.setContextMenu(new TextMenu(input, messages));
        input.textProperty().addListener(change -> report());
        composition.runningProperty().addListener(change -> composed());
        getChildren().add(input);
    }

    /** One paragraph, which is wrapped rather than cut off; Enter goes to the next field. */
    public static TextBox line(Messages messages) {
        TextBox box = paragraphs(messages, 1);
        box.input.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(box.showing ? change.getText() : Pasted.line(change.getText()));
            return change;
        }));
        box.input.onPaste(Pasted::line);
        return box.onEnter(() -> box.input.requestFocusTraversal(TraversalDirection.NEXT));
    }

    /** @param leastRows height in lines while there is little text */
    public static TextBox paragraphs(Messages messages, int leastRows) {
        GrowingArea area = new GrowingArea(leastRows);
        area.setPrefColumnCount(1);
        area.setMinWidth(0);
        return new TextBox(area, messages);
    }

    public TextBox identified(String id) {
        input.setId(id);
        return this;
    }

    /** A label above the field, which is also its name for screen readers. */
    public TextBox labelled(String text) {
        label.setText(text);
        getChildren().remove(label);
        getChildren().addFirst(label);
        return named(text);
    }

    public TextBox named(String accessibleText) {
        input.setAccessibleText(accessibleText);
        return this;
    }

    /** The grey text of an empty field. */
    public TextBox prompting(String text) {
        input.setPromptText(text);
        return this;
    }

    /** What to do with each text the person wrote. */
    public TextBox onEdited(Consumer<String> action) {
        edited = action;
        return this;
    }

    /** What to do after a paste with the whole text, in which the pasted line breaks stand even if the field has one line. */
    public TextBox onPasted(Consumer<String> action) {
        input.onPasted(action);
        return this;
    }

    /** The text can be read and copied only. */
    public TextBox readOnly() {
        input.setEditable(false);
        return this;
    }

    public TextBox onUndo(Runnable undo, Runnable redo) {
        keys.onUndo(undo, redo);
        return this;
    }

    /** What Enter does instead of a new line. */
    public TextBox onEnter(Runnable action) {
        keys.onKey(KeyCode.ENTER, action);
        return this;
    }

    private void report() {
        if (!showing && !isComposing() && !input.getText().equals(known)) {
            known = input.getText();
            waiting = Optional.empty();
            edited.accept(known);
        }
    }

    private void composed() {
        if (!isComposing()) {
            report();
            Optional<String> late = waiting;
            waiting = Optional.empty();
            late.ifPresent(this::setText);
        }
    }

    /** Shows a text that came from elsewhere; the caret stays with the words it stood by. */
    public void setText(String text) {
        if (isComposing()) {
            waiting = Optional.of(text);
        } else if (!text.equals(known)) {
            int caret = CaretPlace.after(input.getText(), text, input.getCaretPosition());
            showing = true;
            input.setText(text);
            showing = false;
            known = text;
            input.positionCaret(caret);
        }
    }

    /** What the person wrote, without anything still being composed. */
    public String getText() {
        return known;
    }

    public boolean isComposing() {
        return composition.runningProperty().get();
    }

    public ReadOnlyBooleanProperty composingProperty() {
        return composition.runningProperty();
    }

    public ReadOnlyBooleanProperty inputFocusedProperty() {
        return input.focusedProperty();
    }

    /** What is selected; of no length but at the caret if nothing is. Changes once both its ends are known. */
    public ReadOnlyObjectProperty<IndexRange> selectionProperty() {
        return input.selectionProperty();
    }

    /** Where the selection was begun; an offset in the text, in UTF-16 units. */
    public int anchor() {
        return input.getAnchor();
    }

    /** Offset in the text, in UTF-16 units. */
    public int caret() {
        return input.getCaretPosition();
    }

    /** Takes the focus and puts the caret there, as far as there is text. */
    public void showCaret(int caret) {
        select(caret, caret);
    }

    /** Takes the focus and selects what is between anchor and caret, as far as there is text. */
    public void select(int anchor, int caret) {
        // a field that gets its skin while it has the focus puts the caret back to the beginning
        input.applyCss();
        input.requestFocus();
        input.selectRange(Math.clamp(anchor, 0, input.getLength()), Math.clamp(caret, 0, input.getLength()));
    }

    /**
     * Lines under words that something is said about, also while an input method is composing.
     *
     * @param text the one that these are words of, as the owner of the field knows it
     */
    public void mark(String text, List<TextMark> words) {
        input.mark(text, words);
    }

    /** A line below all else that offers to do something with the text; null takes it away. */
    public void offer(Node line) {
        getChildren().remove(offer);
        offer = line;
        if (line != null) {
            getChildren().add(line);
        }
    }

    /** A hint below the field with a button that follows it; blank takes both away. @param way null for none */
    public void showHint(String text, Button way) {
        showMessage(text, Tone.HINT);
        message.setGraphic(way);
    }

    /** A line below the field; blank takes it away. */
    public void showMessage(String text, Tone tone) {
        message.setText(text);
        pseudoClassStateChanged(MISSING, tone == Tone.MISSING && !text.isBlank());
        pseudoClassStateChanged(ERROR, tone == Tone.ERROR && !text.isBlank());
        input.setAccessibleHelp(text);
        if (text.isBlank()) {
            getChildren().remove(message);
        } else if (!getChildren().contains(message)) {
            getChildren().add(getChildren().indexOf(input) + 1, message);
        }
    }
}
