package org.duizhao.ui.control;

import java.util.List;
import javafx.scene.layout.Region;

/** A bar of up to four coloured shares of a whole, beginning at the left. */
public final class ShareBar extends Region {
    private static final List<String> COLOURS =
            List.of(ControlClass.SHARE_1, ControlClass.SHARE_2, ControlClass.SHARE_3, ControlClass.SHARE_4);

    private List<Double> shares = List.of();

    public ShareBar() {
        getStyleClass().add(ControlClass.SHARE_BAR);
        for (String colour : COLOURS) {
            Region part = new Region();
            part.getStyleClass().add(colour);
            getChildren().add(part);
        }
    }

    /** @param parts fractions of the whole, together at most 1 */
    public void show(List<Double> parts) {
        shares = List.copyOf(parts.subList(0, Math.min(parts.size(), COLOURS.size())));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < COLOURS.size(); i++) {
            double width = i < shares.size() ? shares.get(i) * getWidth() : 0;
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}
