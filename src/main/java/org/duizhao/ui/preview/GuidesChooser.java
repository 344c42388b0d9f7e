package org.duizhao.ui.preview;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;

/** Says how many lines and characters a page has, and shows or hides what makes that visible. */
final class GuidesChooser extends MenuButton {
    private final CheckMenuItem margins;
    private final CheckMenuItem grid;

    GuidesChooser(Session session, Messages messages) {
        setId("preview-guides");
        getStyleClass().add("preview-zoom");
        textProperty().bind(session.paperProperty().map(paper -> paper.pages().getFirst().setup())
                .map(setup -> messages.get("preview.grid", setup.lines(), setup.characters())));
        accessibleTextProperty().bind(textProperty().map(text -> messages.get("preview.guides", text)));
        margins = new CheckMenuItem(messages.get("preview.margins"));
        grid = new CheckMenuItem(messages.get("preview.gridLines"));
        getItems().addAll(margins, grid);
    }

    BooleanProperty marginsProperty() {
        return margins.selectedProperty();
    }

    BooleanProperty gridProperty() {
        return grid.selectedProperty();
    }

    Guides guides() {
        return new Guides(margins.isSelected(), grid.isSelected());
    }
}
