package org.duizhao.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.duizhao.i18n.Messages;

/** Makes the parts of one form and keeps them as what they show is. */
public abstract class KeptParts {
    private final Messages messages;
    private final List<Runnable> refreshers = new ArrayList<>();

    protected KeptParts(Messages messages) {
        this.messages = messages;
    }

    public final Messages messages() {
        return messages;
    }

    /** What is to be done after every edit; it is done once right away. */
    public final void onRefresh(Runnable refresher) {
        refreshers.add(refresher);
        refresher.run();
    }

    public final void refresh() {
        List.copyOf(refreshers).forEach(Runnable::run);
    }

    /** Text that wraps. @param style a style class */
    public final Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
