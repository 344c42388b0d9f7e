package org.duizhao.theme;

import java.time.LocalDate;

/** The days, both included, on which papers under a theme are written. */
public record Validity(LocalDate from, LocalDate to) {}
