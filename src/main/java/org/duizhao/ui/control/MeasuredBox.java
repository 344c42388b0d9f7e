package org.duizhao.ui.control;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.layout.VBox;

/**
 * Keeps its heights until something in it asks for layout. JavaFX keeps only those for no width in particular; in a
 * form, whose texts wrap, it would ask every part for them many times in every layout.
 */
abstract class MeasuredBox extends VBox {
    private Height least = Height.UNKNOWN;
    private Height preferred = Height.UNKNOWN;

    private record Height(double width, double height) {
        /** Of no width at all. */
        static final Height UNKNOWN = new Height(Double.NaN, Double.NaN);

        Height of(double other, DoubleUnaryOperator measure) {
            return width == other ? this : new Height(other, measure.applyAsDouble(other));
        }
    }

    @Override
    public final void requestLayout() {
        least = Height.UNKNOWN;
        preferred = Height.UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected final double computeMinHeight(double width) {
        least = least.of(width, super::computeMinHeight);
        return least.height();
    }

    @Override
    protected final double computePrefHeight(double width) {
        preferred = preferred.of(width, super::computePrefHeight);
        return preferred.height();
    }
}
