package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TitlePart;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** It is said beside a field that what was typed in it is not printed. */
class PrintNoteTest extends WindowTest {
    private static final String NOTE = "现在不会印出";

    private void hide(TitlePart... parts) {
        FxThread.run(() -> List.of(parts).forEach(part -> session().edit("edit.parts", draft -> draft.showing(part, false))));
    }

    private boolean isSaid() {
        return FxThread.call(() -> words(window).contains(NOTE));
    }

    @Test
    void whatIsTypedInTheLastStepIsPrintedAtAClick() {
        openSample();
        hide(TitlePart.SIGNATURE, TitlePart.SIGNED_DATE);
        goTo(draft().section(SectionKind.CLOSING).orElseThrow().id());
        assertThat(isSaid()).as("nothing is typed yet").isFalse();
        enter(Facts.ID, Field.SIGNATURE);
        robot.write("ABC");
        assertThat(isSaid()).isTrue();
        assertThat(paper()).doesNotContain("ABC");
        Draft before = draft();
        press("facts-SIGNATURE-show");
        assertThat(paper()).contains("ABC");
        assertThat(isSaid()).isFalse();
        assertThat(focused()).isEqualTo("facts-SIGNATURE");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(draft()).as("one step").isEqualTo(before);
        assertThat(isSaid()).isTrue();
    }

    @Test
    void aSalutationIsSaidNotToBePrintedAsSoonAsItIsTyped() {
        openSample();
        hide(TitlePart.SALUTATION);
        goTo(Facts.ID);
        enter(Facts.ID, Field.SALUTATION);
        robot.write("ABC");
        assertThat(isSaid()).isTrue();
        FxThread.run(() -> session().type(new FieldPath(Facts.ID, Field.SALUTATION), ""));
        assertThat(isSaid()).isFalse();
    }
}
