package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Section;
import org.duizhao.store.UnreadableFile.Reason;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private DraftFile drafts;

    @BeforeEach
    void make() {
        file = folder.resolve("材料.duizhao");
        drafts = new DraftFile(Places.in(folder.resolve("home")), "1.2.3");
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(() -> drafts.read(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.path()).isEqualTo(file);
        });
    }

    private void assertRefused(Reason reason, byte[] content) throws IOException {
        Files.write(file, content);
        assertRefused(reason);
    }

    private static byte[] zip(String manifest, byte[] draft) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", manifest.getBytes());
        entries.put("draft.json", draft);
        return Archive.pack(entries);
    }

    @Test
    void aDraftComesBackAsItWas() throws IOException {
        String hash = drafts.write(file, Papers.FULL);
        assertThat(drafts.read(file)).isEqualTo(new Loaded(new Stored(Papers.FULL), hash));
    }

    @Test
    void equalDraftsMakeEqualFiles() throws IOException {
        drafts.write(file, Papers.FULL);
        byte[] first = Files.readAllBytes(file);
        drafts.write(file, drafts.read(file).draft());
        assertThat(file).hasBinaryContent(first);
        assertThat(drafts.backups().of(Papers.FULL.id())).isEmpty();
    }

    @Test
    void changesFromOutsideAreSeen() throws IOException {
        String hash = drafts.write(file, Papers.FULL);
        assertThat(drafts.isStill(file, hash)).isTrue();
        new DraftFile(Places.in(folder), "newer program").write(file, Papers.FULL);
        assertThat(drafts.isStill(file, hash)).isTrue();
        drafts.write(file, Papers.saying("别人写的"));
        assertThat(drafts.isStill(file, hash)).isFalse();
        Files.delete(file);
        assertThat(drafts.isStill(file, hash)).isFalse();
    }

    @Test
    void theLastTenAreKept() throws IOException {
        for (int i = 0; i < 14; i++) {
            drafts.write(file, Papers.saying("第" + i + "稿"));
        }
        assertThat(drafts.backups().of(Papers.FULL.id())).hasSize(10);
        assertThat(drafts.read(drafts.backups().of(Papers.FULL.id()).getFirst().file()).draft()).isEqualTo(Papers.saying("第12稿"));
        assertThat(drafts.read(drafts.backups().of(Papers.FULL.id()).getLast().file()).draft()).isEqualTo(Papers.saying("第3稿"));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
        drafts.write(file, Papers.FULL);
        Draft bad = new Draft("../x", "", Papers.FULL.kind(), Papers.FULL.facts(), Papers.FULL.sections(),
                Papers.FULL.unplaced(), Papers.FULL.style(), Papers.FULL.shown());
        assertThatThrownBy(() -> drafts.write(file, bad)).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.UNFAITHFUL));
        assertThat(drafts.read(file).draft()).isEqualTo(Papers.FULL);
    }

    @Test
    void whatIsNoneIsForeign() throws IOException {
        assertRefused(Reason.MISSING);
        assertRefused(Reason.FOREIGN, "对照检查材料".getBytes());
        assertRefused(Reason.FOREIGN, Archive.pack(Map.of("word/document.xml", new byte[9])));
        assertRefused(Reason.FOREIGN, zip("{\"name\": \"an extension\"}", new byte[9]));
        assertRefused(Reason.FOLDER, folder.resolve("unused"));
    }

    private void assertRefused(Reason reason, Path directory) throws IOException {
        Files.delete(file);
        Files.move(Files.createDirectory(directory), file);
        assertRefused(reason);
    }

    @Test
    void newerFormatsAreRefusedWhateverTheyHold() throws IOException {
        assertRefused(Reason.NEWER, zip("{\"format\": " + (FileFormat.CURRENT + 1) + ", \"else\": []}", new byte[0]));
    }

    @Test
    void damageIsTold() throws IOException {
        byte[] draft = DraftJson.bytes(Papers.FULL);
        String manifest = "{\"format\": 1, \"program\": \"\", \"draft\": \"d-1\", \"sha256\": \"%s\"}";
        assertRefused(Reason.NO_BYTES, new byte[0]);
        assertRefused(Reason.ZEROS, new byte[4096]);
        assertRefused(Reason.DAMAGED, withoutBegin(zip(manifest.formatted(Sha256.of(draft)), draft)));
        assertRefused(Reason.DAMAGED, Archive.pack(Map.of("draft.json", draft)));
        assertRefused(Reason.DAMAGED, zip("{\"format\": 0}", draft));
        assertRefused(Reason.DAMAGED, zip("{\"format\": 1}", draft));
        assertRefused(Reason.DAMAGED, zip("{", draft));
        assertRefused(Reason.DAMAGED, zip(manifest.formatted("00"), draft));
        assertRefused(Reason.DAMAGED, zip(manifest.replace("d-1", "d-2").formatted(Sha256.of(draft)), draft));
        assertRefused(Reason.DAMAGED, zip(manifest.formatted(Sha256.of("{}".getBytes())), "{}".getBytes()));
        Files.write(file, zip(manifest.formatted(Sha256.of(draft)), draft));
        assertThat(drafts.read(file).draft()).isEqualTo(Papers.FULL);
    }

    private static byte[] withoutBegin(byte[] zip) {
        zip[0] = 0;
        return zip;
    }

    @Test
    void sizesAreBounded() throws IOException {
        byte[] zeros = new byte[Json.MAX_BYTES + 1];
        assertRefused(Reason.TOO_LARGE, Archive.pack(Map.of("manifest.json", zeros)));
        assertRefused(Reason.TOO_LARGE, Arrays.copyOf(zeros, (50 << 20) + 1));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= Archive.MAX_ENTRIES; i++) {
            many.put("entry" + i, new byte[0]);
        }
        assertRefused(Reason.TOO_LARGE, Archive.pack(many));
    }

    @Test
    void aDraftTooLongIsNeitherReadNorWritten() throws IOException {
        Draft lines = Papers.saying("字\n".repeat(Bounds.MOST_PARAGRAPHS));
        assertRefused(Reason.TOO_LONG, DraftArchive.pack(new Stored(lines), "1"));
        assertRefused(Reason.TOO_LONG, DraftArchive.pack(new Stored(Papers.saying("字".repeat(Bounds.MOST_CHARACTERS))), "1"));
        byte[] old = Files.readAllBytes(file);
        assertThatThrownBy(() -> drafts.write(file, lines)).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.TOO_LONG));
        assertThat(file).hasBinaryContent(old);
    }

    /** Nodes take far more memory than the text they are read from. */
    @Test
    void manySmallValuesAreNotTakenIn() throws IOException {
        byte[] json = ("[" + "[],".repeat(1_000_000) + "[]]").getBytes(StandardCharsets.UTF_8);
        assertRefused(Reason.TOO_LONG, zip("{\"format\":3,\"program\":\"1\",\"draft\":\"d\",\"sha256\":\""
                + Sha256.of(json) + "\"}", json));
    }

    /** Of the longest draft every element is the largest there is, every character the one that JSON writes in most bytes. */
    @Test
    void theLongestDraftComesBackAsItWas() throws IOException {
        String text = ("\u0001".repeat(Bounds.MOST_IN_PARAGRAPH) + "\n").repeat(Bounds.MOST_CHARACTERS / Bounds.MOST_IN_PARAGRAPH - 1);
        List<Section> sections = IntStream.range(0, 9).<Section>mapToObj(s -> new LastYearSection("s" + s, "", s == 0 ? text : "", "",
                IntStream.range(0, Bounds.MOST_ITEMS).mapToObj(n -> FollowUp.empty(UUID.randomUUID().toString())).toList())).toList();
        Draft draft = Papers.FULL.withSections(sections);
        drafts.write(file, draft);
        assertThat(drafts.read(file).draft()).isEqualTo(draft);
    }

    /** The rest of the bytes are times and sizes nobody relies on. */
    @Test
    void everyBrokenByteIsFoundOrHarmless() throws Malformed {
        byte[] whole = DraftArchive.pack(new Stored(Papers.FULL), "1");
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) 0x55;
            refused += refused(broken) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
        for (int length = 0; length < DraftArchive.unpack(whole).hash().length(); length++) {
            assertThat(refused(Arrays.copyOf(whole, length))).isTrue();
        }
    }

    private static boolean refused(byte[] bytes) {
        try {
            assertThat(DraftArchive.unpack(bytes).draft()).isEqualTo(Papers.FULL);
            return false;
        } catch (Malformed e) {
            return true;
        }
    }

    /** As each version of the format was written; never to be written anew. */
    @Test
    void everyFormatIsStillRead() throws IOException {
        assertThat(fixture("v1")).isEqualTo(Papers.FULL);
        assertThat(fixture("v2")).isEqualTo(Papers.CARRIED_OVER);
        assertThat(fixture("v3")).isEqualTo(Papers.LAID_OUT);
        assertThat(drafts.read(file).theme()).isEmpty();
        assertThat(drafts.read(file).themeLost()).isFalse();
        assertThat(fixture("v4")).isEqualTo(Papers.LAID_OUT);
        assertThat(drafts.read(file).theme()).contains(theme("2021"));
    }

    private Draft fixture(String version) throws IOException {
        try (InputStream in = DraftFileTest.class.getResourceAsStream("/drafts/" + version + ".duizhao")) {
            Files.write(file, in.readAllBytes());
        }
        return drafts.read(file).draft();
    }

    @Test
    void onlyTheFirstFormatsCanBeWithoutALayout() throws IOException, Malformed {
        byte[] bare = new String(DraftJson.bytes(Papers.FULL), StandardCharsets.UTF_8)
                .replaceFirst("(?s),\\s*\"layout\" : \\{.*?\\{.*?}.*?}", "").getBytes(StandardCharsets.UTF_8);
        String manifest = "{\"format\": %d, \"program\": \"\", \"draft\": \"d-1\", \"sha256\": \"" + Sha256.of(bare) + "\"%s}";
        for (int format = 1; format <= 2; format++) {
            assertThat(DraftArchive.unpack(zip(String.format(Locale.ROOT, manifest, format, ""), bare)).draft()).isEqualTo(Papers.FULL);
        }
        assertRefused(Reason.DAMAGED, zip(String.format(Locale.ROOT, manifest, FileFormat.CURRENT, ", \"theme\": \"\", \"attachments\": {}"), bare));
    }

    /** Only the newest format is written. */
    @Test
    void anOldFileIsSavedAsANewOne() throws IOException, Malformed {
        drafts.write(file, fixture("v1"));
        assertThat(drafts.read(file).draft()).isEqualTo(Papers.FULL);
        assertThat(new String(Archive.unpack(Files.readAllBytes(file)).get("manifest.json"), StandardCharsets.UTF_8))
                .contains("\"format\" : 4");
    }

    /** As a later program writes it: what this one has no use for stays, whatever is saved, and the file stays one of format 5. */
    @Test
    void entriesThatNoOneKnowsAreKeptByTheNextSave() throws IOException, Malformed {
        assertThat(fixture("v5")).isEqualTo(Papers.LAID_OUT);
        Stored stored = drafts.read(file).stored();
        assertThat(stored.attachments().names()).containsExactly("versions/1.json", "附件.bin");
        Map<String, byte[]> before = Archive.unpack(Files.readAllBytes(file));
        drafts.write(file, stored.with(Papers.FULL));
        Map<String, byte[]> after = Archive.unpack(Files.readAllBytes(file));
        for (String name : stored.attachments().names()) {
            assertThat(after.get(name)).as(name).isEqualTo(before.get(name)).isNotEmpty();
        }
        assertThat(new String(after.get("manifest.json"), StandardCharsets.UTF_8)).contains("\"format\" : 5");
        assertThat(drafts.read(file)).isEqualTo(new Loaded(stored.with(Papers.FULL), DraftFile.hash(Papers.FULL)));
    }

    @Test
    void anEntryThatIsLostIsTold() throws IOException, Malformed {
        fixture("v5");
        byte[] whole = Files.readAllBytes(file);
        Map<String, byte[]> entries = Archive.unpack(whole);
        entries.put("附件.bin", new byte[] {1});
        for (byte[] damaged : List.of(Archive.pack(entries), Arrays.copyOf(whole, whole.length * 3 / 4))) {
            Loaded loaded = DraftArchive.unpack(damaged);
            assertThat(loaded.draft()).isEqualTo(Papers.LAID_OUT);
            assertThat(loaded.lost()).isTrue();
        }
        assertThat(DraftArchive.unpack(whole).lost()).isFalse();
    }

    /** One that nobody has, as a colleague's. */
    private Theme theme(String id) {
        return new ThemeLibrary("/store-themes/", folder.resolve("none"), new AtomicWriter()).find("a-2021").orElseThrow()
                .withId(id);
    }

    private byte[] carrying(String pack) {
        byte[] draft = DraftJson.bytes(Papers.FULL);
        byte[] theme = pack.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", Manifest.bytes("1", Papers.FULL.id(), Sha256.of(draft), Sha256.of(theme), Map.of()));
        entries.put("draft.json", draft);
        entries.put("theme.json", theme);
        return Archive.pack(entries);
    }

    @Test
    void aDraftCarriesItsTheme() throws IOException {
        String hash = drafts.write(file, new Stored(Papers.FULL, Optional.of(theme("2021"))));
        assertThat(drafts.read(file)).isEqualTo(new Loaded(new Stored(Papers.FULL, Optional.of(theme("2021"))), hash));
        drafts.write(file, new Stored(Papers.FULL, Optional.of(theme("2021").withYear(7))));
        assertThat(drafts.read(file)).as("not fit to be read again").isEqualTo(new Loaded(new Stored(Papers.FULL), hash));
    }

    /** The draft is whole whatever became of its theme, and that there was one is told. */
    @Test
    void damageToTheThemeIsToldAndDoesTheDraftNoHarm() throws IOException, Malformed {
        String pack = new String(ThemeJson.bytes(theme("2021")), StandardCharsets.UTF_8);
        Loaded lost = new Loaded(new Stored(Papers.FULL), Sha256.of(DraftJson.bytes(Papers.FULL)), true, false);
        assertThat(DraftArchive.unpack(carrying(pack)).theme()).isPresent();
        for (String damaged : List.of("", "{", pack.replace("\"year\"", "\"years\""), pack.replace("\"2021\"", "\"2022\""),
                pack.replaceFirst("\\{", "{\"format\": 2,"), " ".repeat(Json.MAX_BYTES) + pack)) {
            assertThat(DraftArchive.unpack(carrying(damaged))).isEqualTo(lost);
        }
    }

    @Test
    void theDraftSurvivesEveryBrokenByteOfItsTheme() throws Malformed {
        byte[] whole = DraftArchive.pack(new Stored(Papers.FULL, Optional.of(theme("2021"))), "1");
        int from = new String(whole, StandardCharsets.ISO_8859_1).indexOf("theme.json") + "theme.json".length();
        int told = 0;
        for (int at = from; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) 0x55;
            Loaded stored = DraftArchive.unpack(broken);
            assertThat(stored.draft()).isEqualTo(Papers.FULL);
            assertThat(stored.theme().isEmpty()).isEqualTo(stored.themeLost());
            told += stored.themeLost() ? 1 : 0;
        }
        assertThat(told).isGreaterThan((whole.length - from) / 2);
        assertThat(DraftArchive.unpack(Arrays.copyOf(whole, from + 9)).themeLost()).isTrue();
    }
}
