package org.duizhao.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Percentiles of what was measured. */
final class Durations {
    private final List<Reaction.Duration> all = new ArrayList<>();

    void add(Reaction.Duration duration) {
        all.add(duration);
    }

    /** @param what was done again and again */
    void print(String what, PrintStream to) {
        to.printf("%-33s %7s%7s%7s%7s%n", "ms of %,d %s".formatted(all.size(), what), "p50", "p90", "p99", "max");
        print(to, "handled and painted", each -> each.handled() + each.painted());
        print(to, "  handled", Reaction.Duration::handled);
        print(to, "  painted", Reaction.Duration::painted);
        print(to, "  processor time of both threads", Reaction.Duration::worked);
        print(to, "with the wait for the pulse", each -> each.handled() + each.waited() + each.painted());
    }

    private void print(PrintStream to, String what, ToLongFunction<Reaction.Duration> value) {
        long[] sorted = all.stream().mapToLong(value).sorted().toArray();
        to.printf("%-33s %7.2f%7.2f%7.2f%7.2f%n", what, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
