package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicWriterTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final String POSIX = "links and permissions are those of POSIX";

    @TempDir
    private Path folder;

    private final AtomicWriter writer = new AtomicWriter();

    @Test
    void aFileIsMadeAndReplaced() throws IOException {
        Path file = folder.resolve("材料.docx");
        writer.write(file, new byte[] {9});
        writer.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(folder).isDirectoryContaining("glob:**/材料.docx").satisfies(
                it -> assertThat(writer.disk().list(it)).hasSize(1));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = POSIX)
    void permissionsStay() throws IOException {
        Path file = Files.write(folder.resolve("a"), BYTES);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw--w-r--"));
        writer.write(file, new byte[] {4});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw--w-r--");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = POSIX)
    void symbolicLinksStay() throws IOException {
        Path real = Files.write(Files.createDirectory(folder.resolve("elsewhere")).resolve("a"), new byte[] {9});
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path broken = Files.createSymbolicLink(folder.resolve("broken"), Path.of("elsewhere", "b"));
        writer.write(link, BYTES);
        writer.write(broken, BYTES);
        assertThat(link).isSymbolicLink().hasBinaryContent(BYTES);
        assertThat(broken).isSymbolicLink().hasBinaryContent(BYTES);
        assertThat(real).isRegularFile().hasBinaryContent(BYTES);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = POSIX)
    void hardLinksStayOneFile() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {9, 9, 9, 9, 9});
        Path other = Files.createLink(Files.createDirectory(folder.resolve("elsewhere")).resolve("b"), file);
        writer.write(file, BYTES);
        assertThat(other).hasBinaryContent(BYTES);
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(writer.disk().list(folder)).containsExactlyInAnyOrder(file, other.getParent());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = POSIX)
    void whatCannotBeWrittenIntoAFileOfSeveralNamesIsPutBack() throws IOException {
        byte[] before = {9, 9, 9, 9, 9};
        Path file = Files.write(folder.resolve("a"), before);
        Files.createLink(folder.resolve("b"), file);
        ForwardingDisk torn = new ForwardingDisk() {
            private boolean failed;

            @Override
            public void overwrite(Path target, byte[] bytes) throws IOException {
                super.overwrite(target, failed ? bytes : new byte[] {1});
                if (!failed) {
                    failed = true;
                    throw new IOException("torn");
                }
            }
        };
        AtomicWriter careful = new AtomicWriter(torn, new TemporaryNames(1, "a"), time -> {});
        assertThatThrownBy(() -> careful.write(file, BYTES)).isInstanceOf(UnwritableFile.class);
        assertThat(folder.resolve("b")).hasBinaryContent(before);
        assertThat(writer.disk().list(folder)).hasSize(2);
    }

    /** Renaming over it would need no more than a folder that can be written. */
    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Files.write(folder.resolve("a"), BYTES);
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThatThrownBy(() -> writer.write(file, new byte[] {4})).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.READ_ONLY));
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(writer.disk().list(folder)).containsExactly(file);
        Path link = Files.createLink(folder.resolve("b"), file);
        assertThatThrownBy(() -> writer.write(link, new byte[] {4})).isInstanceOf(UnwritableFile.class);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(file.toFile().setWritable(true)).isTrue();
        writer.write(file, new byte[] {4});
        assertThat(link).hasBinaryContent(new byte[] {4});
    }

    @Test
    void theNextWritingRemovesWhatAKilledOneLeft() throws IOException {
        Path dead = Files.createFile(folder.resolve(new TemporaryNames(999_999_999_999L, "x").next()));
        writer.write(folder.resolve("b.docx"), BYTES);
        assertThat(dead).doesNotExist();
    }

    /** Nothing is known of the processes of another machine, or of another person on this one. */
    @Test
    void whatAnotherMachineWritesStays() throws IOException {
        long nobody = 999_999_999_999L;
        Path theirs = Files.createFile(folder.resolve(new TemporaryNames(nobody, "22222222" + "b".repeat(32)).next()));
        Path ours = Files.createFile(folder.resolve(new TemporaryNames(nobody, "11111111" + "b".repeat(32)).next()));
        Path before = Files.createFile(folder.resolve(new TemporaryNames(nobody, "b".repeat(32)).next()));
        AtomicWriter here = new AtomicWriter(new RealDisk(), new TemporaryNames(1, "11111111" + "a".repeat(32)), time -> {});
        here.write(folder.resolve("b.docx"), BYTES);
        assertThat(theirs).exists();
        assertThat(ours).doesNotExist();
        assertThat(before).as("by a program that did not say whose it was").doesNotExist();
        Files.setLastModifiedTime(theirs, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        here.write(folder.resolve("b.docx"), BYTES);
        assertThat(theirs).doesNotExist();
    }

    @Test
    void aMissingFolderIsToldApart() {
        assertThatThrownBy(() -> writer.write(folder.resolve("none/a"), BYTES))
                .isInstanceOfSatisfying(UnwritableFile.class,
                        e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.NO_FOLDER));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a"));
        AtomicWriter patient = new AtomicWriter(new RealDisk(), new TemporaryNames(1, "a"), time -> {});
        assertThatThrownBy(() -> patient.write(taken, BYTES)).isInstanceOf(UnwritableFile.class);
        assertThat(taken).isEmptyDirectory();
        assertThat(writer.disk().list(folder)).containsExactly(taken);
    }

    @Test
    void aFileHeldForAMomentIsTriedAgain() throws IOException {
        List<Duration> pauses = new ArrayList<>();
        FaultyMoves disk = new FaultyMoves(3, new FileSystemException("held"));
        new AtomicWriter(disk, new TemporaryNames(1, "a"), pauses::add).write(folder.resolve("a"), BYTES);
        assertThat(folder.resolve("a")).hasBinaryContent(BYTES);
        assertThat(pauses).extracting(Duration::toMillis).containsExactly(20L, 40L, 80L);
    }

    @Test
    void aFileHeldForLongStaysAsItIs() throws IOException {
        Path file = Files.write(folder.resolve("a"), BYTES);
        FaultyMoves disk = new FaultyMoves(9, new FileSystemException("held"));
        AtomicWriter patient = new AtomicWriter(disk, new TemporaryNames(1, "a"), time -> {});
        assertThatThrownBy(() -> patient.write(file, new byte[] {4}))
                .isInstanceOfSatisfying(UnwritableFile.class,
                        e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.DENIED));
        assertThat(disk.moves).isEqualTo(5);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(disk.list(folder)).containsExactly(file);
    }

    @Test
    void nothingIsGainedByTryingWhatIsNotSupported() {
        FaultyMoves disk = new FaultyMoves(9, new AtomicMoveNotSupportedException("a", "b", "no"));
        AtomicWriter patient = new AtomicWriter(disk, new TemporaryNames(1, "a"), time -> {});
        assertThatThrownBy(() -> patient.write(folder.resolve("a"), BYTES)).isInstanceOf(UnwritableFile.class);
        assertThat(disk.moves).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onlyWhatTheDeadLeftIsCleaned() throws IOException {
        long living = ProcessHandle.current().pid();
        Path ours = Files.createFile(folder.resolve(new TemporaryNames(living, "other").next()));
        Path dead = Files.createFile(folder.resolve(new TemporaryNames(999_999_999_999L, "x").next()));
        Path mine = Files.createFile(folder.resolve(".duizhao-notes.tmp"));
        new AtomicWriter(new RealDisk(), new TemporaryNames(1, "a"), time -> {}).clean(folder);
        assertThat(dead).doesNotExist();
        assertThat(ours).exists();
        assertThat(mine).exists();
    }

    /** Moves that do not work at first. */
    private static final class FaultyMoves extends ForwardingDisk {
        private final int failing;
        private final FileSystemException how;
        private int moves;

        private FaultyMoves(int failing, FileSystemException how) {
            this.failing = failing;
            this.how = how;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            moves++;
            if (moves <= failing) {
                throw how;
            }
            super.move(from, to);
        }
    }
}
