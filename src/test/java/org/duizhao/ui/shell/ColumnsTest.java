package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Region steps = new Pane();
    private final Region form = new Pane();
    private final Region page = new Pane();
    private final Columns columns =
            FxThread.call(() -> new Columns(steps, form, page, new Messages(Messages.CHINESE)));

    private void widen(double width) {
        FxThread.run(() -> {
            columns.resize(width, 800);
            columns.layout();
        });
    }

    private void tab(String id) {
        FxThread.run(() -> ((ToggleButton) columns.lookup("#" + id)).fire());
    }

    private boolean shows(Region column) {
        return columns.getChildren().contains(column);
    }

    @Test
    void inAWideWindowAllThreeStandSideBySide() {
        widen(1440);
        assertThat(steps.getWidth()).isEqualTo(264);
        assertThat(page.getWidth()).isEqualTo(Math.round(0.43 * (1440 - 264)));
        assertThat(form.getLayoutX() + form.getWidth()).isEqualTo(page.getLayoutX());
        assertThat(columns.lookup("#tab-page")).isNull();
    }

    @Test
    void noColumnIsSqueezedBelowItsLeastWidth() {
        FxThread.run(() -> {
            columns.stepsWidthProperty().set(360);
            columns.pageShareProperty().set(0.2);
        });
        widen(1180);
        assertThat(form.getWidth()).isGreaterThanOrEqualTo(480);
        assertThat(page.getWidth()).isGreaterThanOrEqualTo(420);
        assertThat(steps.getWidth()).isGreaterThanOrEqualTo(200);
        widen(1600);
        assertThat(steps.getWidth()).as("as the person set it, once there is room").isEqualTo(360);
    }

    @Test
    void inANarrowWindowFormAndPageAreTabs() {
        widen(1100);
        assertThat(shows(form)).isTrue();
        assertThat(shows(page)).isFalse();
        assertThat(steps.getWidth()).isEqualTo(264);
        tab("tab-page");
        assertThat(shows(page)).isTrue();
        assertThat(shows(form)).isFalse();
        tab("tab-page");
        assertThat(((ToggleButton) columns.lookup("#tab-page")).isSelected()).isTrue();
        tab("tab-form");
        assertThat(shows(form)).isTrue();
    }

    @Test
    void inAVeryNarrowWindowTheStepsAreFolded() {
        widen(860);
        assertThat(columns.foldedProperty().get()).isTrue();
        assertThat(steps.getWidth()).isEqualTo(64);
        assertThat(form.getWidth()).isEqualTo(860 - 64);
    }

    @Test
    void aPageInAnotherWindowLeavesItsRoomToTheForm() {
        widen(1440);
        FxThread.run(() -> columns.pageAwayProperty().set(true));
        widen(1440);
        assertThat(form.getWidth()).isEqualTo(1440 - 264);
        widen(1100);
        assertThat(columns.lookup("#tab-page")).isNull();
        assertThat(shows(form)).isTrue();
        FxThread.run(() -> columns.pageAwayProperty().set(false));
        widen(1440);
        assertThat(shows(page)).isTrue();
    }
}
