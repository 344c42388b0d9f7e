package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLibraryTest {
    @TempDir
    private Path own;

    private ThemeLibrary library() {
        return new ThemeLibrary("/store-themes/", own, new AtomicWriter());
    }

    /** A built-in theme, changed. */
    private void put(String file, String part, String other) throws IOException {
        try (InputStream in = ThemeLibraryTest.class.getResourceAsStream("/store-themes/a-2021.json")) {
            Files.writeString(own.resolve(file), new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(part, other));
        }
    }

    @Test
    void theIndexGivesTheOrder() {
        assertThat(library().all()).extracting(Theme::id).containsExactly("b-2022", "a-2021");
        assertThat(library().find("a-2021").orElseThrow().year()).isEqualTo(2021);
        assertThat(library().find("none")).isEmpty();
    }

    @Test
    void ownPacksFollowAndNeverReplaceABuiltInOne() throws IOException {
        put("z.json", "a-2021", "local");
        put("y.json", "讲政治", "讲大局");
        put("x.json", "a-2021", "LOCAL");
        assertThat(library().all()).extracting(Theme::id).containsExactly("b-2022", "a-2021", "LOCAL");
        assertThat(library().find("a-2021").orElseThrow().aspects().getFirst().shortName()).isEqualTo("讲政治");
        assertThat(library().unreadable()).extracting(UnreadableFile::reason)
                .containsExactly(UnreadableFile.Reason.REPEATED, UnreadableFile.Reason.REPEATED);
    }

    @Test
    void badPacksAreToldAndDoNoHarm() throws IOException {
        put("1.json", "a-2021", "local");
        put("2.json", "a-2021", "local");
        put("3.json", "meeting", "meetings");
        Files.write(own.resolve("4.json"), new byte[(1 << 20) + 1]);
        Files.createDirectory(own.resolve("5.json"));
        Files.writeString(own.resolve("readme.txt"), "not a pack");
        assertThat(library().all()).hasSize(3);
        assertThat(library().unreadable()).extracting(UnreadableFile::path).map(path -> path.getFileName().toString())
                .containsExactly("2.json", "3.json", "4.json", "5.json");
        assertThat(library().unreadable()).extracting(UnreadableFile::reason).containsExactly(
                UnreadableFile.Reason.REPEATED, UnreadableFile.Reason.FAULTY, UnreadableFile.Reason.TOO_LARGE,
                UnreadableFile.Reason.FOLDER);
    }

    @Test
    void noFolderIsNoMistake() {
        assertThat(new ThemeLibrary("/store-themes/", own.resolve("none"), new AtomicWriter()).unreadable()).isEmpty();
    }

    @Test
    void aProgramThatIsNotWholeSaysSo() {
        assertThatIllegalStateException().isThrownBy(() -> new ThemeLibrary("/nowhere/", own, new AtomicWriter()).all());
        assertThatIllegalStateException().isThrownBy(() -> SampleDraft.load("/store-themes/index.json"));
    }

    @Test
    void theSampleIsADraft() {
        assertThat(SampleDraft.load("/store-sample/draft.json")).isEqualTo(Papers.FULL);
    }

    @Test
    void whatTheProgramBringsCanBeRead() {
        assertThat(new ThemeLibrary(Places.in(own)).all()).isNotEmpty();
    }

    @Test
    void theProgramsSampleCanBeRead() {
        assertThat(SampleDraft.load().elements()).isNotEmpty();
    }
}
