package org.duizhao.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped text of which pieces are marked, as with a highlighter. */
public final class MarkedText extends Region {
    private final Text words = new Text();
    private final TextFlow flow = new TextFlow(words);
    private final Path marks = new Path();
    private List<IndexRange> ranges = List.of();

    public MarkedText() {
        getStyleClass().add(ControlClass.MARKED_TEXT);
        marks.getStyleClass().add(ControlClass.TEXT_MARK);
        marks.setManaged(false);
        getChildren().addAll(marks, flow);
    }

    /** @param marked in UTF-16 units, ends excluded */
    public void show(String text, List<IndexRange> marked) {
        words.setText(text);
        ranges = List.copyOf(marked);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + flow.prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, snappedTopInset(), getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        marks.getElements().clear();
        ranges.forEach(range -> marks.getElements().addAll(flow.rangeShape(range.getStart(), range.getEnd())));
        marks.setLayoutY(snappedTopInset());
    }
}
