package org.duizhao.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Look;
import org.duizhao.model.NamedLook;
import org.duizhao.model.SavedLooks;
import org.duizhao.session.LookShelf;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.control.TextBox.Tone;
import org.duizhao.ui.style.StyleClass;

/** The looks kept for further papers: keep, use, rename, delete, and which one new papers begin with. */
final class SavedGroup extends VBox {
    private final LayoutParts parts;
    private final LookShelf shelf;
    private final Messages messages;
    private final TextBox name;
    private final VBox rows = new VBox(8);
    private final Subscription observed;

    SavedGroup(LookShelf shelf, LayoutParts parts) {
        this.shelf = shelf;
        this.parts = parts;
        messages = parts.messages();
        name = TextBox.line(messages).identified("layout-name").named(messages.get("layout.saved.name"))
                .prompting(messages.get("layout.saved.name")).onEdited(text -> check()).onEnter(this::keep);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox keep = new HBox(10, name, parts.button("layout.saved.keep", this::keep));
        getStyleClass().add(StyleClass.GROUP);
        getChildren().addAll(parts.label(messages.get("layout.saved"), StyleClass.HEADING),
                parts.label(messages.get("layout.saved.text"), StyleClass.SMALL), keep);
        fault();
        getChildren().add(rows);
        observed = shelf.savedProperty().subscribe(saved -> show());
        parts.onRefresh(this::show);
    }

    void dispose() {
        observed.unsubscribe();
    }

    /** What was kept, and could not be read when the program began. */
    private void fault() {
        shelf.fault().ifPresent(reason -> {
            String what = shelf.setAside()
                    .map(file -> messages.get("layout.saved.setAside", file.getFileName().toString()))
                    .orElseGet(() -> messages.get("layout.saved.unread"));
            String why = messages.get("layout.saved.fault." + LayoutParts.name(reason));
            getChildren().add(parts.label(what + why, StyleClass.TEXT_MISSING));
        });
    }

    /** @return whether the look can be kept under what is written */
    private boolean check() {
        String text = name.getText().strip();
        SavedLooks saved = shelf.saved();
        boolean there = saved.find(text).isPresent();
        String wrong = text.length() > NamedLook.LONGEST ? messages.get("layout.saved.long", NamedLook.LONGEST)
                : saved.isFull() && !there ? messages.get("layout.saved.full", SavedLooks.MOST) : "";
        name.showMessage(wrong.isEmpty() && there ? messages.get("layout.saved.replaces", text) : wrong,
                wrong.isEmpty() ? Tone.HINT : Tone.ERROR);
        return wrong.isEmpty() && NamedLook.isName(text);
    }

    private void keep() {
        if (check()) {
            keep(new NamedLook(name.getText().strip(), Look.of(parts.draft())));
            name.setText("");
            check();
        } else if (name.getText().isBlank()) {
            name.showMessage(messages.get("layout.saved.noName"), Tone.MISSING);
            name.showCaret(0);
        }
    }

    private void keep(NamedLook look) {
        Optional<NamedLook> before = shelf.saved().find(look.name()).map(found -> new NamedLook(look.name(), found));
        change(shelf.saved().with(look));
        before.filter(replaced -> !replaced.equals(look)).ifPresent(replaced ->
                parts.actions().replaced(look.name(), () -> change(shelf.saved().with(replaced))));
    }

    private void change(SavedLooks now) {
        shelf.change(now, parts.actions()::tell);
    }

    private void show() {
        SavedLooks saved = shelf.saved();
        List<Node> nodes = new ArrayList<>();
        if (!saved.looks().isEmpty()) {
            nodes.add(parts.label(messages.get("layout.saved.usual"), StyleClass.LABEL));
            nodes.add(new SavedRow(0, "", Look.CUSTOMARY, this, parts));
        }
        saved.looks().forEach(look -> nodes.add(new SavedRow(nodes.size() - 1, look.name(), look.look(), this, parts)));
        if (!isShown(nodes)) {
            replace(nodes);
        }
    }

    /** What had the keyboard has it still, or if there is nothing more to do with it, what comes first. */
    private void replace(List<Node> nodes) {
        Node owner = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        boolean inside = rows.getChildren().stream()
                .anyMatch(row -> owner != null && (owner == row || owner.getParent() == row));
        rows.getChildren().setAll(nodes);
        if (inside) {
            Node same = rows.lookup("#" + owner.getId());
            Node next = same == null || same.isDisabled() ? rows.lookup(".radio-button") : same;
            (next == null ? rows.getParent().lookup("#layout-saved-keep") : next).requestFocus();
        }
    }

    /** Rows that say the same stay, and the keyboard in them. */
    private boolean isShown(List<Node> nodes) {
        List<Object> shown = rows.getChildren().stream().map(SavedGroup::words).toList();
        return shown.equals(nodes.stream().map(SavedGroup::words).toList());
    }

    private static Object words(Node node) {
        return node instanceof SavedRow row ? row.words() : node.getClass();
    }

    SavedLooks saved() {
        return shelf.saved();
    }

    void use(Look look) {
        parts.change(look::on);
    }

    void makeUsual(String look) {
        change(shelf.saved().using(look));
    }

    /** @return whether it is called so now */
    boolean rename(String look, String other) {
        if (!NamedLook.isName(other) || shelf.saved().find(other).isPresent()) {
            return false;
        }
        change(shelf.saved().renamed(look, other));
        return true;
    }

    void delete(String look) {
        if (parts.actions().mayDelete(look)) {
            change(shelf.saved().without(look));
        }
    }
}
