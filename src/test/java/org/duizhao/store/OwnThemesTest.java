package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes of one's own: saved, shared, deleted and brought back. */
class OwnThemesTest {
    @TempDir
    private Path folder;

    private ThemeLibrary library() {
        return library(new AtomicWriter());
    }

    private ThemeLibrary library(AtomicWriter writer) {
        return new ThemeLibrary("/store-themes/", folder.resolve("themes"), writer);
    }

    private static Theme mine(ThemeLibrary library, String id, String name) {
        return library.find("a-2021").orElseThrow().withId(id).withName(name);
    }

    @Test
    void whatIsSavedIsThereTheNextTime() throws IOException {
        Theme theme = library().save(mine(library(), "mine", "我们的主题"));
        assertThat(theme.id()).isEqualTo("mine");
        assertThat(library().find("mine")).contains(theme);
        assertThat(library().all()).extracting(Theme::id).containsExactly("b-2022", "a-2021", "mine");
    }

    @Test
    void aBuiltInThemeIsSavedAsACopyAndStays() throws IOException {
        ThemeLibrary library = library();
        Theme builtIn = library.find("a-2021").orElseThrow();
        Theme copy = library.save(builtIn.withName("改过的"));
        assertThat(copy.id()).startsWith(ThemeLibrary.OWN_ID);
        assertThat(library.find("a-2021")).contains(builtIn);
        assertThat(library.duplicate("a-2021", "又一个").id()).isNotEqualTo(copy.id()).startsWith(ThemeLibrary.OWN_ID);
        assertThat(library().all()).hasSize(4);
        library.delete("a-2021");
        assertThat(library.find("a-2021")).contains(builtIn);
    }

    @Test
    void aSharedPackIsTheSameTheme() throws IOException {
        ThemeLibrary library = library();
        Theme theme = library.save(mine(library, "mine", "我们的主题"));
        Path pack = folder.resolve("shared.json");
        library.export("mine", pack);
        library.export("a-2021", folder.resolve("built-in.json"));
        ThemeLibrary other = new ThemeLibrary("/store-themes/", folder.resolve("other"), new AtomicWriter());
        assertThat(other.save(other.read(pack))).isEqualTo(theme);
        assertThat(other.wouldReplace(other.read(pack))).isFalse();
        assertThat(other.wouldReplace(other.read(pack).withName("另一个").withId("MINE"))).isTrue();
        assertThat(other.save(other.read(folder.resolve("built-in.json"))).id()).startsWith(ThemeLibrary.OWN_ID);
    }

    @Test
    void deletedAndReplacedThemesComeBack() throws IOException {
        ThemeLibrary library = library();
        Theme first = library.save(mine(library, "mine", "甲"));
        Theme second = library.save(first.withName("乙"));
        assertThat(library.deleted()).containsExactly(first);
        library.delete("mine");
        assertThat(library().find("mine")).isEmpty();
        assertThat(library().deleted()).containsExactly(second, first);
        assertThat(library.restore(second)).isEqualTo(second);
        assertThat(library.deleted()).containsExactly(first);
        assertThat(library.restore(first).id()).startsWith(ThemeLibrary.OWN_ID);
        assertThat(library().all()).hasSize(4);
    }

    @Test
    void ofTheDeletedOnlySomeAreKept() throws IOException {
        ThemeLibrary library = library();
        for (int i = 0; i < 60; i++) {
            library.save(mine(library, "mine", "第" + i + "稿"));
        }
        assertThat(library.deleted()).hasSize(50).first().extracting(Theme::name).isEqualTo("第58稿");
    }

    @Test
    void whatLiesInTheFolderIsNotOverwritten() throws IOException {
        Path themes = Files.createDirectories(folder.resolve("themes"));
        Files.writeString(themes.resolve("Theme-Mine.json"), "{");
        ThemeLibrary library = library();
        library.save(mine(library, "mine", "甲"));
        assertThat(Files.readString(themes.resolve("Theme-Mine.json"))).isEqualTo("{");
        assertThat(library().find("mine")).isPresent();
        assertThat(library().unreadable()).singleElement()
                .satisfies(bad -> assertThat(bad.faults()).extracting(PackFault::kind).containsExactly(PackFault.Kind.SYNTAX));
    }

    @Test
    void aThemeWithMistakesIsNotSaved() {
        ThemeLibrary library = library();
        Theme blank = mine(library, "mine", " ");
        assertThat(ThemeLibrary.faults(blank)).extracting(PackFault::field).containsExactly("name");
        assertThatIllegalArgumentException().isThrownBy(() -> library.save(blank));
        assertThat(library().all()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsNotTakenOver() throws IOException {
        Path pack = folder.resolve("bad.json");
        Files.write(pack, new byte[(1 << 20) + 1]);
        ThemeLibrary library = library();
        assertThatThrownBy(() -> library.read(pack)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> library.read(folder.resolve("none.json"))).isInstanceOf(UnreadableFile.class);
        assertThat(library.all()).hasSize(2);
        assertThat(folder.resolve("themes")).doesNotExist();
    }

    @Test
    void aDiskThatFailsLeavesTheThemesAsTheyWere() throws IOException {
        Theme before = library().save(mine(library(), "mine", "甲"));
        Files.createDirectories(folder.resolve("themes/deleted")).toFile();
        ThemeLibrary failing = library(new AtomicWriter(new ForwardingDisk() {
            @Override
            public void force(Path file) throws IOException {
                throw new IOException("no more");
            }
        }, new TemporaryNames(1, "test"), time -> {}));
        assertThatThrownBy(() -> failing.save(before.withName("乙"))).isInstanceOf(UnwritableFile.class);
        assertThatThrownBy(() -> failing.delete("mine")).isInstanceOf(UnwritableFile.class);
        assertThat(failing.find("mine")).contains(before);
        assertThat(library().find("mine")).contains(before);
    }
}
