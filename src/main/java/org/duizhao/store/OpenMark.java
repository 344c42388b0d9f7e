package org.duizhao.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has a file open, as the mark beside it says. Others may have written it: the texts are plain, in one line and short.
 *
 * @param user    blank if it does not say
 * @param process number of the process, and
 * @param started when that began; {@link Instant#EPOCH} if it does not say
 * @param since   when the file was opened; {@link Instant#EPOCH} if it does not say
 * @param run     tells one run of the program from all others
 */
public record OpenMark(String user, Machine machine, long process, Instant started, Instant since, String run) {
    private static final String HEAD = "duizhao 1";
    private static final int LONGEST = 60;
    private static final String RUN = UUID.randomUUID().toString();
    private static final OpenMark UNKNOWN =
            new OpenMark("", new Machine("", ""), 0, Instant.EPOCH, Instant.EPOCH, "");
    /** The same moment is not always read as the same: systems count from a start that the clock is set anew for. */
    private static final Duration ABOUT = Duration.ofSeconds(10);

    /** Of this run of the program. */
    static OpenMark ours(Instant since) {
        ProcessHandle self = ProcessHandle.current();
        return new OpenMark(us(), Machine.here(), self.pid(), start(self), since, RUN);
    }

    private static String us() {
        return plain(System.getProperty("user.name", ""));
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Says nothing of a file that is none of ours, or is not written to its end. */
    static OpenMark of(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().map(OpenMark::plain).toList();
        try {
            return lines.size() < 8 || !lines.getFirst().equals(HEAD) ? UNKNOWN
                    : new OpenMark(lines.get(1), new Machine(lines.get(2), lines.get(3)), Long.parseLong(lines.get(4)),
                            Instant.parse(lines.get(5)), Instant.parse(lines.get(6)), lines.get(7));
        } catch (NumberFormatException | DateTimeParseException e) {
            return UNKNOWN; // the person is asked all the same
        }
    }

    private static String plain(String line) {
        String visible = line.codePoints().filter(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT && Character.isDefined(point)).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return visible.strip();
    }

    byte[] bytes() {
        return Stream.of(HEAD, user, machine.name(), machine.id(), process, started, since, run)
                .map(Object::toString).collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** Name of the machine; blank if it does not say. */
    public String place() {
        return machine.name();
    }

    boolean isOurs() {
        return run.equals(RUN);
    }

    /**
     * Whether the process that made it ended without taking it away, which can be known on its own machine only, and of the
     * same person's processes, since those of others may be hidden.
     *
     * @param here this machine
     */
    boolean isLeftBehind(Machine here) {
        return machine.isSame(here) && user.equals(us()) && ProcessHandle.of(process)
                .filter(alive -> Duration.between(start(alive), started).abs().compareTo(ABOUT) <= 0).isEmpty();
    }
}
