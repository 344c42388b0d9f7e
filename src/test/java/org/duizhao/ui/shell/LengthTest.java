package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.session.Beginning;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** Shares are of what the author wrote, not of the headings that are printed anyway. */
class LengthTest extends WindowTest {
    @Test
    void anEmptyDraftHasNoSharesAndTheFirstWordsAreAllOfIt() {
        openLarge(Messages.CHINESE);
        FxThread.run(() -> workspace.create(new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, Facts.EMPTY)));
        assertThat(FxThread.call(() -> words(window))).doesNotContain("%");
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "按照通知要求。"));
        assertThat(FxThread.call(() -> words(window))).contains("导语100%").contains("问题0%");
    }
}
