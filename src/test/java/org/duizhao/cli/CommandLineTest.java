package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.docx.UnreadableDocument;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final Messages ENGLISH = new Messages(Messages.ENGLISH);

    @TempDir
    private Path folder;

    private Papers papers;
    private Path draft;

    /** What a call printed and how it ended. */
    private record Ended(int code, String out, String err) {
        void refused(int expected) {
            assertThat(code).as(err).isEqualTo(expected);
            assertThat(out).isEmpty();
            assertThat(err.lines()).hasSize(1);
            assertThat(err).doesNotContain("Exception").doesNotContain("{").doesNotContain("\tat ");
        }
    }

    @BeforeEach
    void aDraft() throws Exception {
        Places places = Places.in(folder.resolve("home"));
        papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        draft = folder.resolve("样本.duizhao");
        papers.save(draft, SampleDraft.load(), null);
    }

    private Ended call(Object... arguments) {
        return call(CHINESE, arguments);
    }

    private Ended call(Messages messages, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), messages, papers,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path text() {
        Path text = folder.resolve("材料.txt");
        assertThat(call("export", draft, "-o", text).code()).isZero();
        return text;
    }

    private static JsonNode json(Ended ended) {
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        return JsonMapper.shared().readTree(ended.out());
    }

    @Test
    void exportWritesTheTextOfThePaper() throws IOException {
        assertThat(text()).content().isEqualTo(papers.manuscript(SampleDraft.load()).text() + "\n");
    }

    @Test
    void aDraftThatIsDamagedOrHoldsNothingIsOneSentenceAndStaysAsItIs() throws IOException {
        byte[] whole = Files.readAllBytes(draft);
        byte[] turned = whole.clone();
        turned[whole.length / 5] ^= 1;
        byte[] begun = whole.clone();
        begun[0] = 0;
        Map<String, byte[]> files = Map.of("已损坏", Arrays.copyOf(whole, whole.length / 5), "已损坏，没有打开", turned,
                "已损坏，没有", begun, "全是零", new byte[5000], "是空的", new byte[0]);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(draft, file.getValue());
            for (String call : List.of("export", "paginate")) {
                Ended ended = call.equals("export") ? call(call, draft, "-o", folder.resolve("出.txt")) : call(call, draft);
                assertThat(ended.code()).isEqualTo(CommandLine.UNREADABLE);
                assertThat(ended.err().lines()).singleElement().asString().contains(file.getKey(), "样本.duizhao");
                assertThat(draft).hasBinaryContent(file.getValue());
            }
        }
        assertThat(folder.resolve("出.txt")).doesNotExist();
    }

    @Test
    void aDocumentOfZerosIsCalledWhatItIs() throws IOException {
        for (String name : List.of("零.docx", "零.txt", "零.md")) {
            Ended ended = call("import", Files.write(folder.resolve(name), new byte[3000]));
            assertThat(ended.code()).isEqualTo(CommandLine.UNREADABLE);
            assertThat(ended.err()).contains("全是零", name);
        }
        assertThat(call("import", Files.write(folder.resolve("空.docx"), new byte[0])).err()).contains("“空.docx”里没有文字");
    }

    @Test
    void exportWritesWordThatCanBeImportedAgain() {
        Path word = folder.resolve("材料.docx");
        assertThat(call("export", draft, "-o", word)).isEqualTo(new Ended(0, "", ""));
        assertThat(json(call("import", word, "--json")).get("aspects")).isNotEmpty();
    }

    @Test
    void exportOfAnUnfinishedPaperSaysWhatIsOpen() throws Exception {
        Draft sample = SampleDraft.load();
        Draft unfinished = sample.withFacts(sample.facts().with(Field.NAME, "").with(Field.UNIT, "××县水务局"));
        Path file = folder.resolve("未完.duizhao");
        papers.save(file, unfinished, null);
        Path target = folder.resolve("未完.docx");
        Ended ended = call("export", file, "-o", target);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).containsExactly("已导出，但还有 2 处占位文字或空缺待补，见：基本信息。");
        assertThat(target).isNotEmptyFile();
        assertThat(call(ENGLISH, "export", file, "-o", target).err()).contains(" 2 ").endsWith(".\n");
    }

    @Test
    void manyOpenPlacesAreNotAllNamed() throws Exception {
        Theme theme = papers.theme("2021").orElseThrow();
        papers.save(draft, NewDraft.of("d", theme, PaperKind.PERSONAL, Facts.EMPTY), null);
        String said = call("export", draft, "-o", folder.resolve("空.txt")).err();
        assertThat(said.lines()).hasSize(1);
        assertThat(said.split("、")).hasSize(3);
        assertThat(said).endsWith("等处。\n");
    }

    @Test
    void aLongTitleIsTheSameAfterWord() throws Exception {
        String title = "2021年度党史学习教育专题民主生活会个人对照检查材料";
        Draft sample = SampleDraft.load();
        papers.save(draft, sample.withFacts(sample.facts().with(Field.TITLE, title)), null);
        Path word = folder.resolve("材料.docx");
        call("export", draft, "-o", word);
        Path again = folder.resolve("再来.duizhao");
        assertThat(json(call("import", word, "-o", again, "--json")).get("title").asString()).isEqualTo(title);
        assertThat(papers.open(again).draft().facts().text(Field.TITLE)).isEqualTo(title);
        assertThat(text()).content().startsWith(title + "\n");
    }

    @Test
    void aPaperWithoutATitleOfItsOwnHasThatOfItsTheme() {
        assertThat(SampleDraft.load().facts().text(Field.TITLE)).isEmpty();
        assertThat(Outline.of(SampleDraft.load(), papers.manuscript(SampleDraft.load())).title())
                .isEqualTo("2021年度党史学习教育专题民主生活会个人对照检查材料");
    }

    @Test
    void importPrintsTheOutline() {
        JsonNode outline = json(call("import", text(), "--json"));
        assertThat(outline.propertyNames()).containsExactly("title", "theme", "opening", "aspects", "causes", "measures",
                "blocks", "unplaced", "chars");
        assertThat(outline.get("title").isString()).isTrue();
        assertThat(outline.get("theme").asString()).isEqualTo(SampleDraft.load().theme());
        assertThat(outline.get("opening").asInt()).isPositive();
        assertThat(outline.get("chars").asInt()).isGreaterThan(3000);
        JsonNode aspect = outline.get("aspects").get(0);
        assertThat(aspect.propertyNames()).containsExactly("heading", "problems", "examples");
        assertThat(aspect.get("problems").asInt()).isPositive();
        assertThat(outline.get("blocks").valueStream().map(JsonNode::asString))
                .contains("opening", "problems", "causes", "measures")
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void theOutlineIsAlsoForPeople() {
        Path text = text();
        assertThat(call("import", text).out()).startsWith("标题：").contains("待归位").doesNotContain("{");
        assertThat(call(ENGLISH, "import", text).out()).startsWith("Title: ").contains("to be placed");
    }

    @Test
    void anImportedDraftHasEveryBlockOfItsTheme() throws Exception {
        Path text = Files.writeString(folder.resolve("短.md"), "个人对照检查材料\n\n一、存在的主要问题\n一是学习不够。");
        Path target = folder.resolve("短.duizhao");
        assertThat(call("import", text, "--theme", "2021", "-o", target)).isEqualTo(new Ended(0, "", ""));
        assertThat(papers.open(target).draft().theme()).isEqualTo("2021");
        assertThat(papers.open(target).draft().sections().stream().map(section -> section.kind().name()))
                .containsAll(papers.theme("2021").orElseThrow().blocks().stream().map(block -> block.kind().name()).toList());
    }

    @Test
    void paginateListsEveryLine() {
        JsonNode word = json(call("paginate", draft, "--json"));
        assertThat(word.propertyNames()).containsExactly("pages");
        assertThat(word.get("pages")).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 22));
        String all = String.join("", word.get("pages").valueStream().flatMap(JsonNode::valueStream).map(JsonNode::asString)
                .toList());
        assertThat(bare(all)).isEqualTo(bare(papers.manuscript(SampleDraft.load()).text()));
        assertThat(json(call("paginate", draft, "--profile", "lo", "--json")).get("pages")).isNotEmpty();
        assertThat(call("paginate", text()).out()).contains("—— 1 ——").contains("—— 2 ——");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    @Test
    void whatComesLaterIsSaid() {
        call("check", draft).refused(2);
    }

    @Test
    void exportWritesPdf() {
        Path pdf = folder.resolve("材料.pdf");
        assertThat(call("export", draft, "-o", pdf).code()).isZero();
        assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        call("export", draft, "-o", folder.resolve("gone/材料.pdf")).refused(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "fly", "import", "import --json", "import a b", "import a --theme 1066", "import a --fast", "import a -o",
        "import a -o b -o c", "import a -o b.docx", "export a", "export a -o b.odt", "export -o b.txt", "paginate",
        "paginate a --profile wps", "export a\0 -o b.txt"
    })
    void wrongUse(String call) {
        call((Object[]) call.split(" ")).refused(2);
        call(ENGLISH, (Object[]) call.split(" ")).refused(2);
    }

    @Test
    void unreadableInput() throws IOException {
        Path target = folder.resolve("out.txt");
        call("export", folder.resolve("没有.duizhao"), "-o", target).refused(3);
        call("export", Files.writeString(folder.resolve("a.duizhao"), "不是草稿"), "-o", target).refused(3);
        call("import", folder.resolve("没有.txt")).refused(3);
        call("import", Files.writeString(folder.resolve("空.txt"), " \n　\n")).refused(3);
        call("import", Files.write(folder.resolve("假.docx"), new byte[] {0, 1, 2, 0, 3})).refused(3);
        call("import", folder).refused(3);
        call("paginate", Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 0, 3})).refused(3);
        assertThat(target).doesNotExist();
        assertThat(call("import", folder.resolve("没有.txt")).err()).contains("没有.txt");
    }

    @Test
    void whatCannotBeWritten() {
        call("export", draft, "-o", folder.resolve("none/a.docx")).refused(4);
        call("export", draft, "-o", folder.resolve("none/a.txt")).refused(4);
        call("import", text(), "-o", folder.resolve("none/a.duizhao")).refused(4);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Ended tour(Guide guide, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.tour(Stream.concat(Stream.of("tour"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new), CHINESE, guide, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aTourGetsItsOrder() {
        List<TourOrder> orders = new ArrayList<>();
        assertThat(tour(orders::add, "--out", folder)).isEqualTo(new Ended(0, "", ""));
        assertThat(tour(orders::add, "--dark", "--size", "800x600", "--out", folder)).isEqualTo(new Ended(0, "", ""));
        assertThat(orders).containsExactly(new TourOrder(folder, 1440, 900, false), new TourOrder(folder, 800, 600, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "--out", "--out a --bogus 1", "--out a b", "--out a --size 10x10", "--out a --size large", "--out a --size 1440x",
        "--out a --out b", "--out a\0", "--size 800x600 --dark"
    })
    void aTourThatIsNotUnderstoodIsNotBegun(String words) {
        tour(order -> {
            throw new AssertionError("begun");
        }, (Object[]) (words.isEmpty() ? new String[0] : words.split(" "))).refused(2);
    }

    @Test
    void aTourThatFailsSaysWhatFailed() {
        Ended denied = tour(order -> {
            throw new AccessDeniedException("/tmp/other");
        }, "--out", folder);
        denied.refused(4);
        assertThat(denied.err()).contains("/tmp/other").doesNotContain(folder.toString());
        Ended full = tour(order -> {
            throw new IOException("No space left on device");
        }, "--out", folder);
        full.refused(4);
        assertThat(full.err()).contains(folder.toString());
        Ended missing = tour(order -> papers.open(folder.resolve("gone.duizhao")), "--out", folder);
        missing.refused(3);
        assertThat(missing.err()).contains("gone.duizhao");
        Ended ours = tour(order -> {
            throw new IllegalStateException("a fault of ours");
        }, "--out", folder);
        ours.refused(3);
        assertThat(ours.err()).doesNotContain(folder.toString());
    }

    @Test
    void helpAndVersion() {
        assertThat(call("--help")).isEqualTo(call()).isEqualTo(call("-h"));
        assertThat(call("--help").out()).contains("import", "export", "paginate", "tour", "[--size 1440x900] [--dark]", "sample.duizhao");
        assertThat(call("--version").out()).startsWith("对照 ");
    }

    @Test
    void whatIsMeantForTheCommandLine() {
        assertThat(List.of("import", "check", "--help", "-x"))
                .allMatch(word -> CommandLine.isMeant(new String[] {word}));
        assertThat(CommandLine.isMeant(new String[0])).isFalse();
        assertThat(CommandLine.isMeant(new String[] {"样本.duizhao"})).isFalse();
    }

    @Test
    void aCommandSaysTooHowItIsUsed() {
        assertThat(call("export", "--help")).isEqualTo(call("--help")).isEqualTo(call("import", draft, "-h"));
        assertThat(call("import", "--", "--help").code()).as("a file of that name").isEqualTo(3);
    }

    @Test
    void filesForTheWindowAreAbsolute() {
        assertThat(CommandLine.files(new String[] {"样本.duizhao", "/a b"}, CHINESE, System.err)).contains(
                List.of(Path.of("样本.duizhao").toAbsolutePath(), Path.of("/a b")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(CommandLine.files(new String[] {"a\0"}, CHINESE, new PrintStream(err, true, StandardCharsets.UTF_8))).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void theLanguageIsThatOfTheTerminal() {
        assertThat(CommandLine.language(Map.of("LANG", "en_US.UTF-8")::get)).isEqualTo(Messages.ENGLISH);
        assertThat(CommandLine.language(Map.of("LANG", "en_US", "LC_ALL", "zh_CN")::get)).isEqualTo(Messages.CHINESE);
        assertThat(CommandLine.language(Map.of("LC_ALL", "", "LANG", "C.UTF-8")::get)).isEqualTo(Messages.CHINESE);
        assertThat(CommandLine.language(Map.of("LC_ALL", "C.UTF-8", "LC_MESSAGES", "en_US")::get)).isEqualTo(Messages.ENGLISH);
        assertThat(CommandLine.language(Map.of("LC_ALL", "POSIX", "LANG", "zh_CN")::get)).isEqualTo(Messages.CHINESE);
        assertThat(CommandLine.language(name -> null)).isEqualTo(Messages.CHINESE);
    }

    @Test
    void everyFailureHasItsSentence() {
        Stream<String> reasons = Stream.of(named("read.", UnreadableFile.Reason.values()),
                named("word.", UnreadableDocument.Reason.values()), named("write.", UnwritableFile.Reason.values()),
                Stream.of("read.empty", "write.changed", "unexpected")).flatMap(names -> names);
        assertThat(reasons.map(code -> "failure." + code)).allMatch(CHINESE::has).allMatch(ENGLISH::has);
    }

    private static Stream<String> named(String prefix, Enum<?>[] reasons) {
        return Arrays.stream(reasons).map(reason -> prefix + reason.name().toLowerCase(Locale.ROOT));
    }
}
