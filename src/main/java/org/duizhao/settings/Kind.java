package org.duizhao.settings;

import java.util.Optional;

/** How values of a type are stored as texts, numbers, truth values or lists of these. */
interface Kind<T> {
    /** Empty if the stored value is not of this kind. */
    Optional<T> read(Object stored);

    Object write(T value);
}
