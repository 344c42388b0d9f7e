package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.store.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Without the check these would wait for a writer, or read for ever. */
@Timeout(60)
class RegularFileTest {
    private static final String PIPES = "no named pipes among its files";

    @TempDir
    private Path folder;

    private static Reason refused(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> RegularFile.check(file)).reason();
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("管道.duizhao");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    @Test
    void filesAndWhatIsNotThereMayBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "字");
        RegularFile.check(file);
        RegularFile.check(folder.resolve("none"));
        RegularFile.check(Files.createSymbolicLink(folder.resolve("link"), file));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertThat(refused(folder)).isEqualTo(Reason.FOLDER);
        assertThat(refused(Files.createSymbolicLink(folder.resolve("link"), folder))).isEqualTo(Reason.FOLDER);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = PIPES)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = pipe();
        assertThat(refused(pipe)).isEqualTo(Reason.SPECIAL);
        assertThat(refused(Files.createSymbolicLink(folder.resolve("link"), pipe))).isEqualTo(Reason.SPECIAL);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> TextFile.read(pipe)).reason()).isEqualTo(Reason.SPECIAL);
        assertThat(catchThrowableOfType(UnreadableFile.class,
                () -> BoundedFile.read(new RealDisk(), pipe, 9)).reason()).isEqualTo(Reason.SPECIAL);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> LockFile.read(pipe)).reason()).isEqualTo(Reason.SPECIAL);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = PIPES)
    void aPipeIsNotReplacedEither() throws IOException, InterruptedException {
        Path pipe = pipe();
        assertThat(catchThrowableOfType(UnwritableFile.class, () -> new AtomicWriter().write(pipe, new byte[1])).reason())
                .isEqualTo(UnwritableFile.Reason.SPECIAL);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "they are Linux's")
    void devicesAndFilesOfTheSystemAreRefused() {
        assertThat(refused(Path.of("/dev/zero"))).isEqualTo(Reason.SPECIAL);
        assertThat(refused(Path.of("/proc/self/status"))).isEqualTo(Reason.SPECIAL);
        assertThat(refused(Path.of("/proc/self/fd"))).isEqualTo(Reason.FOLDER);
    }
}
