package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarksTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final OpenMark OURS = OpenMark.ours(NOW);
    private static final Machine HERE = new Machine("此机", "here");

    @TempDir
    private Path folder;

    private final OpenMarks marks = new OpenMarks(() -> NOW);
    private Path file;
    private Path mark;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("材料.duizhao"), "字");
        mark = folder.resolve(".~材料.duizhao.lock");
    }

    private void left(OpenMark other) throws IOException {
        Files.write(mark, other.bytes());
    }

    private static OpenMark other(Machine machine, long process, Instant started) {
        return new OpenMark("张三", machine, process, started, NOW, "another run");
    }

    private static OpenMark ofOurs(Machine machine, long process, Instant started) {
        return new OpenMark(OURS.user(), machine, process, started, NOW, "another run");
    }

    @Test
    void aFileIsMarkedWhileItIsOpenAndNotByUsForUs() {
        marks.take(file);
        assertThat(mark).isRegularFile();
        assertThat(OURS.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(marks.holder(file)).isEmpty();
        marks.take(file);
        marks.release(file);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void anotherMachineIsNamedAndItsMarkIsItsOwn() throws IOException {
        OpenMark there = other(new Machine("办公室", "there"), OURS.process(), OURS.started());
        left(there);
        assertThat(marks.holder(file)).contains(there);
        marks.release(file);
        assertThat(mark).hasBinaryContent(there.bytes());
        marks.take(file);
        assertThat(marks.holder(file)).as("taken over").isEmpty();
        marks.release(file);
        assertThat(mark).doesNotExist();
    }

    @Test
    void whoeverStillRunsOnThisMachineIsNamedAndTheDeadAreNot() {
        assertThat(ofOurs(HERE, OURS.process(), OURS.started()).isLeftBehind(HERE)).isFalse();
        assertThat(ofOurs(HERE, OURS.process(), OURS.started().plusSeconds(2)).isLeftBehind(HERE)).as("about the same").isFalse();
        assertThat(ofOurs(HERE, 999_999_999_999L, NOW).isLeftBehind(HERE)).isTrue();
        assertThat(ofOurs(HERE, OURS.process(), OURS.started().minus(Duration.ofDays(1))).isLeftBehind(HERE))
                .as("its number was given again").isTrue();
        assertThat(ofOurs(HERE, 999_999_999_999L, NOW).isLeftBehind(new Machine("此机", "there")))
                .as("of another machine nobody knows").isFalse();
        assertThat(ofOurs(new Machine("", ""), 999_999_999_999L, NOW).isLeftBehind(new Machine("", "")))
                .as("two that say nothing of themselves may be two").isFalse();
        assertThat(new OpenMark("another", HERE, 999_999_999_999L, NOW, NOW, "r").isLeftBehind(HERE))
                .as("processes of others may be hidden").isFalse();
    }

    @Test
    void whatIsNoneOfOursIsToldWithoutAName() throws IOException {
        for (String text : new String[] {"", "duizhao 1\n张三\n", "x\n".repeat(9), "\0".repeat(300), "字".repeat(100_000)}) {
            Files.writeString(mark, text);
            assertThat(marks.holder(file)).as(text).hasValueSatisfying(holder -> {
                assertThat(holder.user()).isEmpty();
                assertThat(holder.since()).isEqualTo(Instant.EPOCH);
            });
        }
        marks.take(file);
        assertThat(marks.holder(file)).isEmpty();
    }

    @Test
    void itsTextsArePlainAndShort() {
        OpenMark written = new OpenMark("张\u0007\u202e三" + "长".repeat(100), HERE, 1, NOW, NOW, "r");
        assertThat(OpenMark.of(written.bytes()).user()).startsWith("张三长").hasSize(60);
    }

    @Test
    void theMarkLiesBesideTheFileItself() throws IOException {
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("b.duizhao"), file);
        marks.take(link);
        assertThat(mark).isRegularFile();
        marks.release(file);
        assertThat(mark).doesNotExist();
    }

    @Test
    void whereNoneCanBeWrittenNothingIsSaidAndNothingIsLeft() throws IOException {
        Disk full = new ForwardingDisk() {
            @Override
            public void write(Path to, byte[] bytes, Path like) throws IOException {
                super.write(to, new byte[1], like);
                throw new IOException("no space left");
            }
        };
        new OpenMarks(full, () -> NOW).take(file);
        assertThat(mark).doesNotExist();
        marks.take(folder.resolve("none/a.duizhao"));
        marks.release(folder.resolve("none/a.duizhao"));
        marks.take(folder.resolve("长".repeat(83) + ".d"));
        assertThat(marks.holder(folder.resolve("none/a.duizhao"))).isEmpty();
    }
}
