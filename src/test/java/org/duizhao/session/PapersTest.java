package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Edits;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aFileThatWentAwayIsWrittenAgain() throws Exception {
        Path file = folder.resolve("材料.duizhao");
        String hash = papers.save(file, sample, null);
        Files.delete(file);
        papers.save(file, sample, hash);
        assertThat(papers.open(file).draft()).isEqualTo(sample);
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        assertThat(code(() -> papers.open(folder.resolve("gone.duizhao")))).isEqualTo("read.missing");
        Path foreign = file("外.duizhao", "不是草稿");
        assertThat(code(() -> papers.open(foreign))).isEqualTo("read.foreign");
        assertThat(code(() -> papers.importFile(folder.resolve("gone.txt"), Optional.empty()))).isEqualTo("read.missing");
        assertThat(code(() -> papers.importFile(folder.resolve("gone.docx"), Optional.empty()))).isEqualTo("word.no_access");
        Path empty = file("空.txt", "\n  \n");
        assertThat(code(() -> papers.importFile(empty, Optional.empty()))).isEqualTo("read.empty");
        Path text = file("文.DOCX", "文字");
        assertThat(code(() -> papers.importFile(text, Optional.empty()))).isEqualTo("word.not_a_package");
        Path pdf = file("a.txt", "%PDF-1.7\n");
        assertThat(code(() -> papers.importFile(pdf, Optional.empty()))).isEqualTo("read.pdf");
    }

    @Test
    void whatCannotBeWrittenSaysWhyAndNamesTheFile() {
        Path nowhere = folder.resolve("gone/a.docx");
        Failure failure = catchThrowableOfType(Failure.class, () -> papers.exportWord(nowhere, sample, Typefaces.STANDARD));
        assertThat(failure.code()).isEqualTo("write.no_folder");
        assertThat(failure.file()).isEqualTo(nowhere);
        assertThat(failure.isWriting()).isTrue();
        assertThat(code(() -> papers.exportText(nowhere, sample))).isEqualTo("write.no_folder");
        assertThat(code(() -> papers.exportPdf(nowhere, sample, Typefaces.STANDARD))).isEqualTo("write.no_folder");
        assertThat(code(() -> papers.save(nowhere, sample, null))).isEqualTo("write.no_folder");
    }

    @Test
    void textComesBackWhenItIsImportedAgain() throws Exception {
        Path text = folder.resolve("材料.txt");
        papers.exportText(text, sample);
        Draft again = papers.importFile(text, Optional.empty()).draft();
        assertThat(papers.manuscript(again).text().replaceAll("\\s", ""))
                .isEqualTo(papers.manuscript(sample).text().replaceAll("\\s", ""));
        assertThat(Files.readString(text)).endsWith("\n").isEqualTo(papers.manuscript(sample).text() + "\n");
    }

    @Test
    void aThemeThatIsNotInstalledAsksForNothing() {
        Draft foreign = new Draft("d", "unknown", sample.kind(), sample.facts(), sample.sections(), sample.unplaced(),
                sample.style(), sample.shown());
        assertThat(papers.themeOf(foreign).blocks()).isEmpty();
        assertThat(papers.manuscript(foreign).text()).contains("学《决议》重进度、轻思考");
    }
}
