package org.duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No step is without a name, whatever an import left out. */
class StepTitlesTest {
    @ParameterizedTest
    @EnumSource
    void aStepWithoutAHeadingHasItsUsualName(Step.Kind kind) {
        Step step = new Step("s1", kind, "", "", Step.State.EMPTY, 0, 0, List.of());
        assertThat(StepTitles.title(step, new Messages(Messages.CHINESE))).isNotBlank();
        assertThat(StepTitles.title(step, new Messages(Messages.ENGLISH))).isNotBlank();
    }
}
