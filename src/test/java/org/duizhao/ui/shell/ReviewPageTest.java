package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.session.ReviewRow;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
import org.junit.jupiter.api.Test;

class ReviewPageTest extends WindowTest {
    private static final String PAPER = """
            2021年度党史学习教育专题民主生活会个人对照检查材料
            一、存在的问题
            （一）带头深刻感悟“两个确立”的决定性意义方面
            一是学习不深。读得少。比如，3月的读书班我缺了两次。
            二是落实不力。会开完就放下。
            二、原因分析
            （一）学用脱节。想得少。
            三、整改措施
            （一）每月读一本。按月记笔记。
            """;

    private void review(String text) throws Exception {
        Path file = Files.writeString(home.resolve("旧材料.txt"), text);
        asked.opens.add(file);
        press("action-import");
        await(() -> window.lookup("#review-source") != null);
    }

    @SuppressWarnings("unchecked")
    private ListView<Integer> source() {
        return (ListView<Integer>) node("review-source");
    }

    @SuppressWarnings("unchecked")
    private ListView<ReviewRow> result() {
        return (ListView<ReviewRow>) node("review-result");
    }

    private String chosen() {
        return FxThread.call(() -> ((TextArea) node("review-chosen")).getText());
    }

    /** What is said above a paragraph of the source. */
    private String how(int paragraph) {
        return FxThread.call(() -> source().lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> Integer.valueOf(paragraph).equals(cell.getItem()))
                .map(cell -> ((Label) cell.lookup(".dz-small")).getText()).findFirst().orElseThrow());
    }

    @Test
    void eachParagraphNamesItsVeryField() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        assertThat(how(3)).startsWith("（一）问题 1").contains("事例 1");
        assertThat(how(4)).startsWith("（一）问题 2");
        assertThat(how(6)).startsWith("原因 1");
        assertThat(how(8)).startsWith("措施 1");
    }

    @Test
    void whatIsUnplacedIsListedByItselfAndDraggedFromThere() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        assertThat(words(node("review-waiting"))).contains("0");
        ListView<?> unplaced = (ListView<?>) node("review-unplaced");
        assertThat(new Dragged("4").drop(unplaced, 5, 5)).isTrue();
        await(() -> unplaced.getItems().size() == 1);
        assertThat(words(node("review-waiting"))).contains("1");
        assertThat(problems()).isEqualTo(1);
        FxThread.run(() -> unplaced.getSelectionModel().select(0));
        assertThat(chosen()).startsWith("二是落实不力");
        ListCell<?> empty = FxThread.call(() -> {
            result().scrollTo(0);
            result().layout();
            return result().lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                    .filter(cell -> cell.getItem() instanceof ReviewRow row && row.kind() == ReviewRow.Kind.EMPTY)
                    .findFirst().orElseThrow();
        });
        assertThat(new Dragged("4").drop(empty, 5, 5)).isTrue();
        await(() -> unplaced.getItems().isEmpty());
    }

    @Test
    void theSearchForAThemeSpeaksTheLanguageOfTheWindow() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        assertThat(FxThread.call(() -> window.lookup("#review-theme").lookupAll(".text-field").stream()
                .map(field -> ((TextField) field).getPromptText()).toList())).containsExactly("按名称查找");
    }

    @Test
    void aThemeOfAnotherYearIsDoubted() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        assertThat(FxThread.call(() -> node("review-doubt").isVisible())).isFalse();
        press("review-cancel");
        review(PAPER.replace("2021年", "2009年"));
        assertThat(FxThread.call(() -> node("review-doubt").isVisible())).isTrue();
        assertThat(words(node("review-doubt"))).contains("2009 年");
    }

    /** The title and the name of the theme are those of the paper that is there now, also after undo and redo. */
    @Test
    void titleAndThemeFollowAnImportIntoTheOpenDraft() throws Exception {
        openSample();
        String before = FxThread.call(() -> workspace.title());
        List<String> titles = new ArrayList<>();
        FxThread.run(() -> workspace.titleProperty().subscribe(title -> { titles.add(title); }));
        review(PAPER);
        press("review-replace");
        await(() -> draft().all(Problem.class).size() == 2);
        assertThat(steps()).contains(FxThread.call(() -> session().paper().theme().name()));
        FxThread.run(() -> session().undo());
        assertThat(steps()).contains(FxThread.call(() -> session().paper().theme().name()));
        FxThread.run(() -> session().redo());
        assertThat(steps()).contains(FxThread.call(() -> session().paper().theme().name()));
        assertThat(titles).hasSize(4).first().isEqualTo(before);
        assertThat(titles.get(1)).isEqualTo(titles.get(3)).startsWith("2021年度党史学习教育").isNotEqualTo(before);
    }

    @Test
    void whatIsOnlyAGuessIsSaidAndShown() throws Exception {
        open(Locale.CHINESE);
        review(PAPER + "四、几点说明\n这里还有几句话。\n");
        press("review-accept");
        await(() -> workspace.openProperty().get() != null);
        assertThat(words(node("notice"))).contains("2 处拿不准").doesNotContain("都放进了");
        FxThread.run(() -> ((Button) window.lookup(".notice-action")).fire());
        assertThat(FxThread.call(() -> session().navigation().stepProperty().get()))
                .isEqualTo(draft().section(SectionKind.OTHER).orElseThrow().id());
    }

    /** What is clicked next must not slip away from under the mouse. */
    @Test
    void aNoticeMovesNothing() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        press("review-accept");
        await(() -> workspace.openProperty().get() != null && node("notice").isVisible());
        double with = FxThread.call(() -> {
            window.layout();
            return window.getCenter().getLayoutY();
        });
        FxThread.run(() -> ((Button) window.lookup("#notice-close")).fire());
        assertThat(FxThread.call(() -> {
            window.layout();
            return window.getCenter().getLayoutY();
        })).isEqualTo(with);
    }

    private String steps() {
        return FxThread.call(() -> words(window.lookup(".dz-step-head")));
    }

    private long problems() {
        return FxThread.call(() -> result().getItems().stream().filter(row -> row.kind() == ReviewRow.Kind.PROBLEM).count());
    }

    private void choose(String menu, String item) {
        FxThread.run(() -> {
            MenuButton places = (MenuButton) window.lookup("#review-place");
            places.getOnShowing().handle(null);
            places.getItems().stream().filter(entry -> entry.getText().equals(menu) && item.isEmpty()).findFirst()
                    .or(() -> places.getItems().stream().filter(Menu.class::isInstance)
                            .filter(entry -> entry.getText().equals(menu))
                            .flatMap(entry -> ((Menu) entry).getItems().stream())
                            .filter(entry -> entry.getText().equals(item)).findFirst())
                    .orElseThrow().fire();
        });
    }

    @Test
    void aParagraphIsPutElsewhereAndBackBeforeAnythingIsOpened() throws Exception {
        open(Locale.CHINESE);
        review(PAPER);
        assertThat(problems()).isEqualTo(2);
        FxThread.run(() -> source().getSelectionModel().select(Integer.valueOf(4)));
        assertThat(FxThread.call(() -> ((TextArea) node("review-chosen")).getText())).startsWith("二是落实不力");
        choose("原因剖析", "");
        await(() -> problems() == 1);
        press("review-undo");
        await(() -> problems() == 2);
        FxThread.run(() -> ((TextArea) node("review-chosen")).positionCaret("二是落实不力。".length()));
        press("review-split");
        await(() -> source().getItems().size() == 10);
        assertThat(chosen()).isEqualTo("会开完就放下。");
        press("review-join");
        await(() -> source().getItems().size() == 9);
        assertThat(chosen()).isEqualTo("二是落实不力。会开完就放下。");
        press("review-split");
        await(() -> source().getItems().size() == 10);
        assertThat(chosen()).isEqualTo("会开完就放下。");
        press("review-join");
        await(() -> source().getItems().size() == 9);
        assertThat(workspace.openProperty().get()).isNull();
        press("review-accept");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().points(SectionKind.MEASURES)).hasSize(1);
    }

    @Test
    void importingIntoAnOpenDraftIsTakenBackByOneUndo() throws Exception {
        openSample();
        Draft before = draft();
        review(PAPER);
        press("review-replace");
        await(() -> draft().all(Problem.class).size() == 2);
        assertThat(draft().id()).isEqualTo(before.id());
        FxThread.run(() -> session().undo());
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void anOpenDraftIsOutOfReachWhileAnotherPaperIsLookedOver() throws Exception {
        openSample();
        Draft before = draft();
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "新的"));
        Draft typed = draft();
        review(PAPER);
        FxThread.run(() -> source().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(draft()).isEqualTo(typed).isNotEqualTo(before);
        press("review-cancel");
        await(() -> node("s1-TEXT") != null || node("facts-UNIT") != null);
        assertThat(draft()).isEqualTo(typed);
    }

    @Test
    void aDraftThatIsNotSavedIsAskedAboutBeforeAnotherTakesItsPlace() throws Exception {
        openSample();
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "新的"));
        String id = draft().id();
        review(PAPER);
        asked.answer = Dialogs.Unsaved.CANCEL;
        press("review-accept");
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(draft().id()).isEqualTo(id);
    }

    private static final String LONG = PAPER.replace("二、原因", IntStream.rangeClosed(3, 9)
            .mapToObj(i -> HanNumerals.han(i) + "是问题很多" + i + "。" + "说得多做得少，".repeat(12) + "没有结果。\n").collect(Collectors.joining()) + "二、原因");

    private ListCell<?> cell(String words) {
        return FxThread.call(() -> result().lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isVisible() && cell.getItem() instanceof ReviewRow row && row.words().contains(words))
                .findFirst().orElseThrow());
    }

    private double y(String words) {
        ListCell<?> cell = cell(words);
        return FxThread.call(() -> cell.localToScene(0, 0).getY());
    }

    private List<String> headlines() {
        return FxThread.call(() -> result().getItems().stream().filter(row -> row.kind() == ReviewRow.Kind.PROBLEM)
                .map(row -> row.words().substring(0, 4)).toList());
    }

    /** Nor does it move when the paragraph has come. */
    @Test
    void theResultHoldsStillWhileAParagraphIsDragged() throws Exception {
        open(Locale.CHINESE);
        review(LONG);
        FxThread.run(() -> {
            result().scrollTo(3);
            result().layout();
        });
        double scrolled = y("落实不力");
        ListCell<?> goal = cell("落实不力");
        Dragged dragged = new Dragged("11");
        dragged.over(goal, 5, goal.getHeight() - 2);
        assertThat(goal.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("drop"));
        assertThat(y("落实不力")).isEqualTo(scrolled);
        assertThat(dragged.drop(goal, 5, goal.getHeight() - 2)).isTrue();
        await(() -> headlines().indexOf("问题很多") >= 0 && result().getItems().stream()
                .anyMatch(row -> row.text().startsWith("三是问题很多9")));
        assertThat(y("落实不力")).isCloseTo(scrolled, within(1.0));
        press("review-accept");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().all(Problem.class)).extracting(Problem::headline)
                .startsWith("学习不深", "落实不力", "问题很多9", "问题很多3").endsWith("问题很多8");
    }
}
