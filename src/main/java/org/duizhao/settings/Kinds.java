package org.duizhao.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of setting there are. */
final class Kinds {
    static final Kind<String> TEXT = kind(stored -> cast(String.class, stored), text -> text);
    static final Kind<Boolean> FLAG = kind(stored -> cast(Boolean.class, stored), flag -> flag);
    static final Kind<Bounds> BOUNDS = kind(Kinds::bounds,
            bounds -> List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()));

    private Kinds() {}

    /** What lies outside is brought to the nearer end. */
    static Kind<Double> number(double min, double max) {
        return kind(stored -> number(stored).map(number -> Math.clamp(number, min, max)), number -> number);
    }

    static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        return kind(stored -> Stream.of(type.getEnumConstants()).filter(each -> stored.equals(name(each))).findFirst(),
                Kinds::name);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Bounds> bounds(Object stored) {
        List<Double> numbers = stored instanceof List<?> list
                ? list.stream().flatMap(each -> number(each).stream()).toList() : List.of();
        return numbers.size() == 4
                ? Optional.of(new Bounds(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    private static Optional<Double> number(Object stored) {
        return cast(Number.class, stored).map(Number::doubleValue);
    }

    private static <T> Optional<T> cast(Class<T> type, Object stored) {
        return type.isInstance(stored) ? Optional.of(type.cast(stored)) : Optional.empty();
    }

    private static <T> Kind<T> kind(Function<Object, Optional<T>> reading, Function<T, Object> writing) {
        return new Kind<>() {
            @Override
            public Optional<T> read(Object stored) {
                return reading.apply(stored);
            }

            @Override
            public Object write(T value) {
                return writing.apply(value);
            }
        };
    }
}
