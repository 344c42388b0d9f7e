package org.duizhao.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** One theme in fields. Rebuilt only when its structure changes, so that typing never loses the caret. */
final class ThemeEditor extends BorderPane {
    private static final Pattern ITEM = Pattern.compile("(aspects|blocks)\\[(\\d+)].*");

    private final ThemeShelf shelf;
    private final ThemeEditing editing;
    private final Messages messages;
    private final ThemeActions actions;
    private final VBox content = new VBox();
    private final FormColumn scroll = new FormColumn(content);
    private final Label state = new Label();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private ThemeParts parts;
    private Object shape;
    private boolean building;

    ThemeEditor(ThemeShelf shelf, ThemeEditing editing, Messages messages, ThemeActions actions) {
        this.shelf = shelf;
        this.editing = editing;
        this.messages = messages;
        this.actions = actions;
        content.getStyleClass().add(StyleClass.FORM);
        setCenter(scroll);
        state.getStyleClass().add(StyleClass.SOFT);
        if (!editing.isBuiltIn()) {
            setBottom(bar());
        }
        build();
        subscriptions.add(editing.sheetProperty().subscribe(this::update));
        subscriptions.add(editing.faultsProperty().subscribe(faults -> parts.refresh()));
        subscriptions.add(editing.openCardProperty().subscribe(this::update));
        subscriptions.add(editing.modifiedProperty().subscribe(this::tellState));
        subscriptions.add(shelf.themesProperty().subscribe(themes -> {
            setTop(new ThemeHead(shelf, editing, messages, actions));
            tellState();
        }));
        subscriptions.add(editing.wantedProperty().subscribe(this::reveal));
    }

    void dispose() {
        subscriptions.forEach(Subscription::unsubscribe);
    }

    private Node bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = new KeyButton(messages, "theme.undo", editing::undo, StyleClass.QUIET);
        Button redo = new KeyButton(messages, "theme.redo", editing::redo, StyleClass.QUIET);
        undo.disableProperty().bind(editing.undoableProperty().not());
        redo.disableProperty().bind(editing.redoableProperty().not());
        Button save = new KeyButton(messages, "theme.save", actions::save, StyleClass.PRIMARY);
        save.disableProperty().bind(editing.modifiedProperty().not());
        HBox bar = new HBox(state, gap, undo, redo, save);
        bar.setMaxWidth(FormColumn.WIDTH);
        bar.getStyleClass().addAll(StyleClass.FORM_BAR, StyleClass.THEME_BAR);
        return bar;
    }

    private void tellState() {
        state.setText(messages.get(editing.modifiedProperty().get() ? "theme.modified"
                : shelf.isKept(editing.theme()) ? "theme.saved" : "theme.empty"));
    }

    private Object shapeNow() {
        Theme theme = editing.theme();
        return List.of(theme.aspects().stream().map(ThemeAspect::id).toList(),
                theme.blocks().stream().map(ThemeBlock::kind).toList(), editing.openCardProperty().get());
    }

    private void update() {
        if (!building && !shapeNow().equals(shape) && !parts.isComposing()) {
            build();
        } else if (!building) {
            parts.refresh();
        }
    }

    private void build() {
        building = true;
        String keyboard = keyboard();
        int caret = parts == null ? 0 : parts.inUse().flatMap(parts::box).map(TextBox::caret).orElse(0);
        double scrolled = scroll.getVvalue();
        shape = shapeNow();
        parts = new ThemeParts(editing, messages, this::update);
        content.getChildren().setAll(new ThemeSections(parts, shelf.themesProperty().get()).nodes(actions));
        building = false;
        giveBack(keyboard, caret);
        scroll.setVvalue(scrolled);
    }

    /** The id of what has the keyboard in the form; blank if it is elsewhere. */
    private String keyboard() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        return owner == null || owner.getId() == null || content.lookup("#" + owner.getId()) != owner ? "" : owner.getId();
    }

    private void giveBack(String keyboard, int caret) {
        Node again = keyboard.isEmpty() ? null : content.lookup("#" + keyboard);
        if (again != null && again.getParent() instanceof TextBox box) {
            box.showCaret(caret);
        } else if (again != null) {
            again.requestFocus();
        }
    }

    private void reveal(String path) {
        if (!path.isEmpty()) {
            openCard(path);
            parts.box(path).ifPresent(box -> {
                box.showCaret(Integer.MAX_VALUE);
                scroll.reveal(box);
            });
            editing.wantedProperty().set("");
        }
    }

    /** Opens the card a field is in. */
    private void openCard(String path) {
        Matcher item = ITEM.matcher(path);
        if (item.matches()) {
            int index = Integer.parseInt(item.group(2)) - 1;
            editing.openCardProperty().set(item.group(1).equals("aspects") ? editing.theme().aspects().get(index).id()
                    : editing.theme().blocks().get(index).kind().name());
        }
    }
}
