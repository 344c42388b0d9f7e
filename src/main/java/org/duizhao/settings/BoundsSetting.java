package org.duizhao.settings;

import java.util.List;
import java.util.Optional;

/** Where a window stands, not known at first. */
public final class BoundsSetting extends Setting<Bounds> {
    BoundsSetting(String key) {
        super(key, Bounds.NONE);
    }

    @Override
    Optional<Bounds> fitting(Object stored) {
        List<Double> numbers = stored instanceof List<?> list
                ? list.stream().flatMap(each -> NumberSetting.number(each).stream()).toList() : List.of();
        return numbers.size() == 4
                ? Optional.of(new Bounds(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    @Override
    Object write(Bounds bounds) {
        return List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
