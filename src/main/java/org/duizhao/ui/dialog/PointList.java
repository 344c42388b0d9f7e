package org.duizhao.ui.dialog;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Points one below the other: as high as the first few of them need at its width, while more than those scroll. */
final class PointList extends ScrollPane {
    private static final int IN_SIGHT = 6;
    private static final double HEIGHT_AT_MOST = 340;

    private final VBox list = new VBox();

    PointList(List<Label> points) {
        list.getStyleClass().add("question-points");
        list.getChildren().setAll(points);
        setContent(list);
        getStyleClass().add("question-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset()
                - list.snappedLeftInset() - list.snappedRightInset();
        List<? extends Region> seen = list.getChildren().stream().map(Region.class::cast).limit(IN_SIGHT).toList();
        double lines = seen.stream().mapToDouble(point -> point.prefHeight(width < 0 ? -1 : inner)).sum();
        return Math.min(HEIGHT_AT_MOST, Math.ceil(lines + (seen.size() - 1) * list.getSpacing()
                + list.snappedTopInset() + list.snappedBottomInset() + snappedTopInset() + snappedBottomInset()));
    }
}
