package org.duizhao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.duizhao.i18n.Messages;

/** Shows how large the pages are and lets it be chosen. */
final class ZoomChooser extends MenuButton {
    private final Messages messages;

    ZoomChooser(ObjectProperty<Zoom> zoom, Messages messages) {
        this.messages = messages;
        setId("preview-zoom");
        getStyleClass().add("preview-zoom");
        setAccessibleText(messages.get("preview.zoom"));
        List<Zoom> choices = new ArrayList<>(List.of(Zoom.Fit.values()));
        Zoom.STEPS.forEach(step -> choices.add(new Zoom.Percent(step)));
        ToggleGroup group = new ToggleGroup();
        for (Zoom choice : choices) {
            RadioMenuItem item = new RadioMenuItem(name(choice));
            item.setToggleGroup(group);
            item.setOnAction(event -> zoom.set(choice));
            zoom.subscribe(now -> item.setSelected(now.equals(choice)));
            getItems().add(item);
        }
        zoom.subscribe(now -> setText(name(now)));
    }

    private String name(Zoom zoom) {
        return zoom instanceof Zoom.Percent(int percent) ? messages.get("preview.percent", percent)
                : messages.get(zoom == Zoom.Fit.PAGE ? "preview.fitPage" : "preview.fitWidth");
    }
}
