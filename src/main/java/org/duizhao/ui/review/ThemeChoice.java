package org.duizhao.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.duizhao.i18n.Messages;
import org.duizhao.theme.Theme;

/** The themes a paper can be matched with, found by a part of their name. */
final class ThemeChoice extends SearchableComboBox<Theme> {
    private final Messages messages;
    private boolean showing;

    /** @param chosen is told what a person chooses */
    ThemeChoice(List<Theme> themes, Messages messages, Consumer<Theme> chosen) {
        this.messages = messages;
        setId("review-theme");
        setAccessibleText(messages.get("review.theme"));
        getItems().setAll(themes);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Theme theme) {
                return theme == null ? "" : theme.name();
            }

            @Override
            public Theme fromString(String name) {
                throw new IllegalStateException("the list is not editable");
            }
        });
        valueProperty().subscribe(theme -> {
            if (!showing && theme != null) {
                chosen.accept(theme);
            }
        });
    }

    void show(Theme theme) {
        showing = true;
        setValue(theme);
        showing = false;
    }

    /** The field to search in is made with a word in the language of the system. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        if (lookup(".combo-box-search") instanceof TextField field) {
            field.setPromptText(messages.get("review.theme.search"));
        }
        return skin;
    }
}
