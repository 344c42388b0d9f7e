package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TitlePart;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    @TempDir
    private Path folder;

    private final Draft sample = SampleDraft.load();
    private Papers papers;

    @BeforeEach
    void open() {
        Places places = Places.in(folder.resolve("home"));
        papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Failure.class, call).code();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDraftIsSavedAndOpenedAsItWas() throws Exception {
        Path file = folder.resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        assertThat(papers.open(file).draft()).isEqualTo(sample);
        assertThat(papers.open(file).hash()).isEqualTo(hash);
        Draft changed = Edits.text(sample, new FieldPath("s1", Field.TEXT), "改。");
        assertThat(papers.save(file, changed, hash)).isNotEqualTo(hash);
        assertThat(papers.open(file).draft()).isEqualTo(changed);
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwrittenUnlessWanted() throws Exception {
        Path file = folder.resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        Files.writeString(file, "别的");
        assertThat(code(() -> papers.save(file, sample, hash))).isEqualTo("write.changed");
        assertThat(file).hasContent("别的");
        papers.save(file, sample, null);
        assertThat(papers.open(file).draft()).isEqualTo(sample);
    }

    @Test
    void aFileThatWentAwayIsWrittenAgainOnlyIfWanted() throws Exception {
        Path file = folder.resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        Files.delete(file);
        assertThat(catchThrowableOfType(GoneFile.class, () -> papers.save(file, sample, hash)).renamed()).isEmpty();
        assertThat(file).doesNotExist();
        papers.save(file, sample, null);
        assertThat(papers.open(file).draft()).isEqualTo(sample);
    }

    @Test
    void aFileThatWasRenamedIsFoundUnlessItWasChangedToo() throws Exception {
        Path file = folder.resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        papers.save(folder.resolve("别的.duizhao"), sample.withId("another"), null);
        Path renamed = Files.move(file, folder.resolve("定稿.duizhao"));
        assertThat(catchThrowableOfType(GoneFile.class, () -> papers.save(file, sample, hash)).renamed()).contains(renamed);
        papers.save(renamed, Edits.text(sample, new FieldPath("s1", Field.TEXT), "改。"), null);
        assertThat(catchThrowableOfType(GoneFile.class, () -> papers.save(file, sample, hash)).renamed()).isEmpty();
    }

    @Test
    void whereTheFolderIsGoneThatIsToldFirst() throws Exception {
        Path file = Files.createDirectory(folder.resolve("U盘")).resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        Files.delete(file);
        Files.delete(file.getParent());
        assertThat(code(() -> papers.save(file, sample, hash))).isEqualTo("write.no_folder");
    }

    /** Reading it would wait for a writer that never comes. */
    @Test
    @Timeout(60)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no named pipes among its files")
    void aPipeOrDeviceIsRefusedWhateverItIsCalled() throws Exception {
        for (String name : List.of("a.duizhao", "a.docx", "a.txt", "a.json")) {
            Path pipe = folder.resolve(name);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
            assertThat(code(() -> papers.open(pipe))).isEqualTo("read.special");
            assertThat(code(() -> papers.importFile(pipe, Optional.empty()))).isEqualTo("read.special");
            assertThat(code(() -> papers.packs().importTheme(pipe, true))).isEqualTo("read.special");
            assertThat(code(() -> papers.packs().proposeTheme(pipe))).isEqualTo("read.special");
            assertThat(code(() -> papers.exportText(pipe, sample, papers.themeOf(sample)))).isEqualTo("write.special");
            assertThat(code(() -> papers.save(pipe, sample, null))).isEqualTo("write.special");
        }
        assertThat(code(() -> papers.open(Path.of("/dev/zero")))).isEqualTo("read.special");
        assertThat(code(() -> papers.importFile(folder, Optional.empty()))).isEqualTo("read.folder");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        assertThat(code(() -> papers.open(folder.resolve("gone.duizhao")))).isEqualTo("read.missing");
        Path foreign = file("外.duizhao", "不是草稿");
        assertThat(code(() -> papers.open(foreign))).isEqualTo("read.foreign");
        assertThat(code(() -> papers.importFile(folder.resolve("gone.txt"), Optional.empty()))).isEqualTo("read.missing");
        assertThat(code(() -> papers.importFile(folder.resolve("gone.docx"), Optional.empty()))).isEqualTo("read.missing");
        Path empty = file("空.txt", "\n  \n");
        assertThat(code(() -> papers.importFile(empty, Optional.empty()))).isEqualTo("read.empty");
        Path huge = file("大.txt", "一".repeat(50_000_000 / 3));
        assertThat(code(() -> papers.importFile(huge, Optional.empty()))).isEqualTo("read.too_large");
        Path line = file("长.txt", "一是学得不深。".repeat(Bounds.MOST_CHARACTERS / 7 + 1));
        assertThat(code(() -> papers.importFile(line, Optional.empty()))).isEqualTo("read.too_long");
        Path lines = file("多.txt", "一\n".repeat(Bounds.MOST_PARAGRAPHS + 1));
        assertThat(code(() -> papers.importFile(lines, Optional.empty()))).isEqualTo("read.too_long");
        Path pdf = file("a.txt", "%PDF-1.7\n");
        assertThat(code(() -> papers.importFile(pdf, Optional.empty()))).isEqualTo("read.pdf");
    }

    @Test
    void whatCannotBeWrittenSaysWhyAndNamesTheFile() {
        Path nowhere = folder.resolve("gone/a.docx");
        Failure failure = catchThrowableOfType(Failure.class, () -> papers.exportWord(nowhere, sample, papers.themeOf(sample), Typefaces.STANDARD));
        assertThat(failure.code()).isEqualTo("write.no_folder");
        assertThat(failure.file()).isEqualTo(nowhere);
        assertThat(failure.isWriting()).isTrue();
        assertThat(code(() -> papers.exportText(nowhere, sample, papers.themeOf(sample)))).isEqualTo("write.no_folder");
        assertThat(code(() -> papers.exportPdf(nowhere, sample, papers.themeOf(sample), Typefaces.STANDARD))).isEqualTo("write.no_folder");
        assertThat(code(() -> papers.save(nowhere, sample, null))).isEqualTo("write.no_folder");
    }

    /** As Word, WPS, browsers and others part them. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000b", "\n", "\u2028", "\u2029", "\u0085", "\f"})
    void everyLineOfAPastedTextIsAParagraph(String between) throws Exception {
        assertThat(Papers.read("一、存在的问题" + between + "读得少。" + between)).extracting(SourceParagraph::text)
                .containsExactly("一、存在的问题", "读得少。");
    }

    @Test
    void textComesBackWhenItIsImportedAgain() throws Exception {
        Path text = folder.resolve("材料.txt");
        papers.exportText(text, sample, papers.themeOf(sample));
        Draft again = papers.importFile(text, Optional.empty()).draft();
        assertThat(papers.manuscript(again).text().replaceAll("\\s", ""))
                .isEqualTo(papers.manuscript(sample).text().replaceAll("\\s", ""));
        assertThat(Files.readString(text)).endsWith("\n").isEqualTo(papers.manuscript(sample).text() + "\n");
    }

    @ParameterizedTest
    @CsvSource({"县档案局, 办公室主任, 张三", "县档案局办公室, 主任, 张三", "县委办公室, 综合科科长, 赵　六", "某某镇党委, '委员、副镇长', 王小二",
        "区教育局, 四级调研员, 李科", "县人民法院, '党组成员、执行局局长', 欧阳俞敏", "清河县水务局, '', 陈某某", "'', 党支部书记, 钱七", "县政协, 秘书长, ''",
        "柳林村, 第一书记, 周×", "县档案局办公室, 主任, ''", "'', '', 张三", "县第一中学, 教师, 吴九"})
    void aBylineComesBackInItsFields(String unit, String post, String name) throws Exception {
        Facts facts = sample.facts().with(Field.UNIT, unit).with(Field.POST, post).with(Field.NAME, name);
        Draft draft = sample.withFacts(facts).showing(TitlePart.BYLINE, true).showing(TitlePart.SIGNATURE, false)
                .showing(TitlePart.SIGNED_DATE, false);
        Path text = folder.resolve("a.txt");
        Path word = folder.resolve("a.docx");
        papers.exportText(text, draft, papers.themeOf(draft));
        papers.exportWord(word, draft, papers.themeOf(draft), Typefaces.STANDARD);
        for (Path file : List.of(text, word)) {
            assertThat(papers.importFile(file, Optional.empty()).draft().facts()).extracting(
                    read -> read.text(Field.UNIT), read -> read.text(Field.POST), read -> read.text(Field.NAME))
                    .containsExactly(unit, post, name);
        }
    }

    @Test
    void aThemeThatIsNotInstalledAsksForNothing() {
        Draft foreign = new Draft("d", "unknown", sample.kind(), sample.facts(), sample.sections(), sample.unplaced(),
                sample.style(), sample.shown());
        assertThat(papers.themeOf(foreign).blocks()).isEmpty();
        assertThat(papers.manuscript(foreign).text()).contains("学《决议》重进度、轻思考");
    }
}
