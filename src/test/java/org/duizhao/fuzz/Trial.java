package org.duizhao.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.session.Failure;

/**
 * What became of one mutant.
 *
 * @param outcome   "whole", "set aside", or the code of the failure that is told
 * @param fault     what must not be, blank if nothing
 * @param processor seconds of the processor, which another program on the machine does not add to
 * @param heap      bytes more than before, those included that nothing holds any more
 * @param printed   what libraries said past the program; blank if nothing
 */
record Trial(Kind kind, long seed, String outcome, String fault, double processor, long heap, String printed) {
    private static final double MOST_SECONDS = 5;
    /** What cannot be the matter with a file that is there. */
    private static final Set<String> NOT_OF_CONTENT = Set.of("unexpected", "memory", "memory.file", "read.missing", "read.denied",
            "read.failed", "read.folder", "word.no_access");
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    /** @param noise what was printed meanwhile; is emptied */
    static Trial of(Kind kind, long seed, byte[] mutant, Reading reading, Noise noise) {
        noise.take();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String outcome = "";
        String fault = "";
        try {
            outcome = reading.of(kind, mutant);
        } catch (Failure e) {
            outcome = e.code();
            fault = fault(e);
        } catch (Throwable e) {
            fault = trace(e);
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        long heap = HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
        if (seconds > MOST_SECONDS) {
            fault += String.format(Locale.ROOT, " took %.1f s", seconds);
        }
        return new Trial(kind, seed, outcome, fault, seconds, heap, noise.take());
    }

    /** Nothing but what was foreseen, and never for want of memory. */
    private static String fault(Failure failure) {
        boolean foreseen = !failure.isWriting() && !NOT_OF_CONTENT.contains(failure.code());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "no memory: " + trace(failure);
            }
        }
        return foreseen ? "" : trace(failure);
    }

    private static String trace(Throwable e) {
        String place = Stream.of(e.getStackTrace()).map(StackTraceElement::toString)
                .filter(frame -> frame.contains("org.duizhao") && !frame.contains("org.duizhao.fuzz")).limit(3).toList().toString();
        return (e + " at " + place + (e.getCause() == null ? "" : " because of " + e.getCause())).replaceAll("\\s+", " ");
    }
}
