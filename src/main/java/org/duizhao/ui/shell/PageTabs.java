package org.duizhao.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.style.StyleClass;

/** Form or page, where there is room for one of them only. */
final class PageTabs extends HBox {
    PageTabs(BooleanProperty page, Messages messages) {
        getStyleClass().add(StyleClass.TABS);
        getChildren().addAll(tab("tabs.form", "tab-form", page, false, messages),
                tab("tabs.page", "tab-page", page, true, messages));
    }

    private static ToggleButton tab(String key, String id, BooleanProperty page, boolean stands, Messages messages) {
        ToggleButton tab = new ToggleButton(messages.get(key));
        tab.setId(id);
        tab.getStyleClass().add(StyleClass.TAB);
        page.subscribe(shown -> tab.setSelected(shown == stands));
        tab.setOnAction(event -> {
            page.set(stands);
            tab.setSelected(true);
        });
        return tab;
    }
}
