package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Stored;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** Papers of others, whose theme is not kept on this computer. */
class ThemeArrivalTest extends WindowTest {
    private static final String ID = "own-3f2a9c1e-0000-4000-8000-123456789abc";

    private Path write(Optional<Theme> theme) throws IOException {
        Draft sample = SampleDraft.load();
        Path file = home.resolve("别人的.duizhao");
        files(Places.in(home)).write(file, new Stored(new Draft(sample.id(), ID, sample.kind(), sample.facts(), sample.sections(),
                sample.unplaced(), sample.style(), sample.shown()), theme));
        return file;
    }

    private void openFile(Path file) {
        open(Messages.CHINESE);
        FxThread.run(() -> window.open(file));
        await(() -> workspace.openProperty().get() != null);
    }

    private String shown() {
        return FxThread.call(() -> words(window));
    }

    @Test
    void aThemeThatCameWithThePaperIsSaidAndCanBeKept() throws IOException {
        Theme theme = new ThemeLibrary(Places.in(home)).find(SampleDraft.load().theme()).orElseThrow().withId(ID)
                .withName("水务局的主题");
        openFile(write(Optional.of(theme)));
        assertThat(shown()).contains("这台电脑上没有这份材料的主题“水务局的主题”，材料里带着一份").doesNotContain("own-");
        pressWord("存为我的主题");
        await(() -> workspace.themes().contains(theme));
        await(() -> words(window).contains("已存为我的主题“水务局的主题”"));
    }

    @Test
    void aThemeThatIsNowhereIsSaidByAReadableName() throws IOException {
        openFile(write(Optional.empty()));
        assertThat(shown()).contains("都没有它的主题“2021年度党史学习教育专题民主生活会”；写好的内容都在",
                "缺少主题：2021年度党史学习教育专题民主生活会").doesNotContain("own-");
        assertThat(paper()).startsWith("2021年度党史学习教育专题民主生活会\n个人对照检查材料\n");
        pressWord("去主题页导入");
        assertThat(node("theme-import")).isNotNull();
    }

    @Test
    void whatWasSaidOfAPaperIsOverWithIt() throws IOException {
        openFile(write(Optional.empty()));
        assertThat(shown()).contains("都没有它的主题");
        FxThread.run(workspace::openSample);
        assertThat(shown()).doesNotContain("都没有它的主题");
    }

    @Test
    void aThemeThatCannotBeReadIsSaidAndThePaperOpensWhole() throws IOException {
        Path file = write(Optional.of(new ThemeLibrary(Places.in(home)).find("2021").orElseThrow().withId(ID)));
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("theme.json");
        bytes[at + 40] ^= 0x55;
        Files.write(file, bytes);
        openFile(file);
        assertThat(shown()).contains("材料里带着的一份读不出来");
        assertThat(draft().sections()).isEqualTo(SampleDraft.load().sections());
    }

    /** What a later program put into the file, and the disk spoilt. */
    @Test
    void thatAnotherPartOfTheFileCannotBeReadIsSaid() throws IOException {
        Path file = home.resolve("以后的.duizhao");
        try (InputStream later = ThemeArrivalTest.class.getResourceAsStream("/drafts/v5.duizhao")) {
            byte[] bytes = later.readAllBytes();
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("versions/1.json");
            bytes[at + "versions/1.json".length() + 5] ^= 0x55;
            Files.write(file, bytes);
        }
        openFile(file);
        assertThat(shown()).contains("附有别的内容，其中有的已经损坏");
    }

    @Test
    void ofAThemeThatIsKeptHereNothingIsSaid() throws IOException {
        Theme theme = new ThemeLibrary(Places.in(home)).find(SampleDraft.load().theme()).orElseThrow();
        Path file = home.resolve("自己的.duizhao");
        files(Places.in(home)).write(file, new Stored(SampleDraft.load(), Optional.of(theme)));
        openFile(file);
        assertThat(FxThread.call(() -> window.lookup("#notice").isVisible())).isFalse();
    }
}
