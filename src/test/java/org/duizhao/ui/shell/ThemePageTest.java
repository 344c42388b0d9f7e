package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.session.Beginning;
import org.duizhao.store.Places;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Themes are made, corrected, shared and used. */
class ThemePageTest extends WindowTest {
    private static final Path NOTICE = Path.of("src/test/resources/notices/01-quoted-2025.txt");

    @BeforeEach
    void openThemes() {
        openLarge(Messages.CHINESE);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> window.lookup("#theme-done") != null);
    }

    private TextInputControl box(String id) {
        return (TextInputControl) node(id);
    }

    private String textOf(String id) {
        return FxThread.call(() -> box(id).getText());
    }

    private void write(String id, String text) {
        FxThread.run(() -> {
            box(id).requestFocus();
            box(id).setText(text);
        });
    }

    private List<Theme> own() {
        return FxThread.call(() -> workspace.themes().stream().filter(theme -> theme.id().startsWith("own-")).toList());
    }

    private boolean isShown(String id) {
        return FxThread.call(() -> window.lookup("#" + id) != null);
    }

    private void propose() throws IOException {
        press("theme-fromNotice");
        write("theme-notice-text", Files.readString(NOTICE));
        press("theme-notice-read");
        await(() -> window.lookup("#theme-notice") != null);
    }

    @Test
    void aThemeIsMadeFromANoticeCorrectedAndUsed() throws IOException {
        propose();
        assertThat(textOf("theme-name")).isEqualTo("2025年度民主生活会");
        assertThat(textOf("theme-limits-whole-min")).isEqualTo("3000");
        assertThat(textOf("theme-limits-whole-max")).isEmpty();
        assertThat(FxThread.call(() -> words(window))).contains("通知里写明");
        write("theme-aspects-3-name", "带头敬畏人民、敬畏组织");
        FxThread.run(() -> ((CheckBox) window.lookup("#theme-aspect-confirmed-3")).fire());
        assertThat(own()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !workspace.themes().getLast().aspects().isEmpty() && own().size() == 1);
        ThemeAspect third = own().getFirst().aspects().get(2);
        assertThat(third.name()).isEqualTo("带头敬畏人民、敬畏组织");
        assertThat(third.confirmed()).isTrue();
        press("theme-done");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        press("theme-" + own().getFirst().id());
        press("new-create");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().all(Aspect.class)).extracting(Aspect::heading).contains("带头敬畏人民、敬畏组织方面").hasSize(5);
    }

    @Test
    void theNewThemeIsChosenWhenComingBackToTheNewDraft() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        write("new-UNIT", "某县文化馆");
        press("new-themeFromNotice");
        write("theme-notice-text", Files.readString(NOTICE));
        press("theme-notice-read");
        await(() -> window.lookup("#theme-notice") != null);
        press("theme-save");
        await(() -> own().size() == 1);
        press("theme-done");
        assertThat(textOf("new-UNIT")).isEqualTo("某县文化馆");
        press("new-create");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().theme()).isEqualTo(own().getFirst().id());
    }

    @Test
    void aTextThatIsNoNoticeIsSaidToBeNone() {
        press("theme-fromNotice");
        write("theme-notice-text", "今天天气很好。");
        press("theme-notice-read");
        await(() -> words(window).contains("没有从这段文字里认出"));
        assertThat(textOf("theme-notice-text")).isEqualTo("今天天气很好。");
    }

    @Test
    void aBuiltInThemeIsReadAndCopied() {
        assertThat(FxThread.call(() -> box("theme-name").isEditable())).isFalse();
        press("theme-copyToChange");
        await(() -> own().size() == 1 && window.lookup("#theme-save") != null);
        assertThat(FxThread.call(() -> box("theme-name").isEditable())).isTrue();
        assertThat(textOf("theme-name")).isEqualTo("2025年度民主生活会（五个带头） 副本");
        write("theme-name", "我们的会");
        press("theme-save");
        await(() -> own().getFirst().name().equals("我们的会"));
        assertThat(workspace.themes().getFirst().name()).isEqualTo("2025年度民主生活会（五个带头）");
    }

    @Test
    void aBrokenPackChangesNothingAndIsToldLineByLine() throws IOException {
        Path pack = home.resolve("坏.json");
        Files.writeString(pack, "{\"id\": \"x\",\n \"name\": 5}");
        asked.opens.add(pack);
        List<Theme> before = FxThread.call(workspace::themes);
        press("theme-import");
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles.getFirst().points()).hasSize(7).contains("第 2 行第 10 列：“name”应当是文字（加引号）。");
        assertThat(FxThread.call(workspace::themes)).isEqualTo(before);
    }

    @Test
    void aThemeIsSharedDeletedAndRestored() {
        press("theme-copy");
        await(() -> own().size() == 1 && window.lookup("#theme-delete") != null);
        Theme copy = own().getFirst();
        Path pack = home.resolve("分享.json");
        asked.takesWay = true;
        asked.saves.addAll(List.of(home.resolve("gone/分享.json"), pack));
        press("theme-share");
        await(() -> Files.exists(pack));
        assertThat(asked.troubles).as("another place was offered").hasSize(1);
        press("theme-delete");
        await(() -> own().isEmpty());
        await(() -> !((MenuButton) window.lookup("#theme-deleted")).getItems().isEmpty());
        FxThread.run(() -> ((MenuButton) window.lookup("#theme-deleted")).getItems().getFirst().fire());
        await(() -> own().equals(List.of(copy)));
        press("theme-delete");
        await(() -> own().isEmpty());
        asked.opens.add(pack);
        press("theme-import");
        await(() -> own().equals(List.of(copy)));
    }

    @Test
    void editsAreUndoneInTheFieldAndBesideIt() throws IOException {
        propose();
        write("theme-meeting", "别的会");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(textOf("theme-meeting")).isEqualTo("民主生活会");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(textOf("theme-meeting")).isEqualTo("别的会");
        FxThread.run(() -> window.lookup("#theme-done").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(textOf("theme-meeting")).isEqualTo("民主生活会");
    }

    @Test
    void aspectsAreMovedByKeysAndMouseAddedAndRemoved() throws IOException {
        propose();
        String first = textOf("theme-aspects-1-name");
        FxThread.run(() -> box("theme-aspects-1-name").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(textOf("theme-aspects-2-name")).isEqualTo(first);
        new Dragged("theme-card-a1").drop(node("theme-card-a5").getParent(), 10, 2000);
        assertThat(textOf("theme-aspects-5-name")).isEqualTo(first);
        press("theme-aspect-add");
        assertThat(focused()).isEqualTo("theme-aspects-6-name");
        press("theme-undo");
        assertThat(isShown("theme-aspects-6-name")).isFalse();
    }

    @Test
    void wrongValuesAreNamedWhenTheFieldIsLeft() throws IOException {
        propose();
        write("theme-validity-to", "二月底");
        assertThat(FxThread.call(() -> words(window))).doesNotContain("请写年月日");
        FxThread.run(() -> box("theme-name").requestFocus());
        assertThat(FxThread.call(() -> words(window))).contains("请写年月日");
        press("theme-save");
        assertThat(focused()).isEqualTo("theme-validity-to");
        assertThat(own()).isEmpty();
    }

    @Test
    void changesAreAskedAboutBeforeTheyAreLeft() throws IOException {
        propose();
        asked.answer = Dialogs.Unsaved.CANCEL;
        press("theme-done");
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(textOf("theme-name")).isEqualTo("2025年度民主生活会");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked.unsaved).isEqualTo(2);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(asked.unsaved).as("it comes back after the new draft").isEqualTo(2);
        FxThread.run(() -> window.leaving(() -> {
            throw new AssertionError("left");
        }));
        assertThat(asked.unsaved).isEqualTo(3);
        robot.push(KeyCode.ESCAPE);
        assertThat(textOf("theme-name")).isEqualTo("2025年度民主生活会");
        asked.answer = Dialogs.Unsaved.SAVE;
        press("theme-done");
        await(() -> own().size() == 1 && window.lookup("#theme-done") == null);
    }

    @Test
    void anOpenDraftIsOutOfReachMeanwhileAndFollowsItsTheme() {
        press("theme-copy");
        await(() -> own().size() == 1 && window.lookup("#theme-save") != null);
        press("theme-write");
        press("new-create");
        await(() -> workspace.openProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(textOf("theme-name")).as("the theme of the open draft").endsWith("副本");
        assertThat(FxThread.call(() -> window.lookup("#action-undo").isVisible())).isFalse();
        write("theme-name", "改了名");
        press("theme-save");
        await(() -> own().getFirst().name().equals("改了名"));
        press("theme-done");
        assertThat(FxThread.call(() -> session().paper().theme().name())).isEqualTo("改了名");
    }

    private void save(Path file) {
        FxThread.run(() -> workspace.save(file, true, () -> { }, failure -> {
            throw new AssertionError(failure);
        }));
        await(() -> !workspace.openProperty().get().savingProperty().get());
    }

    /** The open paper, those worked on lately, and those of which nobody can tell. */
    @Test
    void deletingSaysWhichPapersUseTheTheme() throws IOException {
        press("theme-copy");
        await(() -> own().size() == 1 && window.lookup("#theme-save") != null);
        Theme theme = own().getFirst();
        Places places = Places.in(place());
        for (String name : List.of("旧的", "坏的", "没了的", "别的", "新的")) {
            FxThread.run(() -> workspace.create(new Beginning(name.equals("别的") ? workspace.themes().getFirst() : theme,
                    PaperKind.PERSONAL, new Facts(Map.of(Field.NAME, name, Field.TITLE, "材料")))));
            save(home.resolve(name + ".duizhao"));
        }
        Path old = home.resolve("旧的.duizhao");
        files(places).write(old, files(places).read(old).draft());
        Files.write(home.resolve("坏的.duizhao"), new byte[9]);
        Files.delete(home.resolve("没了的.duizhao"));
        FxThread.run(() -> workspace.create(
                new Beginning(theme, PaperKind.PERSONAL, new Facts(Map.of(Field.NAME, "打开的", Field.TITLE, "材料")))));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        press("theme-delete");
        await(() -> asked.confirmed == 1);
        assertThat(asked.question.points()).containsExactly("“材料（打开的）”用着它，材料里带着一份，不受影响",
                "“材料（新的）”用着它，材料里带着一份，不受影响", "“材料（旧的）”用着它，是早先存的，没有带着它，打开后会缺提问和字数要求",
                "“没了的.duizhao”打不开，没有看它用不用", "“坏的.duizhao”打不开，没有看它用不用");
        assertThat(own()).containsExactly(theme);
        asked.confirms = true;
        press("theme-delete");
        await(() -> own().isEmpty());
        press("theme-done");
        assertThat(FxThread.call(() -> session().paper().theme())).isEqualTo(theme);
    }

    @Test
    void aThemeThatAnImportReplacedComesBackAsItWas() {
        press("theme-copy");
        await(() -> own().size() == 1 && window.lookup("#theme-save") != null);
        Theme first = own().getFirst();
        Path pack = home.resolve("分享.json");
        asked.saves.add(pack);
        press("theme-share");
        await(() -> Files.exists(pack));
        write("theme-name", "改过的");
        press("theme-save");
        await(() -> own().getFirst().name().equals("改过的"));
        Theme second = own().getFirst();
        asked.confirms = true;
        asked.opens.add(pack);
        press("theme-import");
        await(() -> own().equals(List.of(first)) && words(window).contains("换下了原来的"));
        FxThread.run(() -> ((ButtonBase) window.lookup(".notice-action")).fire());
        await(() -> own().equals(List.of(second)) && window.lookup("#theme-name") instanceof TextInputControl name
                && name.getText().equals("改过的"));
    }
}
