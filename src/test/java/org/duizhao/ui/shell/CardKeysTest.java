package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Aspect;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.SectionKind;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems and measures are written, added, opened and ordered without leaving the keyboard. */
class CardKeysTest extends WindowTest {
    @BeforeEach
    void openAspect() {
        openSample();
        goTo("a2");
    }

    private List<String> problems() {
        return draft().element("a2", Aspect.class).orElseThrow().problems().stream().map(Element::id).toList();
    }

    private boolean isOpen(String card) {
        return node(card).getPseudoClassStates().contains(PseudoClass.getPseudoClass("open"));
    }

    private String mark(String card) {
        return FxThread.call(() -> session().mark(card));
    }

    @Test
    void enterGoesFromTheHeadlineToTheDescription() {
        enter("p3", Field.HEADLINE);
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("p3-TEXT");
        assertThat(field("p3", Field.TEXT).getCaretPosition()).isEqualTo(text("p3", Field.TEXT).length());
    }

    @Test
    void controlEnterAddsTheNextProblemAndGoesThere() {
        enter("p3", Field.TEXT);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(problems()).containsExactly("p3", "p13", "p4", "p5");
        assertThat(focused()).isEqualTo("p13-HEADLINE");
        assertThat(isOpen("p13")).isTrue();
        assertThat(mark("p13")).isEqualTo("二是");
        robot.write("x");
        assertThat(mark("p4")).isEqualTo("三是");
    }

    @Test
    void controlEnterAddsTheNextMeasureToo() {
        goTo("s5");
        enter("m1", Field.HEADLINE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(draft().points(SectionKind.MEASURES)).extracting(Element::id)
                .containsExactly("m1", "m6", "m2", "m3", "m4", "m5");
        assertThat(focused()).isEqualTo("m6-HEADLINE");
    }

    @Test
    void altWithUpAndDownMovesTheCardAndTheKeyboardStays() {
        enter("p4", Field.HEADLINE);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(problems()).containsExactly("p4", "p3", "p5");
        assertThat(focused()).isEqualTo("p4-HEADLINE");
        assertThat(field("p4", Field.HEADLINE).getCaretPosition()).isEqualTo(text("p4", Field.HEADLINE).length());
        assertThat(mark("p4")).isEqualTo("一是");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(problems()).containsExactly("p4", "p3", "p5");
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(problems()).containsExactly("p3", "p5", "p4");
        assertThat(focused()).isEqualTo("p4-HEADLINE");
        assertThat(paper()).contains("三是" + text("p4", Field.HEADLINE));
    }

    @Test
    void aFoldedCardThatHasTheKeyboardIsMovedToo() {
        FxThread.run(node("p5")::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(problems()).containsExactly("p3", "p5", "p4");
        assertThat(focused()).startsWith("p5");
    }

    @Test
    void oneCardIsOpenAndTheOthersAreFolded() {
        assertThat(isOpen("p3")).isTrue();
        assertThat(isOpen("p4")).isFalse();
        assertThat(words(node("p4"))).contains("事例 1");
        enter("p4", Field.HEADLINE);
        assertThat(isOpen("p4")).isTrue();
        assertThat(isOpen("p3")).isFalse();
        assertThat(focused()).isEqualTo("p4-HEADLINE");
    }

    @Test
    void enterOpensAFoldedCard() {
        FxThread.run(node("p5")::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(isOpen("p5")).isTrue();
        assertThat(focused()).isEqualTo("p5-HEADLINE");
    }

    @Test
    void aClickOpensAFoldedCard() {
        scrollToTheEnd();
        robot.clickOn(node("p5").lookup(".dz-soft"));
        assertThat(isOpen("p5")).isTrue();
        assertThat(focused()).isEqualTo("p5-HEADLINE");
    }

    private void scrollToTheEnd() {
        FxThread.run(() -> {
            Node at = node("p5");
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ((ScrollPane) at).setVvalue(1);
        });
    }

    @Test
    void theArrowsOfACardKeepTheKeyboardToo() {
        FxThread.run(node("p5-up")::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(problems()).containsExactly("p5", "p3", "p4");
        assertThat(focused()).as("it can go no further up").isEqualTo("p5-down");
        assertThat(node("p5-up").isDisabled()).isTrue();
        assertThat(node("p4-down").isDisabled()).isTrue();
        assertThat(node("p3-up").isDisabled() || node("p3-down").isDisabled()).isFalse();
    }

    @Test
    void tabWalksIntoTheNextCard() {
        FxThread.run(node("p4")::requestFocus);
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("p4-HEADLINE");
        assertThat(isOpen("p4")).isTrue();
    }
}
