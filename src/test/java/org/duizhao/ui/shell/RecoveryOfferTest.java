package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not saved when the program ended badly is offered at the next start. */
class RecoveryOfferTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @BeforeEach
    void open() {
        openSample();
    }

    private void writeAndKeep(String text) {
        FxThread.run(() -> {
            session().type(OPENING, text);
            workspace.keep();
        });
        await(() -> workspace.openProperty().get().keptAtProperty().get() != null);
    }

    private void awaitOffer() {
        await(() -> node("notice").isVisible());
    }

    private String notice() {
        return FxThread.call(() -> words(node("notice")));
    }

    @Test
    void theDraftComesBackAsItWas() throws Exception {
        writeAndKeep("没有保存的导语。");
        Draft lost = draft();
        int characters = FxThread.call(() -> session().paper().progress().characters());
        crashAndStartAgain();
        awaitOffer();
        assertThat(notice()).contains("对照检查材料").contains(String.format(Locale.CHINESE, "%,d", characters));
        pressWord("找回");
        assertThat(draft()).isEqualTo(lost);
        assertThat(isModified()).isTrue();
        assertThat(FxThread.call(() -> node("notice").isVisible())).isFalse();
    }

    @Test
    void itStillKnowsItsFile() throws Exception {
        Path file = home.resolve("材料.duizhao");
        FxThread.run(() -> workspace.save(file, false, () -> { }, failure -> { }));
        await(() -> workspace.openProperty().get().fileProperty().get() != null);
        writeAndKeep("保存以后改的。");
        crashAndStartAgain();
        awaitOffer();
        pressWord("找回");
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isEqualTo(file);
        assertThat(isModified()).isTrue();
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        writeAndKeep("不要了。");
        crashAndStartAgain();
        awaitOffer();
        pressWord("放弃");
        assertThat(leftBehind()).as("asked once more").hasSize(1);
        asked.confirms = true;
        pressWord("放弃");
        assertThat(leftBehind()).isEmpty();
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(notice()).isEmpty();
    }

    @Test
    void afterSavingNothingIsLeftBehind() throws Exception {
        writeAndKeep("先留着，再保存。");
        FxThread.run(() -> workspace.save(home.resolve("a.duizhao"), false, () -> { }, failure -> { }));
        await(() -> !session().modifiedProperty().get());
        FxThread.run(workspace::close);
        assertThat(leftBehind()).isEmpty();
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(notice()).isEmpty();
    }

    private Path saved(String name) {
        Path file = home.resolve(name);
        FxThread.run(() -> workspace.save(file, false, () -> { }, failure -> { }));
        await(() -> !session().modifiedProperty().get() && file.equals(workspace.openProperty().get().fileProperty().get()));
        return file;
    }

    private void openAgain(Path file) {
        FxThread.run(() -> workspace.open(file, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() != null);
    }

    private List<String> offered() {
        return leftBehind().stream().flatMap(left -> left.only().stream()).toList();
    }

    /** Whatever is done with the same paper, the first text is there until the person has answered. */
    @Test
    void anOfferThatIsNotAnsweredStays() throws Exception {
        Path file = saved("材料.duizhao");
        writeAndKeep("第一次没有保存。");
        crashAndStartAgain();
        awaitOffer();
        openAgain(file);
        for (int i = 0; i < 5; i++) {
            writeAndKeep("后来又写" + i + "。");
            FxThread.run(workspace::keep);
        }
        assertThat(offered()).containsExactly("第一次没有保存。");
        saved("材料.duizhao");
        assertThat(offered()).containsExactly("第一次没有保存。");
        writeAndKeep("第二次没有保存。");
        crashAndStartAgain();
        awaitOffer();
        assertThat(offered()).containsExactly("第二次没有保存。", "第一次没有保存。");
        openAgain(file);
        FxThread.run(workspace::close);
        FxThread.run(workspace::openSample);
        Files.move(file, home.resolve("改名.duizhao"));
        crashAndStartAgain();
        assertThat(leftBehind()).hasSize(2);
    }

    @Test
    void bothStatesAreShownBesideEachOther() throws Exception {
        Path file = saved("材料.duizhao");
        writeAndKeep("没有保存的一段导语。");
        crashAndStartAgain();
        awaitOffer();
        assertThat(notice()).contains("第一处不同").contains("没有保存的一段导语。");
        pressWord("比较");
        String page = FxThread.call(() -> words(window.lookup("#recovery")));
        assertThat(page).contains("没有保存的一段导语。").contains(SampleDraft.load().text(OPENING).orElseThrow().lines().findFirst().orElseThrow())
                .contains("材料.duizhao").doesNotContain("又被改写");
        press("recovery-later");
        awaitOffer();
        pressWord("比较");
        asked.confirms = true;
        FxThread.run(() -> pressIn("#recovery", "放弃"));
        await(() -> window.lookup("#recovery") == null);
        assertThat(leftBehind()).isEmpty();
        assertThat(file).exists();
    }

    private void pressIn(String page, String word) {
        window.lookup(page).lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(word)).findFirst().orElseThrow().fire();
    }

    /** As when the program was killed between two saves, or the paper was written on elsewhere since. */
    @Test
    void whatTheFileIsAheadOfIsNotOffered() throws Exception {
        Path file = saved("材料.duizhao");
        writeAndKeep("写到一半");
        Path series = onlySnapshot().getParent();
        byte[] half = Files.readAllBytes(onlySnapshot());
        FxThread.run(() -> session().type(OPENING, "写到一半，接着写完。"));
        saved("材料.duizhao");
        FxThread.run(workspace::openSample);
        Files.createDirectories(series);
        Files.write(series.resolve("1.json"), half);
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(place().resolve("data/recovery")).as("nor kept for ever").isEmptyDirectory();
        assertThat(file).exists();
    }

    private Path onlySnapshot() throws IOException {
        try (Stream<Path> files = Files.walk(place().resolve("data/recovery"))) {
            return files.filter(Files::isRegularFile).reduce((one, other) -> {
                throw new AssertionError("more than one");
            }).orElseThrow();
        }
    }

    @Test
    void ofAFileThatWasWrittenSinceACopyIsOpened() throws Exception {
        Path file = saved("材料.duizhao");
        writeAndKeep("只在留底里。");
        Draft lost = draft();
        new DraftFile(Places.in(home.resolve("colleague")), "test")
                .write(file, lost.withKind(PaperKind.BODY).withUnplaced(List.of()));
        FxThread.run(() -> session().type(OPENING, "只在留底里，还有。"));
        FxThread.run(workspace::keep);
        await(() -> !workspace.openProperty().get().unkeptProperty().get());
        crashAndStartAgain();
        awaitOffer();
        pressWord("比较");
        assertThat(FxThread.call(() -> words(window.lookup("#recovery")))).contains("又被改写");
        FxThread.run(() -> pressIn("#recovery", "找回"));
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().text(OPENING)).contains("只在留底里，还有。");
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isNull();
        assertThat(leftBehind()).as("it is open").isEmpty();
        crashAndStartAgain();
        assertThat(leftBehind()).as("and still not saved").hasSize(1);
    }

    @Test
    void whatWasKeptAndCannotBeReadIsTold() throws Exception {
        writeAndKeep("读不出来了。");
        Files.write(onlySnapshot(), new byte[200]);
        crashAndStartAgain();
        awaitOffer();
        assertThat(notice()).contains("1").contains("读不出来");
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(notice()).isEmpty();
    }

    @Test
    void whatAnotherWindowHasOpenIsNotOffered() {
        writeAndKeep("还开着。");
        assertThat(leftBehind()).isEmpty();
    }
}
