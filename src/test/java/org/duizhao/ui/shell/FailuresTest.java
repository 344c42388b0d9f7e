package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.model.Draft;
import org.duizhao.model.PaperKind;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be done is said with what is safe and what to do, and the open draft stays. */
class FailuresTest extends WindowTest {
    private Draft before;

    @BeforeEach
    void open() {
        openSample();
        before = draft();
    }

    @AfterEach
    void theDraftStays() {
        assertThat(draft()).isEqualTo(before);
    }

    private Trouble trouble() {
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles).hasSize(1);
        Trouble told = asked.troubles.getFirst();
        // what happened, what is safe, what to do
        assertThat(told.what().split("[，。]")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(told.code()).isNotBlank();
        return told;
    }

    private void importing(Path file) {
        asked.opens.add(file);
        press("action-import");
    }

    private void exporting(Path file) {
        asked.saves.add(file);
        press("action-export_word");
    }

    @Test
    void aDamagedWordFile() throws Exception {
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0, 0};
        importing(Files.write(home.resolve("坏.docx"), broken));
        assertThat(trouble().code()).isEqualTo("word.damaged");
        assertThat(trouble().what()).contains("坏.docx");
    }

    @Test
    void aPaperWithoutAWord() throws Exception {
        importing(Files.writeString(home.resolve("空.txt"), " \n\n"));
        assertThat(trouble().code()).isEqualTo("read.empty");
    }

    @Test
    void aFileThatIsGone() {
        importing(home.resolve("没有.txt"));
        assertThat(trouble().code()).isEqualTo("read.missing");
    }

    @Test
    void aDraftThatIsGone() throws Exception {
        FxThread.run(() -> window.open(home.resolve("没有.duizhao")));
        assertThat(trouble().code()).isEqualTo("read.missing");
    }

    @Test
    void anExportToNoFolder() {
        exporting(home.resolve("gone").resolve("材料.docx"));
        assertThat(trouble().code()).isEqualTo("write.no_folder");
        assertThat(FxThread.call(() -> node("notice").isVisible())).isFalse();
    }

    @Test
    void anExportOntoAFolder() throws Exception {
        Path folder = Files.createDirectories(home.resolve("材料.docx/里面"));
        exporting(home.resolve("材料.docx"));
        assertThat(trouble().code()).startsWith("write.");
        assertThat(folder).exists();
        try (var left = Files.list(home)) {
            assertThat(left.map(file -> file.getFileName().toString())).doesNotContain("材料.docx.tmp")
                    .noneMatch(name -> name.contains("tmp"));
        }
    }

    @Test
    void aTextExportToNoFolder() {
        asked.saves.add(home.resolve("gone").resolve("材料.txt"));
        FxThread.run(() -> session().navigation().goTo("export"));
        press("export-text");
        assertThat(trouble().code()).isEqualTo("write.no_folder");
    }

    @Test
    void aPdfExportToNoFolder() {
        asked.saves.add(home.resolve("gone").resolve("材料.pdf"));
        FxThread.run(() -> session().navigation().goTo("export"));
        press("export-pdf");
        assertThat(trouble().code()).isEqualTo("write.no_folder");
    }

    @Test
    void anImportThatFailsLosesNothingUnsaved() throws Exception {
        FxThread.run(() -> session().edit("edit.kind", draft -> draft.withKind(PaperKind.BODY)));
        before = draft();
        importing(Files.writeString(home.resolve("空.txt"), ""));
        assertThat(trouble().code()).isEqualTo("read.empty");
        assertThat(asked.unsaved).isZero();
        assertThat(isModified()).isTrue();
    }
}
