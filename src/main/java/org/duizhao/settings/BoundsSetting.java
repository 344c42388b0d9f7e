package org.duizhao.settings;

import java.util.List;
import java.util.Optional;

/** Where a window stands, not known at first. */
public final class BoundsSetting extends Setting<WindowBounds> {
    BoundsSetting(String key) {
        super(key, WindowBounds.NONE);
    }

    @Override
    Optional<WindowBounds> fitting(Object stored) {
        List<Double> numbers = stored instanceof List<?> list
                ? list.stream().flatMap(each -> NumberSetting.number(each).stream()).toList() : List.of();
        return numbers.size() == 4
                ? Optional.of(new WindowBounds(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    @Override
    Object write(WindowBounds bounds) {
        return List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
