package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.duizhao.model.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final String ID = Papers.FULL.id();

    @TempDir
    private Path folder;

    private Path file;
    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final AtomicWriter writer = new AtomicWriter();
    private Backups backups;
    private DraftFile drafts;

    @BeforeEach
    void make() {
        file = folder.resolve("材料.duizhao");
        start();
    }

    private void start() {
        InstantSource source = () -> now;
        backups = new Backups(writer, folder.resolve("backups"), KeptByAge.USUAL, source.withZone(ZoneOffset.UTC));
        drafts = new DraftFile(writer, backups, "test");
    }

    /** As if it was written at that time. */
    private void write(String text) throws IOException {
        drafts.write(file, Papers.saying(text));
        Files.setLastModifiedTime(file, FileTime.from(now));
    }

    private Draft read(Backup backup) throws IOException {
        return drafts.read(backup.file()).draft();
    }

    @Test
    void aBackupIsOfTheTimeAtWhichItWasWritten() throws IOException {
        write("昨天");
        now = now.plus(Duration.ofDays(1));
        write("今天");
        assertThat(backups.of(ID)).singleElement().satisfies(backup -> {
            assertThat(backup.time()).isEqualTo("2026-11-20T08:00:00Z");
            assertThat(backup.bytes()).isEqualTo(Files.size(backup.file()));
            assertThat(read(backup)).isEqualTo(Papers.saying("昨天"));
        });
    }

    @Test
    void theLastOfEveryDayOutlivesManySaves() throws IOException {
        for (int day = 0; day < 4; day++) {
            for (int save = 0; save < 15; save++) {
                write(day + "天" + save + "次");
                now = now.plus(Duration.ofMinutes(1));
            }
            now = now.plus(Duration.ofHours(23));
        }
        List<Backup> kept = backups.of(ID);
        assertThat(kept).hasSize(13);
        assertThat(read(kept.getLast())).isEqualTo(Papers.saying("0天14次"));
        assertThat(read(kept.getFirst())).isEqualTo(Papers.saying("3天13次"));
    }

    /** In a home that was restored or moved all files are of one moment. */
    @Test
    void aCopyOfTheFolderKnowsTheTimes() throws IOException {
        theLastOfEveryDayOutlivesManySaves();
        List<Backup> before = backups.of(ID);
        for (Backup backup : before) {
            Files.setLastModifiedTime(backup.file(), FileTime.from(now));
        }
        assertThat(backups.of(ID)).isEqualTo(before);
        write("接着写");
        assertThat(backups.of(ID)).as("the last of each day").hasSize(4);
    }

    @Test
    void thoseOfEarlierProgramsAreFoundAndComeFirst() throws IOException {
        Files.createDirectories(folder.resolve("backups").resolve(ID));
        for (int number = 8; number <= 11; number++) {
            Path old = folder.resolve("backups").resolve(ID).resolve(number + ".duizhao");
            drafts.write(old, Papers.saying("旧" + number));
            Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(20 - number))));
        }
        write("一");
        write("二");
        assertThat(backups.of(ID)).extracting(Backup::number).containsExactly(12L, 11L, 10L, 9L, 8L);
        assertThat(read(backups.of(ID).get(1))).isEqualTo(Papers.saying("旧11"));
        assertThat(backups.of(ID).get(1).time()).isEqualTo(now.minus(Duration.ofDays(9)));
    }

    @Test
    void whatIsNoneIsNotListed() throws IOException {
        write("一");
        write("二");
        Files.writeString(folder.resolve("backups").resolve(ID).resolve("notes.txt"), "x");
        Files.createDirectories(folder.resolve("backups/no id"));
        assertThat(backups.all()).hasSize(1).isEqualTo(backups.of(ID));
        assertThat(backups.of("../x")).isEmpty();
        assertThat(backups.of("unknown")).isEmpty();
    }

    /** Saving one draft over the file of another keeps that one among its own. */
    @Test
    void aFileThatHeldAnotherDraftIsKeptForThatOne() throws IOException {
        write("甲");
        drafts.write(file, Papers.FULL.withId("another"));
        assertThat(backups.of("another")).isEmpty();
        assertThat(backups.of(ID)).hasSize(1);
    }

    @Test
    void nothingIsKeptOfAFileThatHeldNothing() throws IOException {
        Files.write(file, new byte[8192]);
        write("一");
        Files.write(file, new byte[0]);
        write("二");
        assertThat(backups.of(ID)).isEmpty();
        Files.writeString(file, "什么别的");
        write("三");
        assertThat(backups.of(ID)).as("it is not for us to say that it is worth nothing").hasSize(1);
    }

    @Test
    void theDraftOfAFileIsKnownThoughTheFileIsGoneOrBroken() throws IOException {
        write("一");
        assertThat(drafts.draftIn(file)).contains(ID);
        Files.write(file, new byte[8192]);
        assertThat(drafts.draftIn(file)).contains(ID);
        Files.delete(file);
        start();
        assertThat(drafts.draftIn(file)).contains(ID);
        assertThat(drafts.draftIn(folder.resolve("other.duizhao"))).isEmpty();
        assertThat(backups.filesOf(ID)).containsExactly(file.toAbsolutePath());
        drafts.write(file, Papers.FULL.withId("another"));
        assertThat(drafts.draftIn(file)).contains("another");
        assertThat(backups.filesOf(ID)).isEmpty();
    }

    @Test
    void theDraftIsTheOneTheBrokenFileSpeaksOf() throws IOException {
        write("一");
        byte[] whole = Files.readAllBytes(file);
        Path moved = folder.resolve("改名.duizhao");
        Files.write(moved, Arrays.copyOf(whole, 400));
        assertThat(drafts.draftIn(moved)).contains(ID);
    }

    @Test
    void onlySoManyFilesAreRemembered() throws IOException {
        WrittenFiles files = new WrittenFiles(writer, folder.resolve("files.json"), Clock.systemUTC());
        for (int i = 0; i <= WrittenFiles.KEPT; i++) {
            files.note(folder.resolve(i + ".duizhao"), "d");
        }
        assertThat(files.of("d")).hasSize(WrittenFiles.KEPT).doesNotContain(folder.resolve("0.duizhao").toAbsolutePath());
    }
}
