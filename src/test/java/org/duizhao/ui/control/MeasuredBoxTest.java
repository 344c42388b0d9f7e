package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasuredBoxTest {
    private static final String LONG = "到基层一线少，与群众谈心交流少。".repeat(8);

    private final Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);
    private int asked;
    private Stage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            FxThread.close(stage);
        }
    }

    private final class Counting extends Region {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            asked++;
            return 100;
        }
    }

    @Test
    void whatHasNotChangedIsMeasuredOnceForAWidth() {
        Card card = FxThread.call(() -> {
            Card made = new Card(messages, "p1", new Label("一"));
            made.fold(new Counting());
            return made;
        });
        FxThread.run(() -> card.prefHeight(300));
        int once = asked;
        FxThread.run(() -> card.prefHeight(300));
        assertThat(asked).isEqualTo(once).isPositive();
        FxThread.run(() -> card.prefHeight(200));
        assertThat(asked).isEqualTo(2 * once);
    }

    /** Whatever changes in it, it is as high as it would be if it had never been measured before. */
    @Test
    void whateverChangesInItIsMeasuredAgain() {
        Label words = FxThread.call(() -> new Label("一"));
        words.setWrapText(true);
        TextBox box = FxThread.call(() -> TextBox.paragraphs(messages, 1));
        Card card = FxThread.call(() -> new Card(messages, "p1", box));
        stage = FxThread.stage(() -> {
            card.fold(words);
            return new Scene(new VBox(card), 300, 600);
        });
        double low = height(card);
        FxThread.run(() -> words.setText(LONG));
        double wordy = height(card);
        assertThat(wordy).isGreaterThan(low + 50);
        FxThread.run(() -> box.setText(LONG));
        assertThat(height(card)).isGreaterThan(wordy + 50);
        FxThread.run(() -> box.showMessage("还缺时间", TextBox.Tone.MISSING));
        double told = height(card);
        assertThat(told).isGreaterThan(wordy + 60);
        FxThread.run(() -> words.setManaged(false));
        assertThat(height(card)).isLessThan(told - 50);
        FxThread.run(() -> {
            words.setManaged(true);
            words.setText("一");
            box.setText("");
            box.showMessage("", TextBox.Tone.MISSING);
        });
        assertThat(height(card)).isEqualTo(low);
    }

    private static double height(Card card) {
        return FxThread.call(() -> {
            card.getScene().getRoot().applyCss();
            card.getScene().getRoot().layout();
            return card.getHeight();
        });
    }
}
