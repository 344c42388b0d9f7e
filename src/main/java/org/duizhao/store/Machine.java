package org.duizhao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A computer.
 *
 * @param name as people know it; blank if the system does not say
 * @param id   tells it from all others, and nothing else of it; blank if the system does not say
 */
record Machine(String name, String id) {
    private static final int MOST = 1 << 10;

    static Machine here() {
        String name = variable("COMPUTERNAME").or(() -> line("/etc/hostname")).or(() -> variable("HOSTNAME")).orElse("");
        String id = line("/etc/machine-id").or(() -> line("/var/lib/dbus/machine-id")).or(() -> variable("COMPUTERNAME")).orElse("");
        return new Machine(name, id.isEmpty() ? "" : Sha256.of(("duizhao " + id).getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> line(String file) {
        try {
            return Stream.of(new String(new RealDisk().read(Path.of(file), MOST), StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty()).findFirst();
        } catch (IOException e) {
            return Optional.empty(); // no system that has it
        }
    }

    /** Two of which nothing is known may be two. */
    boolean isSame(Machine other) {
        return !id.isEmpty() && id.equals(other.id);
    }
}
