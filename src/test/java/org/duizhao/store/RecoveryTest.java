package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    @BeforeEach
    void make() {
        recovery = new Recovery(new AtomicWriter(), folder.resolve("recovery"), () -> now);
    }

    private Path snapshot(String name) {
        return folder.resolve("recovery").resolve(Papers.FULL.id()).resolve(name);
    }

    private static Draft other(String id) {
        Draft full = Papers.FULL;
        return new Draft(id, full.theme(), full.kind(), full.facts(), full.sections(), full.unplaced(), full.style(),
                full.shown());
    }

    private void keep(String... texts) throws IOException {
        for (String text : texts) {
            now = now.plus(Duration.ofSeconds(2));
            recovery.save(Papers.saying(text), null, "");
        }
    }

    @Test
    void theNewestThreeAreKept() throws IOException {
        keep("一", "二", "三", "四", "五");
        assertThat(new RealDisk().list(snapshot("1.json").getParent()))
                .containsExactlyInAnyOrder(snapshot("3.json"), snapshot("4.json"), snapshot("5.json"));
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow())
                .isEqualTo(new Snapshot(Papers.saying("五"), now, null, ""));
    }

    @Test
    void itKnowsTheFileAndWhatItHeld() throws IOException {
        recovery.save(Papers.FULL, folder.resolve("材料.duizhao"), "abc");
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow())
                .isEqualTo(new Snapshot(Papers.FULL, now, folder.resolve("材料.duizhao"), "abc"));
    }

    @Test
    void theNewestThatIsWholeIsUsed() throws IOException {
        keep("一", "二", "三");
        Files.writeString(snapshot("3.json"), Files.readString(snapshot("3.json")).replace("三", "四"));
        Files.write(snapshot("2.json"), new byte[0]);
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow().draft()).isEqualTo(Papers.saying("一"));
        keep("五");
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow().draft()).isEqualTo(Papers.saying("五"));
    }

    @Test
    void allDraftsAreFoundLatestFirst() throws IOException {
        keep("一");
        now = now.plusSeconds(1);
        recovery.save(other("d-2"), null, "");
        Files.createFile(folder.resolve("recovery/.DS_Store"));
        assertThat(recovery.all()).extracting(found -> found.draft().id()).isEqualTo(List.of("d-2", "d-1"));
    }

    @Test
    void nothingIsLeftAfterDiscarding() throws IOException {
        keep("一", "二");
        recovery.discard(Papers.FULL.id());
        recovery.discard("never seen");
        assertThat(recovery.newest(Papers.FULL.id())).isEmpty();
        assertThat(recovery.all()).isEmpty();
        assertThat(folder.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void noIdLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> recovery.save(other("../x"), null, "")).isInstanceOf(UnwritableFile.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** One that nobody could read again is left out; what became of it does the draft no harm. */
    @Test
    void theThemeIsKeptWithTheDraft() throws IOException {
        Theme theme = new ThemeLibrary("/store-themes/", folder.resolve("none"), new AtomicWriter()).find("a-2021")
                .orElseThrow().withId(Papers.FULL.theme());
        recovery.save(Papers.FULL, Optional.of(theme), null, "");
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow().theme()).contains(theme);
        Files.writeString(snapshot("1.json"), Files.readString(snapshot("1.json")).replace("\"meeting\"", "\"meetings\""));
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow()).isEqualTo(new Snapshot(Papers.FULL, now, null, ""));
        recovery.save(Papers.FULL, Optional.of(theme.withYear(0)), null, "");
        assertThat(recovery.newest(Papers.FULL.id()).orElseThrow()).isEqualTo(new Snapshot(Papers.FULL, now, null, ""));
    }
}
