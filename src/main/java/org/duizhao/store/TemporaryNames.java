package org.duizhao.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the files that live only while something is written; they tell whether their writer still lives. */
final class TemporaryNames {
    private static final Pattern SHAPE = Pattern.compile("\\.duizhao-(\\d{1,18})-(\\w+)-\\d+\\.tmp");

    private final long process;
    private final String run;
    private final AtomicLong count = new AtomicLong();

    /** The run tells apart two processes that had the same number one after the other, as happens in a sandbox. */
    TemporaryNames(long process, String run) {
        this.process = process;
        this.run = run;
    }

    String next() {
        // not formatted: some languages have digits of their own, which would not be known again
        return ".duizhao-" + process + "-" + run + "-" + count.incrementAndGet() + ".tmp";
    }

    /** Whether this is the name of a file whose writer is gone. */
    boolean isStray(String name, LongPredicate living) {
        Matcher shape = SHAPE.matcher(name);
        if (!shape.matches()) {
            return false;
        }
        long writer = Long.parseLong(shape.group(1));
        return writer == process ? !shape.group(2).equals(run) : !living.test(writer);
    }
}
