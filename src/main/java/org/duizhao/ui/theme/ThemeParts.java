package org.duizhao.ui.theme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeFault;
import org.duizhao.session.ThemeField;
import org.duizhao.session.ThemeProposal.Sureness;
import org.duizhao.theme.Theme;
import org.duizhao.ui.control.KeptParts;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.control.TextBox.Tone;

/** Builds the fields of the editor and keeps them as the theme is: texts, mistakes, and how sure what was read is. */
final class ThemeParts extends KeptParts {
    private final ThemeEditing editing;
    private final Runnable composed;
    private final Map<String, TextBox> boxes = new LinkedHashMap<>();

    /** @param composed is told when an input method begins or ends */
    ThemeParts(ThemeEditing editing, Messages messages, Runnable composed) {
        super(messages);
        this.editing = editing;
        this.composed = composed;
    }

    ThemeEditing editing() {
        return editing;
    }

    TextBox line(ThemeField field, String label) {
        return bound(TextBox.line(messages()).labelled(messages().get(label)), field);
    }

    TextBox paragraphs(ThemeField field, String label, int rows) {
        return bound(TextBox.paragraphs(messages(), rows).labelled(messages().get(label)), field);
    }

    /** A field whose name stands in it as long as it is empty. */
    TextBox bare(ThemeField field, String name) {
        return bound(TextBox.line(messages()), field).named(messages().get(name)).prompting(messages().get(name));
    }

    static String id(String path) {
        return "theme-" + path.replaceAll("[\\[\\].]+", "-");
    }

    private TextBox bound(TextBox box, ThemeField field) {
        box.identified(id(field.path())).onEdited(text -> editing.type(field, text)).onUndo(editing::undo, editing::redo);
        if (editing.isBuiltIn()) {
            box.readOnly();
        }
        box.inputFocusedProperty().subscribe((was, focused) -> {
            if (focused) {
                editing.fieldProperty().set(field.path());
            } else if (boxes.get(field.path()) == box) {
                editing.leave(field);
            }
        });
        box.composingProperty().addListener(change -> composed.run());
        boxes.put(field.path(), box);
        onRefresh(() -> box.setText(editing.sheetProperty().get().text(field)));
        onRefresh(() -> message(box, field));
        return box;
    }

    private void message(TextBox box, ThemeField field) {
        ThemeFault fault = editing.faultsProperty().get().get(field.path());
        Optional<Sureness> sure = editing.evidence().flatMap(evidence -> evidence.sureness(field, editing.theme()));
        if (fault != null) {
            box.showMessage(fault.wordsBelow(messages()), Tone.ERROR);
        } else {
            box.showMessage(sure.map(how -> messages().get("theme.sure." + how.name().toLowerCase(Locale.ROOT))).orElse(""),
                    sure.filter(how -> how == Sureness.GUESSED).isPresent() ? Tone.MISSING : Tone.HINT);
        }
    }

    boolean isComposing() {
        return boxes.values().stream().anyMatch(TextBox::isComposing);
    }

    Optional<TextBox> box(String path) {
        return Optional.ofNullable(boxes.get(path));
    }

    /** The field with the keyboard, by its path. */
    Optional<String> inUse() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().inputFocusedProperty().get())
                .map(Map.Entry::getKey).findFirst();
    }

    CheckBox check(String key, String id, Predicate<Theme> read, Consumer<Boolean> write) {
        CheckBox box = new CheckBox(messages().get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setDisable(editing.isBuiltIn());
        box.setOnAction(event -> write.accept(box.isSelected()));
        onRefresh(() -> box.setSelected(read.test(editing.theme())));
        return box;
    }

    Button button(String key, Runnable action) {
        return new KeyButton(messages(), key, action);
    }

    Label words(String key, String style) {
        return label(messages().get(key), style);
    }
}
