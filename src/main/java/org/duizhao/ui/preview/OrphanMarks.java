package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.duizhao.i18n.Messages;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Orphan;

/** Words at the left edge of a page, beside the lines that stand alone. */
final class OrphanMarks extends Pane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** Left free between mark and text, in pixels. */
    private static final double GAP = 6;

    private final Messages messages;
    private List<Orphan> shown = List.of();
    private double left;
    private double scale;

    OrphanMarks(Messages messages) {
        this.messages = messages;
        setManaged(false);
        setPickOnBounds(false);
    }

    /** @param current the one that was jumped to; null for none @param newLeft edge of the type area in points */
    void show(List<Orphan> orphans, Orphan current, double newLeft, double newScale) {
        boolean other = !orphans.equals(shown);
        if (other) {
            shown = orphans;
            getChildren().setAll(orphans.stream().map(this::mark).toList());
        }
        if (other || newLeft != left || newScale != scale) {
            left = newLeft;
            scale = newScale;
            requestLayout();
        }
        for (int i = 0; i < shown.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CURRENT, shown.get(i).equals(current));
        }
    }

    private Label mark(Orphan orphan) {
        String key = "preview.orphan." + orphan.kind().name().toLowerCase(Locale.ROOT);
        Label mark = new Label(messages.get(key));
        mark.getStyleClass().add("page-orphan");
        mark.setAccessibleText(messages.get(key + ".text"));
        mark.setTooltip(new Tooltip(messages.get(key + ".text")));
        return mark;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < shown.size(); i++) {
            Label mark = (Label) getChildren().get(i);
            Line line = shown.get(i).line();
            mark.autosize();
            mark.relocate(Math.round(left * scale - GAP - mark.getWidth()),
                    Math.round((line.top() + line.pitch() / 2) * scale - mark.getHeight() / 2));
        }
    }
}
