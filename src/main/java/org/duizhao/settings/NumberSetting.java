package org.duizhao.settings;

import java.util.Optional;

/** A number within a range; what lies outside is brought to the nearer end. */
public final class NumberSetting extends Setting<Double> {
    private final double min;
    private final double max;

    NumberSetting(String key, double standard, double min, double max) {
        super(key, standard);
        this.min = min;
        this.max = max;
    }

    public double min() {
        return min;
    }

    public double max() {
        return max;
    }

    static Optional<Double> number(Object stored) {
        return cast(Number.class, stored).map(Number::doubleValue);
    }

    @Override
    Optional<Double> fitting(Object stored) {
        return number(stored).map(number -> Math.clamp(number, min, max));
    }

    @Override
    Object write(Double value) {
        return value;
    }
}
