package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Problem;
import org.duizhao.session.Beginning;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job in the real window, with answers from a list where a person would be asked. */
class MainWindowTest extends WindowTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyStepOfTheSampleIsShown(String language) {
        open(Locale.of(language));
        press("start-sample");
        for (String part : FxThread.call(window::parts)) {
            FxThread.run(() -> session().navigation().goTo(part));
            FxThread.run(() -> assertThat(window.lookup("#step-" + part)).isNotNull());
            assertThat(FxThread.call(() -> words(window))).as(part).isNotBlank();
        }
        if (language.equals("en")) {
            assertThat(FxThread.call(() -> words(window))).contains("Export to Word").doesNotContain("导出");
        }
    }

    @Test
    void typingGoesToDraftAndPageAndCanBeUndone() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().navigation().goTo("s1"));
        String before = FxThread.call(() -> field("s1", Field.TEXT).getText());
        FxThread.run(() -> {
            field("s1", Field.TEXT).requestFocus();
            field("s1", Field.TEXT).insertText(0, "你好");
        });
        assertThat(FxThread.call(() -> session().paper().manuscript().text())).contains("你好" + before.lines().findFirst().orElseThrow().substring(0, 4));
        assertThat(node("action-redo").isDisabled()).isTrue();
        press("action-undo");
        assertThat(FxThread.call(() -> field("s1", Field.TEXT).getText())).isEqualTo(before);
        assertThat(node("action-undo").isDisabled()).as("nothing is left to undo").isTrue();
        press("action-redo");
        assertThat(FxThread.call(() -> field("s1", Field.TEXT).getText())).isEqualTo("你好" + before);
    }

    @Test
    void aNewProblemGetsTheCaretAndItsNumber() {
        open(Locale.CHINESE);
        FxThread.run(() -> workspace.create(new Beginning(workspace.themes().getLast(), PaperKind.MEMBER, Facts.EMPTY)));
        FxThread.run(() -> session().navigation().goTo("a1"));
        press("add-problem");
        press("add-problem");
        List<Problem> problems = FxThread.call(() -> session().draft().all(Problem.class));
        assertThat(problems).hasSize(2);
        FxThread.run(() -> field(problems.getFirst().id(), Field.HEADLINE).setText("甲"));
        FxThread.run(() -> field(problems.getLast().id(), Field.HEADLINE).setText("乙"));
        assertThat(FxThread.call(() -> session().paper().manuscript().text())).contains("一是甲。").contains("二是乙。");
        press(problems.getLast().id() + "-up");
        assertThat(FxThread.call(() -> session().paper().manuscript().text())).contains("一是乙。").contains("二是甲。");
    }

    @Test
    void aDraftIsSavedAndOpenedAgain() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "改过的导语。"));
        Path file = home.resolve("我的材料.duizhao");
        asked.saves.add(file);
        FxThread.run(() -> window.leaving(workspace::close));
        await(() -> workspace.openProperty().get() == null);
        assertThat(asked.unsaved).isEqualTo(1);
        FxThread.run(() -> window.open(file));
        await(() -> workspace.openProperty().get() != null);
        assertThat(FxThread.call(() -> session().draft().text(new FieldPath("s1", Field.TEXT)))).contains("改过的导语。");
        assertThat(FxThread.call(() -> session().modifiedProperty().get())).isFalse();
        FxThread.run(workspace::close);
        await(() -> words(window).contains("青禾县水务局"));
        assertThat(new RecentDrafts(Places.in(place())).list().getFirst().file()).isEqualTo(file.toAbsolutePath());
    }

    @Test
    void ofSeveralFilesTheFirstIsOpenedAndTheOthersAreNamed() {
        open(Locale.CHINESE);
        press("start-sample");
        Path file = home.resolve("甲.duizhao");
        FxThread.run(() -> workspace.save(file, false, workspace::close, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() == null);
        FxThread.run(() -> window.open(Stream.of("甲", "乙", "丙", "丁", "戊").map(name -> home.resolve(name + ".duizhao")).toList()));
        await(() -> workspace.openProperty().get() != null);
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isEqualTo(file);
        assertThat(words(node("notice"))).contains("另外 4 份", "乙.duizhao、丙.duizhao、丁.duizhao等");
    }

    @Test
    void theSampleIsExportedAndImportedAgain() {
        open(Locale.CHINESE);
        press("start-sample");
        Path word = home.resolve("材料.docx");
        asked.saves.add(word);
        press("action-export_word");
        await(() -> Files.exists(word));
        assertThat(asked.warned).isEmpty();
        String text = FxThread.call(() -> session().paper().manuscript().text());
        String id = FxThread.call(() -> session().draft().id());
        asked.opens.add(word);
        press("action-import");
        await(() -> window.lookup("#review-accept") != null);
        asked.answer = Dialogs.Unsaved.DISCARD;
        press("review-accept");
        await(() -> workspace.openProperty().get() != null && !session().draft().id().equals(id));
        assertThat(FxThread.call(() -> session().paper().manuscript().text()).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
        assertThat(FxThread.call(() -> session().draft().unplaced())).isEmpty();
    }

    @Test
    void placeholdersAreNamedBeforeAnExport() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "征求意见××条。"));
        FxThread.run(() -> session().navigation().goTo("export"));
        press("action-export_word");
        assertThat(asked.warned).hasSize(1);
        assertThat(focused()).as("the first open place").isEqualTo("s1-TEXT");
    }

    @Test
    void aDamagedFileGetsASentenceAndChangesNothing() throws Exception {
        open(Locale.CHINESE);
        press("start-sample");
        String id = FxThread.call(() -> session().draft().id());
        Path damaged = Files.writeString(home.resolve("坏.duizhao"), "不是材料");
        FxThread.run(() -> window.open(damaged));
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles.getFirst().what()).contains("坏.duizhao");
        assertThat(FxThread.call(() -> session().draft().id())).isEqualTo(id);
        assertThat(damaged).hasContent("不是材料");
    }

    @Test
    void aDraftHeldByAnotherWindowIsNotOpenedTwice() throws Exception {
        open(Locale.CHINESE);
        press("start-sample");
        Path file = home.resolve("a.duizhao");
        FxThread.run(() -> workspace.save(file, false, workspace::close, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() == null);
        // the lock is given back off the window's thread, after what was asked for before this
        boolean[] looked = new boolean[1];
        FxThread.run(() -> workspace.leftBehind(left -> looked[0] = true, unreadable -> { }));
        await(() -> looked[0]);
        String id = new DraftFile(Places.in(place()), "test").read(file).draft().id();
        try (var channel = java.nio.channels.FileChannel.open(
                place().resolve("data/locks/" + id + ".lock"), java.nio.file.StandardOpenOption.WRITE);
                var held = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(held.isValid()).isTrue();
            FxThread.run(() -> window.open(file));
            await(() -> !asked.troubles.isEmpty());
        }
        assertThat(asked.troubles.getFirst().code()).isEqualTo("read.locked");
    }
}
