package org.duizhao.ui.layout;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Look;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.IconButton;
import org.duizhao.ui.control.LineField;
import org.duizhao.ui.style.StyleClass;

/** One look: whether new papers begin with it, its name to be written over, and what can be done with it. */
final class SavedRow extends HBox {
    private final int number;
    private final String look;
    private final boolean usual;
    private final boolean current;
    private final SavedGroup group;
    private final Messages messages;

    /**
     * @param number of the row, for ids
     * @param look   its name; blank for the customary look, which has none to change
     */
    SavedRow(int number, String look, Look held, SavedGroup group, LayoutParts parts) {
        this.number = number;
        this.look = look;
        this.group = group;
        messages = parts.messages();
        usual = group.saved().usual().equals(look);
        current = Look.of(parts.draft()).equals(held);
        setSpacing(10);
        getStyleClass().add(StyleClass.OPEN_POINT);
        setAlignment(Pos.CENTER_LEFT);
        RadioButton begins = new RadioButton();
        begins.setId("layout-usual-" + number);
        begins.setSelected(usual);
        begins.setAccessibleText(messages.get("layout.saved.usualOne", shownName()));
        begins.setOnAction(event -> group.makeUsual(look));
        Button use = new Button(messages.get(current ? "layout.saved.current" : "layout.saved.use"));
        use.setId("layout-use-" + number);
        use.setDisable(current);
        use.setMinWidth(USE_PREF_SIZE);
        use.setOnAction(event -> group.use(held));
        getChildren().addAll(begins, look.isEmpty() ? fixed() : name(), use);
        if (!look.isEmpty()) {
            IconButton delete = new IconButton(
                    Icon.REMOVE, messages.get("layout.saved.delete", look), () -> group.delete(look));
            delete.setId("layout-delete-" + number);
            getChildren().add(delete);
        }
    }

    /** What the row says: while that stays the same, it need not be built anew. */
    List<Object> words() {
        return List.of(look, usual, current);
    }

    private String shownName() {
        return look.isEmpty() ? messages.get("layout.saved.customary") : look;
    }

    private Label fixed() {
        Label name = new Label(shownName());
        name.setMaxWidth(Double.MAX_VALUE);
        setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private TextField name() {
        TextField field = new LineField(look);
        field.setId("layout-rename-" + number);
        field.setAccessibleText(messages.get("layout.saved.rename", look));
        field.setOnAction(event -> rename(field));
        field.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                rename(field);
            }
        });
        setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void rename(TextField field) {
        String other = field.getText().strip();
        if (!other.equals(look) && !group.rename(look, other)) {
            field.setText(look);
        }
    }
}
