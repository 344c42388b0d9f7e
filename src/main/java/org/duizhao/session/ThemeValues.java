package org.duizhao.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Limits.Span;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;

/** The fields of a theme that hold numbers and days; written freely, blank where nothing is asked for. */
public final class ThemeValues {
    public static final ThemeField YEAR = new ThemeField("year", theme -> theme.year() == 0 ? "" : "" + theme.year(),
            (theme, text) -> number(text.replace("年度", "").replace("年", ""), 0)
                    .filter(year -> year == 0 || year >= 1000 && year <= 9999).map(theme::withYear));
    public static final ThemeField FROM = day("from", Validity::from, Validity.ALWAYS.from(),
            (days, from) -> new Validity(from, days.to()));
    public static final ThemeField TO = day("to", Validity::to, Validity.ALWAYS.to(),
            (days, to) -> new Validity(days.from(), to));

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?");

    private ThemeValues() {}

    /** What a theme can limit. */
    public enum Limit {
        WHOLE("whole"),
        PROBLEMS("problems"),
        CAUSES("causes"),
        PROBLEMS_PER_ASPECT("problemsPerAspect");

        private final String path;

        Limit(String path) {
            this.path = path;
        }

        public Span of(Limits limits) {
            return switch (this) {
                case WHOLE -> limits.whole();
                case PROBLEMS -> limits.problems();
                case CAUSES -> limits.causes();
                case PROBLEMS_PER_ASPECT -> limits.problemsPerAspect();
            };
        }

        private Theme set(Theme theme, Span span) {
            Span[] spans = Arrays.stream(values()).map(limit -> limit == this ? span : limit.of(theme.limits()))
                    .toArray(Span[]::new);
            return theme.withLimits(new Limits(spans[0], spans[1], spans[2], spans[3]));
        }
    }

    public static ThemeField least(Limit limit) {
        return new ThemeField("limits." + limit.path + ".min", theme -> words(limit.of(theme.limits()).min(), 0),
                (theme, text) -> number(text, 0)
                        .map(min -> limit.set(theme, new Span(min, limit.of(theme.limits()).max()))));
    }

    public static ThemeField most(Limit limit) {
        return new ThemeField("limits." + limit.path + ".max",
                theme -> words(limit.of(theme.limits()).max(), Span.NONE.max()),
                (theme, text) -> number(text, Span.NONE.max())
                        .map(max -> limit.set(theme, new Span(limit.of(theme.limits()).min(), max))));
    }

    private static String words(int number, int none) {
        return number == none ? "" : "" + number;
    }

    /** A number as people write it, with a unit or not; {@code none} for a blank text. */
    private static Optional<Integer> number(String text, int none) {
        String digits = text.replaceAll("[\\s,，]|[字条个]$", "");
        if (digits.isEmpty()) {
            return Optional.of(none);
        }
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static ThemeField day(
            String name, Function<Validity, LocalDate> read, LocalDate none,
            BiFunction<Validity, LocalDate, Validity> write) {
        return new ThemeField("validity." + name,
                theme -> read.apply(theme.validity()).equals(none) ? "" : read.apply(theme.validity()).toString(),
                (theme, text) -> day(text, none).map(day -> theme.withValidity(write.apply(theme.validity(), day))));
    }

    private static Optional<LocalDate> day(String text, LocalDate none) {
        if (text.isBlank()) {
            return Optional.of(none);
        }
        Matcher parts = DAY.matcher(text.replaceAll("\\s", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)))).filter(day -> day.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that is in no calendar
        }
    }
}
