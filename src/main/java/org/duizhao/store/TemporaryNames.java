package org.duizhao.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the files that live only while something is written; they tell whether their writer still lives. */
final class TemporaryNames {
    private static final Pattern SHAPE = Pattern.compile("\\.duizhao-(\\d{1,18})-(\\w+)-\\d+\\.tmp");
    /** Behind the writer the name of the file it is a copy for, and what that held before, both as short hashes. */
    private static final Pattern COPY = Pattern.compile("\\.duizhao-(\\d{1,18})-(\\w+)-\\d+-([0-9a-f]{16})-([0-9a-f]{16})\\.copy");

    /** Of the part of a run's name that says on which machine and whose it is. */
    private static final int OWNER = 8;
    /** Names of programs before this one are shorter, and tell no owner. */
    private static final int OWNED = OWNER + 32;

    private final long process;
    private final String run;
    private final AtomicLong count = new AtomicLong();

    /**
     * The run tells apart two processes that had the same number one after the other, as happens in a sandbox, and with its first
     * letters machines and persons that write into the same folder: of the processes of others nothing is known.
     */
    TemporaryNames(long process, String run) {
        this.process = process;
        this.run = run;
    }

    String next() {
        return writer() + ".tmp";
    }

    /** Not formatted: some languages have digits of their own, which would not be known again. */
    private String writer() {
        return ".duizhao-" + process + "-" + run + "-" + count.incrementAndGet();
    }

    /** Name of the whole new content of a file that is about to be overwritten. */
    String copyFor(Path target, byte[] old) {
        return writer() + "-" + hash(target) + "-" + hash(old) + ".copy";
    }

    private static String hash(Path target) {
        return hash(target.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 16);
    }

    /** Whether this is the name of a file whose writer is gone. */
    boolean isStray(String name, LongPredicate living) {
        return isOfTheDead(SHAPE.matcher(name), living);
    }

    /** The same of a copy, which may be all that is whole. */
    boolean isStrayCopy(String name, LongPredicate living) {
        return isOfTheDead(COPY.matcher(name), living);
    }

    private boolean isOfTheDead(Matcher shape, LongPredicate living) {
        if (!shape.matches()) {
            return false;
        }
        long writer = Long.parseLong(shape.group(1));
        if (isOthers(shape.group(2))) {
            return false;
        }
        return writer == process ? !shape.group(2).equals(run) : !living.test(writer);
    }

    private boolean isOthers(String otherRun) {
        return run.length() == OWNED && otherRun.length() == OWNED && !otherRun.regionMatches(0, run, 0, OWNER);
    }

    /** Whether this is the name of a file that is written on another machine or by another person. */
    boolean isOfOthers(String name) {
        Matcher shape = SHAPE.matcher(name);
        return shape.matches() && isOthers(shape.group(2));
    }

    static boolean isCopyFor(Path target, String name) {
        Matcher copy = COPY.matcher(name);
        return copy.matches() && copy.group(3).equals(hash(target));
    }

    /** Whether the file the copy was made for holds this before anything was written into it. */
    static boolean isBefore(byte[] content, String copyName) {
        Matcher copy = COPY.matcher(copyName);
        return copy.matches() && copy.group(4).equals(hash(content));
    }
}
