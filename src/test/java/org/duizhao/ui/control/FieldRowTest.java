package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FieldRowTest {
    private static final double GAP = 10;
    private final Region first = field(30);
    private final Region second = field(50);
    private final Region third = field(30);
    private final FieldRow row = new FieldRow(GAP, 100).with(first, 1).with(second, 2).with(third, 1);

    private static Region field(double height) {
        Region field = new Region();
        field.setPrefHeight(height);
        return field;
    }

    private void layOut(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    @Test
    void theWidthIsSharedByWeight() {
        layOut(620);
        assertThat(second.getWidth() + GAP).isCloseTo(2 * (first.getWidth() + GAP), within(3.0));
        assertThat(third.getLayoutX() + third.getWidth()).isCloseTo(620, within(2.0));
        assertThat(row.getHeight()).isEqualTo(50);
    }

    @Test
    void whatWouldBecomeTooNarrowGoesToAFurtherLine() {
        layOut(350);
        assertThat(third.getLayoutY()).isEqualTo(50 + GAP);
        assertThat(third.getWidth()).as("not stretched").isEqualTo(first.getWidth());
        assertThat(row.getHeight()).isEqualTo(50 + GAP + 30);
        layOut(150);
        assertThat(second.getLayoutY()).isEqualTo(30 + GAP);
        assertThat(row.getHeight()).isEqualTo(30 + GAP + 50 + GAP + 30);
    }

    @Test
    void itNeedsNoMoreWidthThanItsWidestField() {
        assertThat(row.minWidth(-1)).isEqualTo(200);
        assertThat(row.minHeight(150)).isEqualTo(row.prefHeight(150));
    }

    @Test
    void whatIsNotManagedTakesNoRoom() {
        second.setManaged(false);
        layOut(210);
        assertThat(third.getLayoutX()).isCloseTo(110, within(1.0));
        assertThat(row.getHeight()).isEqualTo(30);
    }
}
