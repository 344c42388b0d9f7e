package org.duizhao.theme;

/**
 * What the notice says about lengths, in characters as Word counts them; {@link Span#NONE} where it says nothing.
 *
 * @param whole             the whole paper
 * @param problems          all problems together
 * @param causes            all causes together
 * @param problemsPerAspect number of problems in each aspect
 */
public record Limits(Span whole, Span problems, Span causes, Span problemsPerAspect) {
    public static final Limits NONE = new Limits(Span.NONE, Span.NONE, Span.NONE, Span.NONE);

    /** From min to max, both included. */
    public record Span(int min, int max) {
        public static final Span NONE = new Span(0, Integer.MAX_VALUE);

        public boolean isSet() {
            return min > 0 || max < Integer.MAX_VALUE;
        }
    }
}
