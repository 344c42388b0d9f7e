package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Recovery recovery;
    private SnapshotSeries series;
    private long revision;

    @BeforeEach
    void make() {
        recovery = start();
        series = recovery.begin(Papers.FULL.id());
    }

    /** As the program is after another start. */
    private Recovery start() {
        return new Recovery(new AtomicWriter(), folder.resolve("recovery"), () -> now);
    }

    private List<Path> files(SnapshotSeries of) throws IOException {
        return of.newestFirst();
    }

    private static Draft other(String id) {
        return Papers.FULL.withId(id);
    }

    private void keep(String... texts) throws IOException {
        for (String text : texts) {
            now = now.plus(Duration.ofSeconds(2));
            series.save(new Snapshot(Papers.saying(text), now, null, ""), ++revision);
        }
    }

    private List<Draft> left() throws IOException {
        return start().all().left().stream().map(left -> left.snapshot().draft()).toList();
    }

    @Test
    void theNewestThreeOfASeriesAreKept() throws IOException {
        keep("一", "二", "三", "四", "五");
        assertThat(files(series)).extracting(file -> file.getFileName().toString())
                .containsExactly("5.json", "4.json", "3.json");
        assertThat(start().all().left()).singleElement().extracting(Recovery.Left::snapshot)
                .isEqualTo(new Snapshot(Papers.saying("五"), now, null, ""));
    }

    @Test
    void itKnowsTheFileAndWhatItHeld() throws IOException {
        series.save(new Snapshot(Papers.FULL, now, folder.resolve("材料.duizhao"), "abc"), 1);
        assertThat(start().all().left()).singleElement().extracting(Recovery.Left::snapshot)
                .isEqualTo(new Snapshot(Papers.FULL, now, folder.resolve("材料.duizhao"), "abc"));
        Snapshot whileSaving = new Snapshot(new Stored(Papers.FULL), now, folder.resolve("材料.duizhao"), "abc",
                Optional.of(new FileState(folder.resolve("另一份.duizhao"), "def")));
        series.save(whileSaving, 1);
        assertThat(leftSnapshot()).isEqualTo(whileSaving);
    }

    @Test
    void theNewestThatIsWholeIsUsedAndItIsSaidThatItIsNotTheLast() throws IOException {
        keep("一", "二", "三");
        Path newest = files(series).getFirst();
        Files.writeString(newest, Files.readString(newest).replace("三", "四"));
        Files.write(files(series).get(1), new byte[0]);
        assertThat(left()).containsExactly(Papers.saying("一"));
        assertThat(start().all().left().getFirst().older()).isTrue();
        keep("五");
        assertThat(left()).containsExactly(Papers.saying("五"));
        assertThat(start().all().left().getFirst().older()).isFalse();
    }

    @Test
    void allSeriesAreFoundTheLatestFirst() throws IOException {
        keep("一");
        now = now.plusSeconds(1);
        recovery.begin("d-2").save(new Snapshot(other("d-2"), now, null, ""), 1);
        Files.createFile(folder.resolve("recovery/.DS_Store"));
        assertThat(left()).extracting(Draft::id).isEqualTo(List.of("d-2", "d-1"));
    }

    /** Typing on, saving and closing a draft that is opened again are of that opening alone. */
    @Test
    void whatOneOpeningLeftIsNotTouchedByTheNext() throws IOException {
        keep("以前");
        Recovery next = start();
        SnapshotSeries another = next.begin(Papers.FULL.id());
        for (int i = 1; i <= 5; i++) {
            another.save(new Snapshot(Papers.saying("以后" + i), now, null, ""), i);
        }
        assertThat(left()).containsExactlyInAnyOrder(Papers.saying("以前"), Papers.saying("以后5"));
        another.safe(5);
        assertThat(left()).containsExactly(Papers.saying("以前"));
        another.save(new Snapshot(Papers.saying("又写"), now, null, ""), 6);
        another.discard();
        assertThat(left()).containsExactly(Papers.saying("以前"));
        next.all().left().getFirst().series().discard();
        assertThat(left()).isEmpty();
    }

    @Test
    void theProgramDoesNotFindWhatItKeepsItself() throws IOException {
        keep("一");
        assertThat(recovery.all().left()).isEmpty();
        Recovery next = start();
        Recovery.Left left = next.all().left().getFirst();
        next.resume(left.series());
        assertThat(next.all().left()).isEmpty();
    }

    @Test
    void aSavedStateTakesAwayItselfAndWhatWasBefore() throws IOException {
        keep("一", "二", "三");
        series.safe(2);
        assertThat(left()).containsExactly(Papers.saying("三"));
        assertThat(files(series)).hasSize(1);
        series.safe(3);
        assertThat(left()).isEmpty();
        assertThat(folder.resolve("recovery")).isEmptyDirectory();
        keep("四");
        assertThat(left()).containsExactly(Papers.saying("四"));
    }

    @Test
    void anOlderStateNeverTakesThePlaceOfANewer() throws IOException {
        series.save(new Snapshot(Papers.saying("新"), now, null, ""), 2);
        series.save(new Snapshot(Papers.saying("旧"), now, null, ""), 1);
        assertThat(left()).containsExactly(Papers.saying("新"));
        Path file = folder.resolve("a.duizhao");
        series.save(new Snapshot(Papers.saying("新"), now, file, "abc"), 2);
        assertThat(start().all().left().getFirst().snapshot().fileHash()).as("what its file holds by now").isEqualTo("abc");
    }

    @Test
    void nothingIsLeftAfterDiscardingNorWrittenLater() throws IOException {
        keep("一", "二");
        series.discard();
        keep("三");
        recovery.begin("never kept").discard();
        assertThat(left()).isEmpty();
        assertThat(folder.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void whatAnEarlierProgramKeptInTheFolderOfTheDraftIsFoundToo() throws IOException {
        keep("一");
        Path run = files(series).getFirst();
        Path before = folder.resolve("recovery").resolve(Papers.FULL.id()).resolve("7.json");
        Files.copy(run, before);
        keep("二");
        assertThat(left()).containsExactlyInAnyOrder(Papers.saying("一"), Papers.saying("二"));
        start().all().left().getLast().series().discard();
        assertThat(left()).containsExactly(Papers.saying("二"));
    }

    @Test
    void whatCannotBeReadIsToldOfOnceAndStays() throws IOException {
        keep("一", "二");
        for (Path file : files(series)) {
            Files.write(file, new byte[100]);
        }
        Recovery next = start();
        assertThat(next.all().left()).isEmpty();
        Recovery.Unreadable unreadable = next.all().unreadable().getFirst();
        next.setAside(unreadable);
        assertThat(next.all().unreadable()).isEmpty();
        assertThat(new RealDisk().list(unreadable.folder())).hasSize(2);
    }

    /** Then nothing is known of the content, and the next start may read it. */
    @Test
    void whatTheDiskDoesNotGiveIsNotTakenForDamaged() throws IOException {
        keep("一", "二");
        Disk failing = new ForwardingDisk() {
            @Override
            public byte[] read(Path file, int most) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
        Recovery.Found denied = new Recovery(new AtomicWriter(failing, new TemporaryNames(1, "r"), time -> { }),
                folder.resolve("recovery"), () -> now).all();
        assertThat(denied.unreadable()).singleElement().satisfies(one -> {
            assertThat(one.damaged()).isFalse();
            assertThat(one.draftId()).isEqualTo("d-1");
        });
        for (Path file : files(series)) {
            Files.write(file, new byte[100]);
        }
        assertThat(start().all().unreadable()).singleElement().satisfies(one -> assertThat(one.damaged()).isTrue());
    }

    @Test
    void noIdLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> recovery.begin("../x").save(new Snapshot(other("../x"), now, null, ""), 1)).isInstanceOf(UnwritableFile.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** One that nobody could read again is left out; what became of it does the draft no harm. */
    @Test
    void theThemeIsKeptWithTheDraft() throws IOException {
        Theme theme = new ThemeLibrary("/store-themes/", folder.resolve("none"), new AtomicWriter()).find("a-2021")
                .orElseThrow().withId(Papers.FULL.theme());
        series.save(new Snapshot(new Stored(Papers.FULL, Optional.of(theme)), now, null, "", Optional.empty()), 1);
        assertThat(leftSnapshot().stored().theme()).contains(theme);
        Path file = files(series).getFirst();
        Files.writeString(file, Files.readString(file).replace("\"meeting\"", "\"meetings\""));
        assertThat(leftSnapshot()).isEqualTo(new Snapshot(Papers.FULL, now, null, ""));
        series.save(new Snapshot(new Stored(Papers.FULL, Optional.of(theme.withYear(0))), now, null, "", Optional.empty()), 2);
        assertThat(leftSnapshot()).isEqualTo(new Snapshot(Papers.FULL, now, null, ""));
    }

    @Test
    void whatGoesWithADraftOutlivesACrash() throws IOException {
        Attachments attachments = new Attachments(Map.of("versions/1.json", new byte[] {1, 0, -1}));
        Snapshot snapshot = new Snapshot(new Stored(Papers.FULL, Optional.empty(), attachments), now, null, "", Optional.empty());
        series.save(snapshot, 1);
        assertThat(leftSnapshot()).isEqualTo(snapshot);
    }

    private Snapshot leftSnapshot() throws IOException {
        return start().all().left().getFirst().snapshot();
    }
}
