package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Section;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.UnlistedFolder;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Trouble;
import org.junit.jupiter.api.Test;

/** What was saved before, and what is left of a file, is found where a person looks for it and opens as a copy. */
class EarlierPageTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    private BiFunction<Path, Places, DraftFile> files = (folder, places) -> super.files(places);

    @Override
    DraftFile files(Places places) {
        return files.apply(places.backups(), places);
    }

    private Draft saying(String text) {
        Draft draft = SampleDraft.load();
        return draft.withSections(draft.sections().stream()
                .map(section -> section.id().equals("s1") ? (Section) section.with(Field.TEXT, text) : section)
                .toList());
    }

    /** Saves a draft, as if a number of days ago. */
    private void write(Path file, Draft draft, int daysAgo) throws Exception {
        new DraftFile(Places.in(place()), "test").write(file, draft);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private Path written(String... texts) throws Exception {
        Path file = home.resolve("材料.duizhao");
        for (int i = 0; i < texts.length; i++) {
            write(file, saying(texts[i]), texts.length - 1 - i);
        }
        return file;
    }

    private void choose() {
        FxThread.run(() -> ((MenuButton) node("menu")).getItems().stream()
                .filter(item -> "menu-earlier".equals(item.getId())).findFirst().orElseThrow().fire());
        await(() -> node("earlier-done") != null && !words(window).contains("正在读取"));
    }

    private List<EarlierRow> rows() {
        return FxThread.call(() -> window.lookupAll(".button").stream().filter(EarlierRow.class::isInstance)
                .map(EarlierRow.class::cast).toList());
    }

    private void open(Path file) {
        FxThread.run(() -> window.open(file));
    }

    private Trouble trouble() {
        await(() -> !asked.troubles.isEmpty());
        return asked.troubles.removeFirst();
    }

    private void awaitOpen(String opening) {
        await(() -> workspace.openProperty().get() != null
                && session().draft().text(OPENING).filter(opening::equals).isPresent());
    }

    @Test
    void whereNothingWasSavedItSaysSo() {
        open(Messages.CHINESE);
        choose();
        assertThat(FxThread.call(() -> words(window))).contains("还没有。保存过两次以上的材料");
        robot.push(KeyCode.ESCAPE);
        assertThat(node("start-new")).isNotNull();
    }

    @Test
    void anEarlierStateOpensAsACopyByKeyboard() throws Exception {
        open(Messages.CHINESE);
        Path file = written("前天的。", "昨天的。", "今天的。");
        open(file);
        awaitOpen("今天的。");
        Draft open = draft();
        byte[] before = Files.readAllBytes(file);
        choose();
        assertThat(FxThread.call(() -> words(window))).contains("昨天 ", "正在写的这份 · 文件：材料.duizhao", " 字 · ", " KB");
        assertThat(rows()).hasSize(2);
        assertThat(FxThread.call(() -> stage.getScene().getFocusOwner())).isSameAs(rows().getFirst());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        awaitOpen("前天的。");
        assertThat(draft().id()).isNotEqualTo(open.id());
        assertThat(isModified()).isTrue();
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isNull();
        assertThat(file).hasBinaryContent(before);
        assertThat(node("earlier-done")).as("the page is left").isNull();
    }

    @Test
    void unsavedWorkIsAskedAboutBeforeACopyTakesItsPlace() throws Exception {
        open(Messages.CHINESE);
        open(written("一。", "二。"));
        awaitOpen("二。");
        FxThread.run(() -> session().type(OPENING, "没有保存。"));
        asked.answer = Dialogs.Unsaved.CANCEL;
        choose();
        FxThread.run(rows().getFirst()::fire);
        await(() -> asked.unsaved == 1);
        assertThat(draft().text(OPENING)).contains("没有保存。");
        assertThat(rows()).as("the page stays").isNotEmpty();
    }

    @Test
    void theOpenDraftComesFirstAndThoseWhoseFilesAreGoneToo() throws Exception {
        open(Messages.CHINESE);
        Path file = written("一。", "二。");
        Path gone = home.resolve("删掉的.duizhao");
        for (int i = 0; i < 9; i++) {
            write(gone, saying("别的" + i).withId("another").withFacts(SampleDraft.load().facts().with(Field.NAME, "李晓梅")), 0);
        }
        Files.delete(gone);
        Files.write(Files.createDirectories(place().resolve("data/backups/broken")).resolve("1.duizhao"), new byte[] {1, 2});
        open(file);
        awaitOpen("二。");
        choose();
        String words = FxThread.call(() -> words(window));
        assertThat(words.indexOf("材料.duizhao")).isBetween(0, words.indexOf("李晓梅"));
        assertThat(words).contains("文件：删掉的.duizhao", "读不出来", "没有一份读得出来的材料");
        assertThat(rows()).hasSize(1 + 5 + 1);
        pressWord("再列出 3 份");
        assertThat(rows()).hasSize(1 + 8 + 1);
        FxThread.run(() -> ((ButtonBase) node("earlier-done")).fire());
        assertThat(FxThread.call(() -> words(window))).doesNotContain("以前保存的");
    }

    @Test
    void aListThatCannotBeReadIsTold() throws Exception {
        files = UnlistedFolder::files;
        open(Messages.CHINESE);
        choose();
        assertThat(FxThread.call(() -> words(window))).contains("读取“backups”时磁盘或网络出错");
    }

    @Test
    void aFileOfZerosOffersTheNewestByTimeAndLength() throws Exception {
        open(Messages.CHINESE);
        Path file = written("前天的。", "昨天的。", "今天的。");
        Files.write(file, new byte[(int) Files.size(file)]);
        open(file);
        Trouble told = trouble();
        assertThat(told.code()).isEqualTo("read.zeros");
        assertThat(told.what()).contains("全是零");
        assertThat(told.advice()).containsPattern("以前保存的最近一份：昨天 \\d\\d:\\d\\d，[\\d,]+ 字");
        assertThat(told.way()).containsPattern("打开以前保存的…（昨天 \\d\\d:\\d\\d）");
        asked.takesWay = true;
        Files.write(file, new byte[0]);
        open(file);
        assertThat(trouble().code()).isEqualTo("read.no_bytes");
        await(() -> rows().size() == 2);
        FxThread.run(rows().getFirst()::fire);
        awaitOpen("昨天的。");
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void withoutABackupThereIsNoButtonForIt() throws Exception {
        open(Messages.CHINESE);
        Path file = home.resolve("空.duizhao");
        Files.write(file, new byte[0]);
        open(file);
        assertThat(trouble().way()).isEmpty();
    }

    @Test
    void aFileThatIsGoneOffersWhatWasSavedBefore() throws Exception {
        open(Messages.CHINESE);
        Path file = written("一。", "二。");
        Files.delete(file);
        open(file);
        assertThat(trouble().way()).contains("打开以前保存的");
    }

    private Path torn(Path file) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void whatIsLeftOfADamagedFileIsShownAndOpensAsANewDraft() throws Exception {
        open(Messages.CHINESE);
        asked.takesWay = true;
        Path file = torn(written("只有一次。"));
        byte[] before = Files.readAllBytes(file);
        open(file);
        assertThat(trouble().way()).isEqualTo("看看还能救回多少…");
        await(() -> node("salvage-accept") != null);
        assertThat(FxThread.call(() -> words(window))).contains("“材料.duizhao”里还能读出这些", "导语", "只有一次。",
                "“今后的努力方向和整改措施”没有读到。", "处中断，后面的文字没有了。").doesNotContain("以前保存的最近一份");
        press("salvage-accept");
        awaitOpen("只有一次。");
        assertThat(isModified()).isTrue();
        assertThat(draft().id()).isNotEqualTo(SampleDraft.load().id());
        assertThat(draft().sections()).as("what is missing is there, empty").extracting(Section::kind)
                .containsAll(SampleDraft.load().sections().stream().map(Section::kind).toList());
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isNull();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whereBothAreThereThePageOffersBoth() throws Exception {
        open(Messages.CHINESE);
        asked.takesWay = true;
        Path file = torn(written("昨天的。", "今天的。"));
        open(file);
        assertThat(trouble().way()).contains("打开以前保存的（昨天", "救回的");
        await(() -> node("salvage-earlier-all") != null);
        assertThat(FxThread.call(() -> words(window))).containsPattern("以前保存的最近一份是完整的：昨天 \\d\\d:\\d\\d");
        press("salvage-earlier-all");
        await(() -> rows().size() == 1);
        robot.push(KeyCode.ESCAPE);
        assertThat(node("salvage-accept")).isNotNull();
        press("salvage-earlier-open");
        awaitOpen("昨天的。");
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws Exception {
        open(Messages.CHINESE);
        open(written("一。"));
        awaitOpen("一。");
        Draft open = draft();
        asked.takesWay = true;
        Path other = home.resolve("另一份.duizhao");
        write(other, saying("另一份。").withId("other"), 0);
        open(torn(other));
        trouble();
        await(() -> node("salvage-cancel") != null);
        speak(Messages.ENGLISH);
        assertThat(FxThread.call(() -> words(window))).contains("What can still be read of");
        press("salvage-cancel");
        assertThat(draft()).isSameAs(open);
    }
}
