package org.duizhao.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Appearance;
import org.duizhao.settings.Language;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.FieldRow;
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
        setMaxWidth(760);
        Label title = new Label(messages.get("settings.title"));
        title.getStyleClass().add(StyleClass.TITLE);
        Button done = new Button(messages.get("settings.done"));
        done.setId("settings-done");
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        getChildren().addAll(title, heading("settings.language"), choice(Setting.LANGUAGE, Language.values()),
                heading("settings.appearance"), choice(Setting.APPEARANCE, Appearance.values()),
                heading("settings.fontSize"), size(), heading("settings.fonts"), small("settings.fonts.text"));
        FieldRow fonts = new FieldRow(14, 200);
        Setting.FONTS.forEach((face, setting) -> fonts.with(font(face, setting), 1));
        getChildren().addAll(fonts, done);
    }

    private Label heading(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add(StyleClass.HEADING);
        return label;
    }

    private Label small(String key) {
        Label label = new Label(messages.get(key));
        label.setWrapText(true);
        label.getStyleClass().add(StyleClass.SMALL);
        return label;
    }

    private <T extends Enum<T>> Node choice(Setting<T> setting, T[] values) {
        Function<T, String> name = value -> messages.get(
                "settings." + setting.key() + "." + value.name().toLowerCase(Locale.ROOT));
        ChipChoice<T>[] shown = newArray();
        shown[0] = new ChipChoice<>(Arrays.asList(values), name, value -> {
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

    private Node size() {
        Slider slider = new Slider(12, 20, settings.get(Setting.FONT_SIZE));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setShowTickLabels(true);
        slider.setMaxWidth(360);
        slider.setId("font-size");
        slider.setAccessibleText(messages.get("settings.fontSize"));
        slider.valueProperty().subscribe(() -> size(slider));
        slider.valueChangingProperty().subscribe(() -> size(slider));
        return slider;
    }

    /** Not while it is dragged, since it would grow away under the mouse. */
    private void size(Slider slider) {
        if (!slider.isValueChanging()) {
            settings.set(Setting.FONT_SIZE, (double) Math.round(slider.getValue()));
        }
    }

    private Node font(Face face, Setting<String> setting) {
        TextBox box = TextBox.line(messages).labelled(messages.get("settings.font." + face.name().toLowerCase(Locale.ROOT)))
                .prompting(messages.get("settings.fonts.standard")).onEdited(text -> settings.set(setting, text));
        box.setText(settings.get(setting));
        return box;
    }
}
