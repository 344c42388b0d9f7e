package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.ItemForm;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.Look;
import org.duizhao.model.Numbering;
import org.duizhao.model.OutlineLevel;
import org.duizhao.model.PageNumbering;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SavedLooks;
import org.duizhao.model.TitlePart;
import org.duizhao.session.Beginning;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** The layout is chosen beside the pages, and every choice can be undone there. */
class LayoutPageTest extends WindowTest {
    private void openLayout() {
        openSample();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(isShown("layout-page")).isTrue();
    }

    private boolean isShown(String id) {
        return FxThread.call(() -> window.lookup("#" + id) != null);
    }

    private boolean isChosen(String chip) {
        return FxThread.call(() -> ((ToggleButton) window.lookup("#" + chip)).isSelected());
    }

    private void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private Look look() {
        return Look.of(draft());
    }

    private TextInputControl input(String id) {
        return (TextInputControl) node(id);
    }

    private void write(String id, String text) {
        FxThread.run(() -> {
            input(id).requestFocus();
            input(id).setText(text);
        });
    }

    private void font(Face role, String family) {
        FxThread.run(() -> {
            ComboBox<?> box = (ComboBox<?>) window.lookup("#layout-font-" + role.name().toLowerCase(Locale.ROOT));
            box.getEditor().requestFocus();
            box.getEditor().setText(family);
        });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void itTakesThePlaceOfTheFormAndGivesItBackWithTheCaret() {
        openSample();
        goTo("s1");
        enter("s1", Field.TEXT);
        FxThread.run(() -> field("s1", Field.TEXT).positionCaret(3));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(isShown("s1-TEXT")).isFalse();
        assertThat(focused()).isEqualTo("layout-pitch-exact_28");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("s1-TEXT");
        assertThat(field("s1", Field.TEXT).getCaretPosition()).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.L);
        assertThat(isShown("s1-TEXT")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(isShown("layout-page")).as("a step is turned to").isFalse();
    }

    @Test
    void everyChoiceIsAnEditThatIsUndoneHere() {
        openLayout();
        Look before = look();
        Map<String, Look> choices = Map.of(
                "layout-pitch-exact_29_45", with(before, before.layout().withPitch(LinePitch.EXACT_29_45)),
                "layout-bold", with(before, before.layout().withBoldLevel3(false)),
                "layout-numbers-none", with(before, before.layout().withNumbers(PageNumbering.NONE)),
                "layout-second-title-line", with(before, before.layout().withSecondTitleLine(false)),
                "layout-form-causes-run_on", new Look(before.layout(), before.style().with(
                        OutlineLevel.CAUSES, before.style().causes().with(ItemForm.RUN_ON)), before.shown()));
        choices.forEach((id, after) -> {
            press(id);
            assertThat(look()).as(id).isEqualTo(after);
            undo();
            assertThat(look()).as(id).isEqualTo(before);
            assertThat(isShown("layout-page")).as("undo leads nowhere else").isTrue();
            assertThat(isModified()).isFalse();
        });
        press("layout-part-salutation");
        assertThat(draft().shown()).contains(TitlePart.SALUTATION);
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(draft().shown()).contains(TitlePart.SALUTATION);
    }

    private static Look with(Look look, Layout layout) {
        return new Look(layout, look.style(), look.shown());
    }

    @Test
    void thePagesAndTheStatusFollowAtOnce() {
        openLayout();
        assertThat(FxThread.call(() -> words(window))).contains("28.95 磅 · 每页 22 行");
        double pitch = FxThread.call(() -> session().paper().pages().getFirst().setup().pitch());
        press("layout-pitch-exact_28");
        assertThat(pitch).isEqualTo(28.95);
        assertThat((double) FxThread.call(() -> session().paper().pages().getFirst().setup().pitch())).isEqualTo(28);
        assertThat(FxThread.call(() -> words(window))).contains("28 磅 · 每页 22 行");
        assertThat(isChosen("layout-pitch-exact_28")).isTrue();
        assertThat(isChosen("layout-pitch-exact_28_95")).isFalse();
    }

    @Test
    void numbersOfALevelAreChosenFromAList() {
        openLayout();
        FxThread.run(() -> {
            @SuppressWarnings("unchecked") // the only list of its id
            ComboBox<Numbering> box = (ComboBox<Numbering>) window.lookup("#layout-numbering-problems");
            assertThat(box.getItems()).contains(Numbering.HAN_IS, Numbering.ARABIC_DOT).doesNotContain(Numbering.ARABIC_COMMA);
            box.setValue(Numbering.ARABIC_DOT);
        });
        assertThat(draft().style().problems().numbering()).isEqualTo(Numbering.ARABIC_DOT);
        assertThat(paper()).contains("\n1.");
    }

    @Test
    void anyFontCanBeNamedAndWhatIsNotHereIsSaid() {
        openLayout();
        font(Face.BODY, " 某某仿宋 ");
        assertThat(draft().layout().fonts()).isEqualTo(Map.of(Face.BODY, "某某仿宋"));
        assertThat(FxThread.call(() -> words(node("layout-page")))).contains("本机未安装");
        font(Face.BODY, "字".repeat(101));
        assertThat(draft().layout().fonts()).isEqualTo(Map.of(Face.BODY, "某某仿宋"));
        assertThat(FxThread.call(() -> words(node("layout-page")))).contains("不能超过 100 个字");
        font(Face.BODY, "");
        assertThat(draft().layout().fonts()).isEmpty();
    }

    @Test
    void theCustomaryLayoutComesBackInOneStep() {
        openLayout();
        press("layout-pitch-exact_28");
        press("layout-numbers-centred");
        Look changed = look();
        press("layout-customary");
        assertThat(look()).isEqualTo(Look.CUSTOMARY);
        assertThat(FxThread.call(() -> node("layout-customary").isDisabled())).isTrue();
        undo();
        assertThat(look()).isEqualTo(changed);
    }

    @Test
    void aLookIsKeptUsedRenamedAndDeletedAndNewPapersBeginWithIt() {
        openLayout();
        press("layout-pitch-exact_28");
        Look ours = look();
        press("layout-saved-keep");
        assertThat(FxThread.call(() -> words(window))).contains("请先给版面起个名字");
        write("layout-name", "水务局 28 磅");
        robot.push(KeyCode.ENTER);
        assertThat(FxThread.call(() -> workspace.looks().saved().find("水务局 28 磅"))).contains(ours);
        press("layout-customary");
        FxThread.run(node("layout-use-1")::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(look()).isEqualTo(ours);
        assertThat(focused()).as("nothing more to do there").isEqualTo("layout-usual-0");
        undo();
        assertThat(look()).isEqualTo(Look.CUSTOMARY);
        write("layout-rename-1", "局里的");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("layout-rename-1");
        press("layout-usual-1");
        assertThat(FxThread.call(() -> workspace.looks().saved().usual())).isEqualTo("局里的");
        FxThread.run(() -> workspace.create(
                new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, Facts.EMPTY)));
        assertThat(look()).isEqualTo(ours);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        press("layout-delete-1");
        assertThat(asked.confirmed).isEqualTo(1);
        assertThat(FxThread.call(() -> workspace.looks().saved().looks())).hasSize(1);
        asked.confirms = true;
        press("layout-delete-1");
        assertThat(FxThread.call(() -> workspace.looks().saved().looks())).isEmpty();
        assertThat(look()).as("papers stay as they are").isEqualTo(ours);
    }

    @Test
    void whatIsKeptIsThereTheNextTime() throws Exception {
        openLayout();
        write("layout-name", "甲");
        robot.push(KeyCode.ENTER);
        Path file = place().resolve("config/looks.json");
        await(() -> Files.exists(file));
        crashAndStartAgain();
        assertThat(FxThread.call(() -> workspace.looks().saved().looks())).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsKeptAndNamed() throws Exception {
        Path file = place().resolve("config/looks.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"format\": 1, \"saved\": {\"looks\": [], \"usual\": \"nobody\"}}", StandardCharsets.UTF_8);
        openLayout();
        assertThat(FxThread.call(() -> words(node("layout-page")))).contains("looks.json.unreadable-", "不认识的值");
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(one -> one.getFileName().toString()).toList()).anyMatch(name -> name.startsWith("looks.json.unreadable-"));
        }
    }

    @Test
    void itIsGoneThroughWithKeysAlone() {
        openLayout();
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(draft().layout().pitch()).isEqualTo(LinePitch.EXACT_29_45);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 60 && !focused().equals("layout-done"); i++) {
            robot.push(KeyCode.TAB);
            seen.add(focused());
        }
        assertThat(seen).contains("layout-font-title", "layout-form-problems-run_on", "layout-numbers-none",
                "layout-part-salutation", "layout-name", "layout-saved-keep", "layout-customary", "layout-done");
        robot.push(KeyCode.SPACE);
        assertThat(isShown("layout-page")).isFalse();
    }

    @Test
    void nothingChineseIsSaidInEnglishWords() {
        open(Messages.ENGLISH);
        FxThread.run(workspace::openSample);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Node page = node("layout-page");
        assertThat(FxThread.call(() -> words(page))).contains("Line pitch", "Saved layouts").doesNotContain("版面", "字体");
    }

    @Test
    void aLookThatWasReplacedComesBackAsItWas() {
        openLayout();
        for (String name : List.of("甲", "乙")) {
            write("layout-name", name);
            robot.push(KeyCode.ENTER);
        }
        SavedLooks before = FxThread.call(() -> workspace.looks().saved());
        press("layout-pitch-exact_28");
        write("layout-name", "甲");
        robot.push(KeyCode.ENTER);
        assertThat(FxThread.call(() -> workspace.looks().saved())).isNotEqualTo(before);
        FxThread.run(() -> ((ButtonBase) window.lookup(".notice-action")).fire());
        assertThat(FxThread.call(() -> workspace.looks().saved())).isEqualTo(before);
        write("layout-name", "乙");
        robot.push(KeyCode.ENTER);
        write("layout-name", "乙");
        robot.push(KeyCode.ENTER);
        assertThat(FxThread.call(() -> window.lookupAll(".notice-action"))).as("of what was there once more").hasSize(1);
    }
}
