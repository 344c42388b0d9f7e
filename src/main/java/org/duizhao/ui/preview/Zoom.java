package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import org.duizhao.compose.PageSetup;

/** How large pages are shown. */
public sealed interface Zoom {
    /** Choices of {@link Percent}. */
    List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);
    /** Pixels of the window in a point of the paper at 100 %. */
    double FULL = 96 / 72.0;

    /** From its word; fits the width if it is none. */
    static Zoom named(String word) {
        if (word.equals(Fit.PAGE.word())) {
            return Fit.PAGE;
        }
        return word.matches("\\d{1,3}") ? new Percent(Integer.parseInt(word)) : Fit.WIDTH;
    }

    /** To be remembered by. */
    String word();

    /** Pixels a point, for a view of that size in pixels. */
    double scale(double width, double height);

    /** Follows the size of the view. */
    enum Fit implements Zoom {
        WIDTH,
        PAGE;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public double scale(double width, double height) {
            double wide = width / PageSetup.WIDTH;
            double fitting = this == WIDTH ? wide : Math.min(wide, height / PageSetup.HEIGHT);
            return Math.clamp(fitting, 0.1, FULL * STEPS.getLast() / 100);
        }
    }

    /** A fixed size; 100 is that of the printed page. */
    record Percent(int percent) implements Zoom {
        public Percent {
            percent = Math.clamp(percent, STEPS.getFirst(), STEPS.getLast());
        }

        @Override
        public String word() {
            return Integer.toString(percent);
        }

        @Override
        public double scale(double width, double height) {
            return FULL * percent / 100;
        }
    }

    /** The next larger step than a scale in pixels a point, or the largest. */
    static Zoom above(double scale) {
        double percent = scale / FULL * 100;
        return new Percent(STEPS.stream().filter(step -> step > percent + 1).findFirst().orElse(STEPS.getLast()));
    }

    /** The next smaller step, or the smallest. */
    static Zoom below(double scale) {
        double percent = scale / FULL * 100;
        return new Percent(STEPS.reversed().stream().filter(step -> step < percent - 1).findFirst()
                .orElse(STEPS.getFirst()));
    }
}
