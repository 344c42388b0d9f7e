package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another language means another window over the same draft; the one before must not go on listening. */
class LanguageSwitchTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @BeforeEach
    void open() {
        openSample();
    }

    @Test
    void theDraftIsShownAtItsStepInTheOtherLanguage() {
        goTo("s1");
        speak(Messages.ENGLISH);
        assertThat(FxThread.call(() -> words(window))).contains("Next: ").doesNotContain("下一步");
        assertThat(FxThread.call(() -> session().navigation().stepProperty().get())).isEqualTo("s1");
        assertThat(focused()).as("the keyboard is in the form").isEqualTo("s1-TEXT");
    }

    @Test
    void whatIsRevealedGetsTheKeyboard() {
        goTo("s1");
        speak(Messages.ENGLISH);
        goTo("facts");
        FxThread.run(() -> session().navigation().reveal(new Cursor(OPENING, 3)));
        assertThat(focused()).isEqualTo("s1-TEXT");
        assertThat(field("s1", Field.TEXT).getCaretPosition()).isEqualTo(3);
        goTo("facts");
        FxThread.run(() -> session().type(OPENING, "改过。"));
        robot.push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertThat(focused()).as("undo shows what it took back").isEqualTo("s1-TEXT");
    }

    @Test
    void theWindowBeforeHearsOfNothing() {
        MainWindow before = window;
        speak(Messages.ENGLISH);
        assertThat(window).isNotSameAs(before);
        String words = FxThread.call(() -> words(before));
        FxThread.run(() -> session().type(OPENING, "改过。"));
        goTo("facts");
        FxThread.run(workspace::openSample);
        assertThat(FxThread.call(() -> words(before))).isEqualTo(words);
        FxThread.run(workspace::close);
        assertThat(FxThread.call(() -> words(before))).isEqualTo(words);
        assertThat(node("start-sample")).isNotNull();
        FxThread.run(workspace::openSample);
        goTo("s1");
        assertThat(field("s1", Field.TEXT)).isNotNull();
    }

    /** Whatever listened to the session or the workspace would keep its window. */
    @Test
    void noWindowBeforeIsKept() {
        Session session = session();
        List<WeakReference<MainWindow>> before = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            before.add(new WeakReference<>(window));
            goTo(i % 3 == 0 ? "s1" : i % 3 == 1 ? "a1" : "facts");
            speak(i % 2 == 0 ? Messages.ENGLISH : Locale.CHINESE);
        }
        assertThat(session()).isSameAs(session);
        await(() -> {
            System.gc();
            return before.stream().limit(19).allMatch(one -> one.get() == null);
        });
    }
}
