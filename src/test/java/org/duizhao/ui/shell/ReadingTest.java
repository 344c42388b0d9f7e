package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.NoticeBar;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Messages messages = new Messages(Messages.CHINESE);
    private final NoticeBar bar = FxThread.call(() -> new NoticeBar(messages));
    private final List<String> read = new ArrayList<>();

    private ReadingProgress begin() {
        return FxThread.call(() -> new ReadingProgress("正在读取", bar, messages));
    }

    private void becomeSlow(ReadingProgress reading) {
        FxThread.run(() -> reading.slow().getOnFinished().handle(null));
        assertThat(bar.isVisible()).isTrue();
    }

    @Test
    void whatIsReadAtOnceIsNotSpokenOf() {
        ReadingProgress reading = begin();
        FxThread.run(() -> reading.<String>then(read::add).accept("文"));
        assertThat(read).containsExactly("文");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theNoticeGoesWhenItIsRead() {
        ReadingProgress reading = begin();
        becomeSlow(reading);
        FxThread.run(() -> reading.<String>then(read::add).accept("文"));
        assertThat(read).containsExactly("文");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void whatWasGivenUpIsNotShown() {
        ReadingProgress reading = begin();
        becomeSlow(reading);
        FxThread.run(() -> ((Button) bar.lookup(".notice-action")).fire());
        FxThread.run(() -> reading.<String>then(read::add).accept("文"));
        assertThat(read).isEmpty();
        assertThat(bar.isVisible()).isFalse();
    }
}
