package org.duizhao.ui.preview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;

/** Says how many lines and characters a page has, and shows or hides what makes that visible. */
final class GuidesChooser extends MenuButton {
    private final BooleanProperty margins = new SimpleBooleanProperty();
    private final BooleanProperty grid = new SimpleBooleanProperty();

    GuidesChooser(Session session, Messages messages) {
        setId("preview-guides");
        getStyleClass().add("preview-zoom");
        textProperty().bind(session.pagesProperty().map(pages -> pages.getFirst().setup())
                .map(setup -> messages.get("preview.grid", setup.lines(), setup.characters())));
        accessibleTextProperty().bind(textProperty().map(text -> messages.get("preview.guides", text)));
        getItems().addAll(item(messages.get("preview.margins"), margins), item(messages.get("preview.gridLines"), grid));
    }

    private static CheckMenuItem item(String name, BooleanProperty shown) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }

    BooleanProperty marginsProperty() {
        return margins;
    }

    BooleanProperty gridProperty() {
        return grid;
    }

    Guides guides() {
        return new Guides(margins.get(), grid.get());
    }
}
