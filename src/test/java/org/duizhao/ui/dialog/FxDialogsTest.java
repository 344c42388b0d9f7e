package org.duizhao.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest {
    private final FxRobot robot = new FxRobot();
    private Stage owner;

    @BeforeEach
    void openOwner() {
        owner = FxThread.stage(() -> {
            Scene scene = new Scene(new StackPane(), 600, 500);
            scene.getRoot().getStyleClass().add("dark");
            return scene;
        });
    }

    @AfterEach
    void closeOwner() {
        FxThread.close(owner);
    }

    private FxDialogs dialogs(Messages messages) {
        return new FxDialogs(() -> owner, messages);
    }

    /** Asks without waiting for the answer, which the test gives meanwhile. */
    private <T> CompletableFuture<T> asked(Supplier<T> question, String dialog) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#" + dialog).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    private static <T> T given(CompletableFuture<T> answer) throws Exception {
        return answer.get(10, TimeUnit.SECONDS);
    }

    private Button button(String id) {
        return robot.lookup("#" + id).queryAs(Button.class);
    }

    private boolean says(String text) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals(text));
    }

    @Test
    void enterSavesAndEscCancels() throws Exception {
        Messages chinese = new Messages(Messages.CHINESE);
        var first = asked(() -> dialogs(chinese).askUnsaved("区长", true), "unsaved");
        assertThat(says("“区长”有改动还没有保存")).isTrue();
        assertThat(button("unsaved-save").getText()).isEqualTo("保存");
        assertThat(button("unsaved-discard").getText()).isEqualTo("不保存");
        robot.push(KeyCode.ENTER);
        assertThat(given(first)).isEqualTo(Dialogs.Unsaved.SAVE);
        var second = asked(() -> dialogs(chinese).askUnsaved("区长", true), "unsaved");
        robot.push(KeyCode.ESCAPE);
        assertThat(given(second)).isEqualTo(Dialogs.Unsaved.CANCEL);
    }

    @Test
    void changesGoOnlyByTheirOwnButton() throws Exception {
        var answer = asked(() -> dialogs(new Messages(Messages.ENGLISH)).askUnsaved("x", false), "unsaved");
        assertThat(button("unsaved-discard").getText()).isEqualTo("Do not save");
        assertThat(button("unsaved-discard").isDefaultButton() || button("unsaved-discard").isCancelButton()).isFalse();
        robot.interact(button("unsaved-discard")::fire);
        assertThat(given(answer)).isEqualTo(Dialogs.Unsaved.DISCARD);
    }

    @Test
    void ofTwoWaysEnterTakesTheSafeOneAndEscNone() throws Exception {
        Fork question = new Fork("文件不在了", "说明", "另存为……", "存回原处");
        Dialogs dialogs = dialogs(new Messages(Messages.CHINESE));
        var first = asked(() -> dialogs.choose(question), "fork");
        robot.push(KeyCode.ENTER);
        assertThat(given(first)).isEqualTo(Fork.Way.SAFE);
        var second = asked(() -> dialogs.choose(question), "fork");
        robot.interact(button("fork-other")::fire);
        assertThat(given(second)).isEqualTo(Fork.Way.OTHER);
        var third = asked(() -> dialogs.choose(question), "fork");
        robot.push(KeyCode.ESCAPE);
        assertThat(given(third)).isEqualTo(Fork.Way.CANCEL);
    }

    @Test
    void aFileChangedElsewhereIsNotOverwrittenByEnter() throws Exception {
        var first = asked(() -> dialogs(new Messages(Messages.CHINESE)).askChanged("a.duizhao"), "changed");
        robot.push(KeyCode.ENTER);
        assertThat(given(first)).isEqualTo(Dialogs.Changed.SAVE_AS);
        var second = asked(() -> dialogs(new Messages(Messages.CHINESE)).askChanged("a.duizhao"), "changed");
        robot.interact(button("changed-overwrite")::fire);
        assertThat(given(second)).isEqualTo(Dialogs.Changed.OVERWRITE);
        var third = asked(() -> dialogs(new Messages(Messages.CHINESE)).askChanged("a.duizhao"), "changed");
        robot.push(KeyCode.ESCAPE);
        assertThat(given(third)).isEqualTo(Dialogs.Changed.CANCEL);
    }

    @Test
    void anExportWithOpenPointsListsThemAndGoesBackByDefault() throws Exception {
        List<String> open = IntStream.rangeClosed(1, 40).mapToObj(n -> "第" + n + "处").toList();
        var answer = asked(() -> dialogs(new Messages(Messages.CHINESE)).exportAnyway(open), "confirm");
        assertThat(says("还有 40 处待补，要现在导出吗？")).isTrue();
        assertThat(says("·  第40处")).isTrue();
        assertThat(button("confirm-back").isDefaultButton()).isTrue();
        assertThat(button("confirm-back").getScene().getWindow().getHeight()).isLessThan(500);
        robot.push(KeyCode.ENTER);
        assertThat(given(answer)).isFalse();
        var again = asked(() -> dialogs(new Messages(Messages.CHINESE)).exportAnyway(open), "confirm");
        assertThat(button("confirm-go").getText()).isEqualTo("仍要导出");
        robot.interact(button("confirm-go")::fire);
        assertThat(given(again)).isTrue();
    }

    @Test
    void sixOpenPointsAreWhollyInSight() throws Exception {
        List<String> open = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> "第" + n + "处，这一句话很长，长得在这样宽的窗口里一行写不下，一定要折到下一行去才行").toList();
        var answer = asked(() -> dialogs(new Messages(Messages.CHINESE)).exportAnyway(open), "confirm");
        ScrollPane list = robot.lookup(".question-list").queryAs(ScrollPane.class);
        assertThat(FxThread.call(() -> list.getViewportBounds().getHeight()))
                .isGreaterThanOrEqualTo(FxThread.call(() -> list.getContent().getLayoutBounds().getHeight()) - 0.5);
        assertThat(robot.lookup(".question-point").queryAllAs(Label.class)).hasSize(6)
                .allMatch(label -> label.getHeight() > 30);
        robot.push(KeyCode.ESCAPE);
        assertThat(given(answer)).isFalse();
    }

    @Test
    void whatIsLostWithoutSavingIsSaidAsItIs() throws Exception {
        FxDialogs dialogs = dialogs(new Messages(Messages.CHINESE));
        var never = asked(() -> dialogs.askUnsaved("区长", false), "unsaved");
        assertThat(says("它还没有保存过。选“不保存”，整份内容都会丢失；选“取消”，回去接着写。")).isTrue();
        robot.push(KeyCode.ESCAPE);
        given(never);
        var since = asked(() -> dialogs.askUnsaved("区长", true), "unsaved");
        assertThat(says("选“不保存”，上次保存以后的改动会丢失；选“取消”，回去接着写。")).isTrue();
        robot.push(KeyCode.ESCAPE);
        given(since);
    }

    @Test
    void troubleIsToldWithWhatIsSafeAndWhatToDo() throws Exception {
        Trouble trouble = new Trouble("文件没有存上", "上一次保存的内容还在", "换个位置再存一次", "D12");
        var told = asked(() -> dialogs(new Messages(Messages.CHINESE)).tell(trouble), "trouble");
        assertThat(List.of(trouble.what(), trouble.safe(), trouble.advice(), "请别人帮忙时，告诉他这个代码：D12")).allMatch(this::says);
        robot.push(KeyCode.ENTER);
        assertThat(given(told)).isFalse();
    }

    @Test
    void troubleWithAWayOutLeadsThereUnlessThePersonOnlyCloses() throws Exception {
        Trouble trouble = new Trouble("文件没有存上", "", "", "D12").withWay("另存为…");
        var taken = asked(() -> dialogs(new Messages(Messages.CHINESE)).tell(trouble), "trouble");
        robot.push(KeyCode.ENTER);
        assertThat(given(taken)).isTrue();
        var closed = asked(() -> dialogs(new Messages(Messages.CHINESE)).tell(trouble), "trouble");
        robot.push(KeyCode.ESCAPE);
        assertThat(given(closed)).isFalse();
    }

    @Test
    void aDialogLooksLikeTheWindowItBelongsTo() throws Exception {
        FxThread.run(() -> StyleSheets.applyTo(owner.getScene(), Palette.LIGHT, 16));
        var answer = asked(() -> dialogs(new Messages(Messages.ENGLISH)).askUnsaved("x", false), "unsaved");
        var pane = robot.lookup("#unsaved").query();
        assertThat(pane.getStyleClass()).contains("dark");
        assertThat(pane.getStyle()).contains("16.0px");
        robot.push(KeyCode.ESCAPE);
        given(answer);
    }

    @Test
    void choosersAreSetUpForTheKindOfFile(@TempDir Path folder) {
        Messages english = new Messages(Messages.ENGLISH);
        FileChooser open = FileChoosers.toOpen(FileKind.IMPORTABLE, folder, english);
        assertThat(open.getInitialDirectory()).isEqualTo(folder.toFile());
        assertThat(open.getExtensionFilters().getFirst().getExtensions()).startsWith("*.docx").contains("*.doc", "*.dotx", "*.txt", "*.md", "*.html");
        assertThat(open.getTitle()).isEqualTo("Import");
        FileChooser save = FileChoosers.toSave(FileKind.WORD, folder.resolve("材料"), english);
        assertThat(save.getInitialFileName()).isEqualTo("材料.docx");
        assertThat(save.getTitle()).isEqualTo("Save");
        assertThat(FileChoosers.toOpen(FileKind.DRAFT, folder.resolve("gone"), english).getInitialDirectory()).isNull();
    }

    @Test
    void aMissingExtensionIsAddedAndWhatItWouldReplaceIsAskedAbout(@TempDir Path folder) throws Exception {
        FxDialogs dialogs = new FxDialogs(() -> owner, new Messages(Messages.CHINESE),
                (chooser, window) -> null, (chooser, window) -> folder.resolve("a").toFile());
        assertThat(FxThread.call(() -> dialogs.save(FileKind.DRAFT, folder.resolve("x"))))
                .contains(folder.resolve("a.duizhao"));
        there(folder.resolve("a.duizhao"));
        var answer = asked(() -> dialogs.save(FileKind.DRAFT, folder.resolve("x")), "confirm");
        assertThat(says("“a.duizhao”已经存在，要替换吗？")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(given(answer)).isEmpty();
    }

    private static void there(Path file) throws IOException {
        Files.writeString(file, "x");
    }

    @Test
    void choosingNothingIsAnAnswer(@TempDir Path folder) {
        FxDialogs dialogs = new FxDialogs(() -> owner, new Messages(Messages.CHINESE),
                (chooser, window) -> null, (chooser, window) -> null);
        assertThat(FxThread.call(() -> dialogs.open(FileKind.DRAFT, null))).isEmpty();
        assertThat(FxThread.call(() -> dialogs.save(FileKind.TEXT, folder.resolve("x.txt")))).isEmpty();
    }
}
