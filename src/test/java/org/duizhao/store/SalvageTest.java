package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duizhao.Shared;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.SectionKind;
import org.duizhao.model.Unplaced;
import org.duizhao.store.Salvaged.Lost;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;

class SalvageTest {
    private static final Draft SAMPLE = SampleDraft.load();
    private static final byte[] WHOLE = DraftArchive.pack(new Stored(SAMPLE), "1");
    private static final Set<String> WRITTEN = texts(SAMPLE);
    private static final Pattern TEXT = Pattern.compile(
            "\"(?:text|headline|heading|intro|owner|due|result|evidence|[A-Z_]{4,})\" : \"((?:[^\"\\\\]|\\\\.)*)(\"?)");

    private static Set<String> texts(Draft draft) {
        Set<String> texts = draft.elements().flatMap(element -> element.fields().stream().map(element::text))
                .filter(text -> !text.isBlank()).collect(Collectors.toSet());
        draft.all(FollowUp.class).forEach(item -> texts.add(item.lastText()));
        return texts;
    }

    private static boolean isOfTheSample(String text) {
        return WRITTEN.stream().anyMatch(written -> written.startsWith(text));
    }

    private static Salvaged salvaged(byte[] bytes) {
        return SalvageReader.of(bytes).orElseThrow();
    }

    private static Map<String, byte[]> entries(Draft draft) throws Malformed {
        return new LinkedHashMap<>(Archive.unpack(DraftArchive.pack(new Stored(draft), "1")));
    }

    /** The JSON as far as Java's own reader comes. */
    private static String json(byte[] cut) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cut))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int next = zip.read(); next >= 0; next = zip.read()) {
                    if (entry.getName().equals("draft.json")) {
                        json.write(next);
                    }
                }
            }
        } catch (IOException e) {
            // the end of what there is
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    /** The texts in it, the last as far as it goes. */
    private static List<String> textsIn(String json) {
        List<String> texts = new ArrayList<>();
        for (Matcher text = TEXT.matcher(json); text.find();) {
            texts.add(text.group(1).replace("\\n", "\n").replace("\\\"", "\"").replaceFirst("\uFFFD+$", ""));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    @Test
    void ofAFileThatIsCutOffAllThatCanBeUnpackedIsThere() {
        for (int length = 0; length < WHOLE.length; length += 23) {
            byte[] cut = Arrays.copyOf(WHOLE, length);
            List<String> expected = textsIn(json(cut));
            Set<String> found = SalvageReader.of(cut).map(salvaged -> texts(salvaged.draft())).orElse(Set.of());
            assertThat(found).as("cut at %d", length).containsAll(expected);
            assertThat(found).as("cut at %d", length).allMatch(SalvageTest::isOfTheSample);
            assertThat(SalvageReader.of(cut).filter(Salvaged::doubtful)).as("cut at %d", length).isEmpty();
        }
    }

    /** As a power cut leaves a file: blocks of zeros in it or at its end. */
    @Test
    void ofAFileWithZerosInItNothingIsInvented() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] broken = WHOLE.clone();
            int from = random.nextInt(broken.length);
            Arrays.fill(broken, from, Math.min(broken.length, from + 64 + random.nextInt(4096)), (byte) 0);
            SalvageReader.of(broken).ifPresent(salvaged -> assertThat(texts(salvaged.draft())).as("zeros from %d", from)
                    .allMatch(SalvageTest::isOfTheSample));
        }
    }

    /** No program can tell which character was another; that there may be such is said. */
    @Test
    void whereABitIsWrongTheTextIsThatOfTheFileOrItIsSaid() {
        Random random = new Random(7);
        int doubtful = 0;
        for (int i = 0; i < 600; i++) {
            byte[] broken = WHOLE.clone();
            int at = random.nextInt(broken.length);
            broken[at] ^= (byte) (1 << random.nextInt(8));
            Salvaged salvaged = SalvageReader.of(broken).orElse(null);
            if (salvaged != null && !texts(salvaged.draft()).stream().allMatch(SalvageTest::isOfTheSample)) {
                assertThat(salvaged.doubtful()).as("at %d", at).isTrue();
                doubtful++;
            }
        }
        assertThat(doubtful).isPositive();
    }

    /** A bit near the end of what is packed can have it go on through the directory of the file, up to its last byte. */
    @Test
    void nothingIsTakenForCutOffInAFileThatIsNot() {
        for (int at = WHOLE.length - 300; at < WHOLE.length - 100; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] broken = WHOLE.clone();
                broken[at] ^= (byte) (1 << bit);
                assertThat(TornArchive.pieces(broken)).as("bit %d of %d", bit, at).extracting(TornArchive.Piece::end)
                        .doesNotContain(TornArchive.End.CUT);
            }
        }
    }

    @Test
    void whateverTheBytesAreItEnds() {
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            assertThat(SalvageReader.of(bytes)).isEmpty();
            byte[] shuffled = WHOLE.clone();
            for (int j = 0; j < 20; j++) {
                shuffled[random.nextInt(shuffled.length)] = (byte) random.nextInt();
            }
            SalvageReader.of(shuffled).ifPresent(salvaged -> assertThat(salvaged.draft().elements()).isNotEmpty());
        }
    }

    @Test
    void aBrokenDirectoryCheckOrHeaderCostsNothing() throws Malformed {
        byte[] noDirectory = Arrays.copyOf(WHOLE, WHOLE.length - 150);
        assertAll(noDirectory);
        byte[] noBegin = WHOLE.clone();
        noBegin[0] = 'X';
        assertAll(noBegin);
        byte[] noHeader = WHOLE.clone();
        int header = new String(WHOLE, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 1);
        Arrays.fill(noHeader, header, header + 30, (byte) 0xFF);
        assertAll(noHeader);
        byte[] otherName = WHOLE.clone();
        otherName[header + 30] = 'x';
        assertAll(otherName);
        byte[] wrongCheck = WHOLE.clone();
        int check = new String(WHOLE, StandardCharsets.ISO_8859_1).lastIndexOf("PK\7\10");
        wrongCheck[check + 4] ^= 1;
        assertAll(wrongCheck);
        Map<String, byte[]> entries = entries(SAMPLE);
        entries.put("manifest.json", "{\"format\": 3, \"program\": \"\", \"draft\": \"x\", \"sha256\": \"00\"}".getBytes());
        assertAll(Archive.pack(entries));
        entries.remove("manifest.json");
        assertAll(Archive.pack(entries));
    }

    private static void assertAll(byte[] broken) {
        Salvaged salvaged = salvaged(broken);
        assertThat(salvaged.draft()).isEqualTo(SAMPLE.withId("salvaged"));
        assertThat(salvaged.torn()).isEmpty();
        assertThat(salvaged.lost()).isEmpty();
        assertThat(salvaged.doubtful()).isFalse();
        assertThat(salvaged.loose()).isZero();
    }

    private static Salvaged ofJson(String json) {
        return salvaged(Archive.pack(Map.of("draft.json", json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String full() {
        return new String(DraftJson.bytes(Papers.CARRIED_OVER), StandardCharsets.UTF_8);
    }

    @Test
    void everyPartOfADraftIsRead() {
        Salvaged salvaged = ofJson(full());
        assertThat(salvaged.draft()).isEqualTo(Papers.CARRIED_OVER.withId("salvaged"));
        assertThat(ofJson(new String(DraftJson.bytes(Papers.LAID_OUT), StandardCharsets.UTF_8)).draft())
                .isEqualTo(Papers.LAID_OUT.withId("salvaged"));
    }

    /** A piece that is broken within costs that piece; what follows it keeps its place. */
    @Test
    void sectionsBehindADamageKeepTheirPlace() {
        String json = new String(DraftJson.bytes(SAMPLE), StandardCharsets.UTF_8);
        int at = json.indexOf("谈话时我习惯提些面上的要求");
        Salvaged salvaged = ofJson(json.substring(0, at) + "\u0001" + json.substring(at + 1));
        assertThat(salvaged.draft().sections()).hasSameSizeAs(SAMPLE.sections());
        assertThat(salvaged.draft().points(SectionKind.MEASURES)).isEqualTo(SAMPLE.points(SectionKind.MEASURES));
        assertThat(salvaged.draft().style()).isEqualTo(SAMPLE.style());
        assertThat(salvaged.torn()).singleElement().extracting(Salvaged.Tear::kind, Salvaged.Tear::words)
                .containsExactly(SectionKind.PROBLEMS, "");
        Set<String> missing = new HashSet<>(WRITTEN);
        missing.removeAll(texts(salvaged.draft()));
        assertThat(missing).as("only the torn text is not whole").allMatch(text -> text.startsWith("谈话时我习惯"));
        assertThat(salvaged.draft().unplaced()).extracting(Unplaced::text).anyMatch(text -> text.startsWith("话时我习惯"));
        assertThat(salvaged.loose()).isEqualTo(salvaged.draft().unplaced().size());
        assertThat(salvaged.doubtful()).isTrue();
    }

    @Test
    void aPartThatIsNotOurFormGoesToTheUnplaced() {
        Salvaged salvaged = ofJson(full().replaceFirst("\"headline\"", "\"headlime\"").replaceFirst("\"source\" : \"\\w+\"",
                "\"source\" : \"NOWHERE\"").replaceFirst("\"kind\" : \"PERSONAL\"", "\"kind\" : \"PERSONAX\""));
        assertThat(salvaged.draft().unplaced().size()).isEqualTo(Papers.CARRIED_OVER.unplaced().size() + 1);
        assertThat(salvaged.loose()).isEqualTo(1);
        assertThat(salvaged.lost()).containsExactly(Lost.KIND);
        assertThat(texts(salvaged.draft())).isEqualTo(texts(Papers.CARRIED_OVER));
    }

    @Test
    void repeatedAndBlankIdsAreReplaced() throws Malformed {
        Salvaged salvaged = ofJson(full().replaceAll("\"id\" : \"[^\"]*\"", "\"id\" : \"s1\""));
        assertThat(DraftJson.checked(salvaged.draft()).elements()).hasSameSizeAs(Papers.CARRIED_OVER.elements().toList());
    }

    @Test
    void theLookIsTheUsualIfItIsNotThere() {
        String json = full();
        Salvaged salvaged = ofJson(json.substring(0, json.indexOf("\"style\"")));
        assertThat(salvaged.lost()).containsExactly(Lost.LOOK);
        assertThat(salvaged.draft().style()).isEqualTo(PaperStyle.STANDARD);
        assertThat(salvaged.draft().sections()).isEqualTo(Papers.CARRIED_OVER.sections());
    }

    @Test
    void aTornTextIsNamedWithItsSectionAndItsLastWords() {
        String json = new String(DraftJson.bytes(SAMPLE), StandardCharsets.UTF_8);
        int at = json.indexOf("谈话时我习惯提些面上的要求");
        Salvaged salvaged = ofJson(json.substring(0, at + 8));
        assertThat(salvaged.torn()).containsExactly(
                new Salvaged.Tear(SectionKind.PROBLEMS, SAMPLE.section(SectionKind.PROBLEMS).orElseThrow().heading(), "谈话时我习惯提些"));
        assertThat(salvaged.lost()).contains(Lost.SECTIONS);
        assertThat(salvaged.doubtful()).isFalse();
    }

    /** A theme from elsewhere is missing here without it. */
    @Test
    void theThemeThatTheFileCarriesIsReadIfItIsWhole() {
        Theme theme = new BuiltInThemes("/themes/").find(SAMPLE.theme()).orElseThrow();
        byte[] whole = DraftArchive.pack(new Stored(SAMPLE, Optional.of(theme)), "1");
        byte[] noBegin = whole.clone();
        noBegin[0] = 'X';
        assertThat(salvaged(noBegin).theme()).contains(theme);
        assertThat(salvaged(noBegin).draft()).isEqualTo(SAMPLE.withId("salvaged"));
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        assertThat(salvaged(cut).theme()).isEmpty();
    }

    @Test
    void moreThanAPaperCanBeIsNotRead() {
        String json = new String(DraftJson.bytes(SAMPLE), StandardCharsets.UTF_8);
        String many = "字\\n".repeat(Bounds.MOST_PARAGRAPHS + 1);
        byte[] packed = Archive.pack(Map.of("draft.json", json.replace("谈话时我习惯", many).getBytes(StandardCharsets.UTF_8)));
        assertThat(SalvageReader.of(packed)).isEmpty();
    }

    /** A small file that would fill the memory when it is unpacked. */
    @Test
    void whatIsUnpackedIsBounded() {
        byte[] huge = new byte[2 * TornArchive.MOST_BYTES];
        Random random = new Random(1);
        for (int i = 0; i < huge.length; i++) {
            huge[i] = (byte) " \n\t\r".charAt(random.nextInt(4));
        }
        byte[] begin = "{\"facts\": {\"texts\": {\"UNIT\": \"某局\"}}, \"sections\": [".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, huge, 0, begin.length);
        byte[] packed = Archive.pack(Map.of("draft.json", huge));
        assertThat(TornArchive.pieces(packed)).extracting(piece -> piece.content().length)
                .containsExactly(TornArchive.MOST_BYTES);
        assertThat(salvaged(packed).draft().facts().text(Field.UNIT)).isEqualTo("某局");
    }

    @Test
    void deepNestingEnds() {
        assertThat(ofJson("{\"facts\": {\"texts\": {\"UNIT\": \"某局\"}}, \"sections\": " + "[".repeat(100_000)).draft().sections())
                .isEmpty();
    }

    /** Two thirds of its JSON can be unpacked. The file is not ours to keep here. */
    @Test
    void theTruncatedFileFromOutside() throws IOException {
        Path file = Shared.brought("41-truncated.duizhao");
        Salvaged salvaged = salvaged(Files.readAllBytes(file));
        assertThat(textsIn(json(Files.readAllBytes(file)))).isNotEmpty()
                .allMatch(texts(salvaged.draft())::contains);
        assertThat(salvaged.draft().text(new FieldPath("facts", Field.UNIT))).contains("青禾县水务局");
        assertThat(salvaged.torn()).singleElement().extracting(Salvaged.Tear::kind).isEqualTo(SectionKind.PROBLEMS);
        assertThat(salvaged.doubtful()).isFalse();
        assertThat(salvaged.lost()).containsExactlyInAnyOrder(Lost.SECTIONS, Lost.LOOK);
    }
}
