package org.duizhao.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fields side by side that share the width by weight; those that would become too narrow go to a further line. */
public final class FieldRow extends Pane {
    private static final String WEIGHT = "weight";

    private final double gap;
    private final double narrowest;

    /** @param narrowest least width in px of a field of weight 1 */
    public FieldRow(double gap, double narrowest) {
        this.gap = gap;
        this.narrowest = narrowest;
    }

    public FieldRow with(Node field, double weight) {
        field.getProperties().put(WEIGHT, weight);
        getChildren().add(field);
        return this;
    }

    private static double weight(Node field) {
        return (double) field.getProperties().getOrDefault(WEIGHT, 1.0);
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Node field : getManagedChildren()) {
            double least = narrowest * weight(field);
            if (used + gap + least > width) {
                lines.add(new ArrayList<>());
                used = -gap;
            }
            lines.getLast().add(field);
            used += gap + least;
        }
        return lines;
    }

    /** The width in px of a weight of 1 with a gap behind it; alike in all lines, so that a short last one is not stretched. */
    private double unit(List<List<Node>> lines, double width) {
        return (width + gap) / lines.stream().mapToDouble(line -> line.stream().mapToDouble(FieldRow::weight).sum())
                .max().orElse(1);
    }

    private double height(List<Node> line, double unit) {
        return line.stream().mapToDouble(field -> field.prefHeight(unit * weight(field) - gap)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(field -> narrowest * weight(field)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(field -> narrowest * weight(field) + gap).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? prefWidth(-1) : width;
        List<List<Node>> lines = lines(available);
        double unit = unit(lines, available);
        return lines.stream().mapToDouble(line -> height(line, unit)).sum() + gap * Math.max(0, lines.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        List<List<Node>> lines = lines(getWidth());
        double unit = unit(lines, getWidth());
        for (List<Node> line : lines) {
            double x = 0;
            double height = height(line, unit);
            for (Node field : line) {
                double width = unit * weight(field) - gap;
                field.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width - 1), height);
                x += width + gap;
            }
            y += height + gap;
        }
    }
}
