package org.duizhao.recognise;

import java.util.List;
import java.util.function.Function;

/**
 * Something a notice says.
 *
 * @param places where it says so, one range for each paragraph it runs through; none if it says nothing, and then the value
 *               is the empty one
 */
public record NoticeValue<T>(T value, Confidence confidence, List<SourceRange> places) {
    public NoticeValue {
        places = List.copyOf(places);
    }

    static <T> NoticeValue<T> nothing(T empty) {
        return new NoticeValue<>(empty, Confidence.GUESSED, List.of());
    }

    public boolean isFound() {
        return !places.isEmpty();
    }

    /** The same finding in another form. */
    public <S> NoticeValue<S> as(Function<T, S> change) {
        return new NoticeValue<>(change.apply(value), confidence, places);
    }
}
