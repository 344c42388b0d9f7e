package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftLocksTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private DraftLocks locks() {
        return new DraftLocks(Places.in(folder).locks(), () -> NOW);
    }

    @Test
    void aDraftIsHeldOnceInAProcess() throws IOException {
        DraftLocks locks = locks();
        Holder we = new Holder(ProcessHandle.current().pid(), NOW);
        try (DraftLock mine = (DraftLock) locks.claim("d-1"); DraftLock other = (DraftLock) locks.claim("d-2")) {
            assertThat(mine).isNotSameAs(other);
            assertThat(locks.claim("d-1")).isEqualTo(we);
            assertThat(locks().claim("d-1")).as("asked of another object").isEqualTo(we);
        }
        assertThat(locks.claim("d-1")).isInstanceOf(DraftLock.class);
        assertThat(folder.resolve("data/locks")).isDirectoryContaining(file -> file.endsWith("d-1.lock"));
    }

    @Test
    void anotherProcessIsNamedUntilItEnds() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                LockHolder.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(other.inputReader().readLine()).isEqualTo("held");
        assertThat(locks().claim("d-1")).isInstanceOfSatisfying(Holder.class,
                holder -> assertThat(holder.process()).isEqualTo(other.pid()));
        other.destroyForcibly().waitFor();
        assertThat(locks().claim("d-1")).isInstanceOf(DraftLock.class);
    }

    @Test
    void whatStandsInTheFileDoesNotMatter() throws IOException {
        Files.createDirectories(folder.resolve("data/locks"));
        Files.writeString(folder.resolve("data/locks/d-1.lock"), "a crash\nleft this\nlong text".repeat(9));
        assertThat(locks().claim("d-1")).isInstanceOf(DraftLock.class);
        assertThat(folder.resolve("data/locks/d-1.lock"))
                .hasContent(ProcessHandle.current().pid() + "\n" + NOW + "\n");
    }

    @Test
    void aHomeThatCannotBeWrittenIsToldBeforeAnythingIsLocked() throws IOException {
        locks().tryFolder();
        assertThat(folder.resolve("data/locks")).isEmptyDirectory();
        Path file = Files.createFile(folder.resolve("file"));
        DraftLocks nowhere = new DraftLocks(Places.in(file).locks(), () -> NOW);
        assertThat(catchThrowable(nowhere::tryFolder)).isInstanceOf(UnwritableFile.class);
        assertThat(catchThrowable(() -> nowhere.claim("d-1"))).isInstanceOf(UnwritableFile.class);
    }

    @Test
    void aFullDiskIsToldAsOne() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        Path data = folder.resolve("data");
        disk.failAt(1, FaultyDisk.Fault.FULL);
        AtomicWriter writer = new AtomicWriter(disk, new TemporaryNames(1, "a"), time -> {});
        assertThat(catchThrowable(() -> writer.tryFolder(data))).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.FULL));
        assertThat(disk.list(data)).isEmpty();
    }

    @Test
    void aFailureHoldsNothing() throws IOException {
        DraftLocks locks = locks();
        Path taken = Files.createDirectories(folder.resolve("data/locks/d-1.lock"));
        assertThat(catchThrowable(() -> locks.claim("d-1")))
                .isInstanceOf(IOException.class);
        Files.delete(taken);
        assertThat(locks.claim("d-1")).isInstanceOf(DraftLock.class);
    }
}
