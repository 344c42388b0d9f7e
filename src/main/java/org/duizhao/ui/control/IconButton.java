package org.duizhao.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** A button that shows only an icon and says its name on hovering and to screen readers. */
public final class IconButton extends Button {
    public IconButton(Icon icon, String name, Runnable action) {
        getStyleClass().add(ControlClass.ICON_BUTTON);
        setGraphic(icon.node());
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnAction(event -> action.run());
    }
}
