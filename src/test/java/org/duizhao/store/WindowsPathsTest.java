package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are written where paths are those of Windows: drives, shares, no permissions, names that differ in case are one. */
class WindowsPathsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
            .setRoots("C:\\", "D:\\", "\\\\server\\share\\").setAttributeViews("basic", "dos", "owner").build());

    /** Reads without asking whether a file is below /proc: Jimfs has no paths without a drive, as Windows has. */
    private final Disk disk = new ForwardingDisk() {
        @Override
        public byte[] read(Path file, int most) throws IOException {
            return Files.readAllBytes(file);
        }
    };

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private Path file(String path) throws IOException {
        Path file = windows.getPath(path);
        new RealDisk().createDirectories(file.getParent());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\张三\\Documents\\对照 材料.duizhao", "D:\\材料.duizhao", "\\\\server\\share\\组织部\\材料.duizhao",
        "C:\\Users\\张三\\AppData\\Roaming\\Duizhao\\data\\recovery\\a\\b.zip"})
    void filesAreWrittenReplacedAndMarked(String path) throws IOException {
        Path file = file(path);
        AtomicWriter writer = new AtomicWriter();
        writer.write(file, new byte[] {9});
        writer.write(windows.getPath(path.toUpperCase(Locale.ROOT)), new byte[] {1, 2});
        OpenMarks marks = new OpenMarks(disk, Clock.systemUTC());
        marks.take(file);
        assertThat(writer.disk().list(file.getParent())).hasSize(2);
        marks.release(file);
        assertThat(writer.disk().list(file.getParent())).containsExactly(file);
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2);
    }

    /** A path of more than 260 characters, which a share can bring. */
    @Test
    void deepFoldersAreNoHindrance() throws IOException {
        Path file = file("C:\\" + "很长的文件夹名\\".repeat(60) + "材料.duizhao");
        new AtomicWriter().write(file, new byte[] {1});
        assertThat(file).exists();
    }

    @Test
    void whatAnotherProgramHoldsStaysAsItWas() throws IOException {
        Path file = file("C:\\材料.docx");
        Files.write(file, new byte[] {9});
        List<Object> pauses = new ArrayList<>();
        AtomicWriter writer = new AtomicWriter(new ForwardingDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw new FileSystemException(to.toString(), null, "being used by another process");
            }
        }, new TemporaryNames(1, "a"), pauses::add);
        assertThatThrownBy(() -> writer.write(file, new byte[] {1})).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.DENIED));
        assertThat(pauses).isNotEmpty();
        assertThat(writer.disk().list(file.getParent()).stream().filter(Files::isRegularFile)).containsExactly(file);
        assertThat(Files.readAllBytes(file)).containsExactly(9);
    }
}
