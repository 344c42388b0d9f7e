package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Point;
import org.duizhao.model.SectionKind;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardDragTest extends WindowTest {
    @BeforeEach
    void openAspect() {
        openSample();
        goTo("a2");
    }

    private List<String> problems(String aspect) {
        return draft().element(aspect, Aspect.class).orElseThrow().problems().stream().map(Element::id).toList();
    }

    private Node list() {
        return node("p3").getParent();
    }

    @Test
    void aCardLandsWhereTheLineIs() {
        Dragged first = new Dragged("p3");
        double below = node("p5").getBoundsInParent().getMaxY() - 1;
        first.over(list(), 20, below);
        assertThat(list().lookup(".dz-drop-line").isVisible()).isTrue();
        assertThat(first.drop(list(), 20, below)).isTrue();
        assertThat(problems("a2")).containsExactly("p4", "p5", "p3");
        assertThat(paper()).contains("三是抓项目看重通水日期，看轻入户结果");
    }

    @Test
    void aStepTakesAProblemToItsAspectWithItsLinks() {
        Draft before = draft();
        Node step = node("step-a4");
        Dragged problem = new Dragged("p3");
        problem.over(step, 5, 5);
        assertThat(step.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("drop"));
        assertThat(problem.drop(step, 5, 5)).isTrue();
        problem.leave(step);
        assertThat(step.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("drop"));
        assertThat(problems("a2")).containsExactly("p4", "p5");
        assertThat(problems("a4")).containsExactly("p9", "p10", "p3");
        assertThat(draft().element("c2", Point.class).orElseThrow().answers()).contains("p3");
        FxThread.run(() -> session().undo());
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void onlyProblemsGoToAnAspect() {
        assertThat(new Dragged("c1").drop(node("step-a4"), 5, 5)).isFalse();
        assertThat(new Dragged("a1").drop(list(), 20, 5)).isFalse();
        assertThat(new Dragged("p3").drop(node("step-s5"), 5, 5)).isFalse();
        assertThat(isModified()).isFalse();
    }

    @Test
    void causesAreOrderedAmongThemselves() {
        goTo("s4");
        Node causes = node("c1").getParent();
        new Dragged("c1").drop(causes, 20, node("c5").getBoundsInParent().getMaxY() - 1);
        assertThat(draft().points(SectionKind.CAUSES)).extracting(Element::id)
                .containsExactly("c2", "c3", "c4", "c5", "c1");
        assertThat(new Dragged("m1").drop(node("c1").getParent(), 20, 5)).isFalse();
    }

    @Test
    void theMenuMovesAProblemForThoseWithoutAMouse() {
        press("p3-more");
        FxThread.run(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(Menu.class::isInstance).map(Menu.class::cast)
                .findFirst().orElseThrow().getItems().getFirst().fire());
        assertThat(problems("a1")).containsExactly("p1", "p2", "p3");
    }
}
