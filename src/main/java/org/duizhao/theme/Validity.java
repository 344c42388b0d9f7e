package org.duizhao.theme;

import java.time.LocalDate;

/** The days, both included, on which papers under a theme are written. */
public record Validity(LocalDate from, LocalDate to) {
    public static final Validity ALWAYS = new Validity(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
}
