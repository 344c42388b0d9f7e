package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.duizhao.session.Cursor;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindBarTest extends WindowTest {
    @BeforeEach
    void openBar() {
        openSample();
        robot.push(KeyCode.CONTROL, KeyCode.F);
    }

    private void write(String query) {
        FxThread.run(() -> ((TextInputControl) node("find")).setText(query));
    }

    private String bar() {
        return FxThread.call(() -> words(node("find").getParent()));
    }

    private Cursor cursor() {
        return FxThread.call(() -> session().navigation().cursorProperty().get());
    }

    private boolean isShown() {
        return FxThread.call(() -> node("find").getParent().isVisible());
    }

    @Test
    void controlFPutsTheKeyboardInTheBar() {
        assertThat(isShown()).isTrue();
        assertThat(focused()).isEqualTo("find");
    }

    @Test
    void enterGoesFromPlaceToPlaceAndStaysInTheBar() {
        write("漏损");
        int all = paper().split("漏损", -1).length - 1;
        assertThat(bar()).contains(all + " 处");
        robot.push(KeyCode.ENTER);
        Cursor first = cursor();
        assertThat(bar()).contains("1");
        assertThat(focused()).isEqualTo("find");
        robot.push(KeyCode.ENTER);
        assertThat(cursor()).isNotEqualTo(first);
        assertThat(focused()).isEqualTo("find");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(cursor()).isEqualTo(first);
    }

    @Test
    void onlyTheWordsFoundLastAreSelectedAndTheCaretOfTheQueryStays() {
        write("漏损");
        FxThread.run(() -> ((TextInputControl) node("find")).positionCaret(1));
        robot.push(KeyCode.ENTER);
        Cursor first = cursor();
        TextInputControl before = field(first.path().element(), first.path().field());
        assertThat(before.getSelectedText()).isEqualTo("漏损");
        robot.push(KeyCode.ENTER);
        while (cursor().path().equals(first.path())) {
            robot.push(KeyCode.ENTER);
        }
        assertThat(before.getSelectedText()).isEmpty();
        assertThat(FxThread.call(() -> ((TextInputControl) node("find")).getCaretPosition())).isEqualTo(1);
    }

    @Test
    void whatIsStillBeingComposedIsNotLookedFor() {
        InputMethod.compose(node("find"), "lou sun");
        assertThat(bar()).doesNotContain("没有找到");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown()).as("Esc is the input method's").isTrue();
        InputMethod.commit(node("find"), "漏损");
        assertThat(bar()).contains(paper().split("漏损", -1).length - 1 + " 处");
    }

    @Test
    void theLastPlaceIsFollowedByTheFirst() {
        write("青禾县");
        robot.push(KeyCode.ENTER);
        Cursor first = cursor();
        int all = paper().split("青禾县", -1).length - 1;
        for (int i = 0; i < all; i++) {
            robot.push(KeyCode.ENTER);
        }
        assertThat(cursor()).isEqualTo(first);
    }

    @Test
    void whatIsNotThereIsSaid() {
        write("没有这样的话");
        assertThat(bar()).contains("没有找到");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("find");
    }

    @Test
    void escLeavesTheBarAndTheKeyboardGoesOnInTheForm() {
        write("漏损");
        robot.push(KeyCode.ENTER);
        Cursor found = cursor();
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown()).isFalse();
        assertThat(focused()).isEqualTo(found.path().element() + "-" + found.path().field());
        assertThat(cursor()).isEqualTo(found);
    }

    @Test
    void escWithoutHavingFoundAnythingLeavesNobodyWithoutAKeyboard() {
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown()).isFalse();
        assertThat(focused()).isNotEqualTo("find").isNotEmpty();
    }
}
