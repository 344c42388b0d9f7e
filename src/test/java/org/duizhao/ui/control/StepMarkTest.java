package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.duizhao.ui.control.StepMark.State;
import org.junit.jupiter.api.Test;

class StepMarkTest {
    private static List<String> shapes(StepMark mark) {
        return mark.getChildren().stream().map(shape -> shape.getClass().getSimpleName() + shape.getStyleClass()).toList();
    }

    /** A full and an empty circle differ by their fill, which is in the style of their class. */
    @Test
    void everyStateIsDrawnInItsOwnWay() {
        assertThat(Arrays.stream(State.values()).map(state -> shapes(new StepMark(state)))).doesNotHaveDuplicates();
        assertThat(shapes(new StepMark(State.DONE))).singleElement().asString().startsWith("SVGPath");
        assertThat(shapes(new StepMark(State.BEGUN))).hasSize(2);
    }

    @Test
    void anotherStateReplacesTheOneBefore() {
        StepMark mark = new StepMark(State.BEGUN);
        mark.show(State.EMPTY);
        assertThat(shapes(mark)).isEqualTo(shapes(new StepMark(State.EMPTY)));
    }
}
