package org.duizhao.ui.shell;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.BoundsSetting;
import org.duizhao.settings.ChoiceSetting;
import org.duizhao.settings.FlagSetting;
import org.duizhao.settings.NumberSetting;
import org.duizhao.settings.Setting;
import org.duizhao.settings.SettingGroup;
import org.duizhao.settings.Settings;
import org.duizhao.settings.TextSetting;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Language, colours and size of the window, and the fonts the Word file names. Everything takes effect at once. */
final class SettingsPage extends VBox {
    private final Settings settings;
    private final Messages messages;

    SettingsPage(Settings settings, Messages messages, Runnable back) {
        this.settings = settings;
        this.messages = messages;
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(FormColumn.WIDTH);
        Label title = new Label(messages.get("settings.title"));
        title.getStyleClass().add(StyleClass.TITLE);
        Button done = new Button(messages.get("settings.done"));
        done.setId("settings-done");
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        getChildren().add(title);
        Setting.GROUPS.forEach(this::show);
        getChildren().add(done);
    }

    private void show(SettingGroup group) {
        String key = "settings." + group.key();
        getChildren().add(label(key, StyleClass.HEADING));
        if (messages.has(key + ".text")) {
            getChildren().add(label(key + ".text", StyleClass.SMALL));
        }
        if (group.settings().size() == 1) {
            getChildren().add(editor(group.settings().getFirst()));
        } else {
            FieldRow row = new FieldRow(14, 200);
            group.settings().forEach(setting -> row.with(editor(setting), 1));
            getChildren().add(row);
        }
    }

    private Node editor(Setting<?> setting) {
        return switch (setting) {
            case ChoiceSetting<?> choice -> chips(choice);
            case NumberSetting number -> slider(number);
            case TextSetting text -> box(text);
            case FlagSetting _, BoundsSetting _ -> throw new IllegalArgumentException("no editor for " + setting.key());
        };
    }

    private Label label(String key, String style) {
        Label label = new Label(messages.get(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private <E extends Enum<E>> Node chips(ChoiceSetting<E> setting) {
        Function<E, String> name = value -> messages.get("settings." + setting.key() + "." + ChoiceSetting.word(value));
        ChipChoice<E>[] shown = newArray();
        shown[0] = new ChipChoice<>(setting.values(), name, value -> {
            settings.set(setting, value);
            shown[0].show(Set.of(value));
        });
        shown[0].getStyleClass().add(StyleClass.CHIPS);
        shown[0].show(Set.of(settings.get(setting)));
        return shown[0];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> ChipChoice<T>[] newArray() {
        return new ChipChoice[1];
    }

    private Node slider(NumberSetting setting) {
        Slider slider = new Slider(setting.min(), setting.max(), settings.get(setting));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setShowTickLabels(true);
        slider.setMaxWidth(360);
        slider.setId("font-size");
        slider.setAccessibleText(messages.get("settings." + setting.key()));
        slider.valueProperty().subscribe(() -> set(setting, slider));
        slider.valueChangingProperty().subscribe(() -> set(setting, slider));
        return slider;
    }

    /** Not while it is dragged, since it would grow away under the mouse. */
    private void set(NumberSetting setting, Slider slider) {
        if (!slider.isValueChanging()) {
            settings.set(setting, (double) Math.round(slider.getValue()));
        }
    }

    private Node box(TextSetting setting) {
        TextBox box = TextBox.line(messages).labelled(messages.get("settings." + setting.key().toLowerCase(Locale.ROOT)))
                .prompting(messages.get("settings.fonts.standard")).onEdited(text -> settings.set(setting, text));
        box.setText(settings.get(setting));
        return box;
    }
}
