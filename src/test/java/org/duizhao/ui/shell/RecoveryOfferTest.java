package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not saved when the program ended badly is offered at the next start. */
class RecoveryOfferTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @BeforeEach
    void open() {
        openSample();
    }

    private void writeAndKeep(String text) {
        FxThread.run(() -> {
            session().type(OPENING, text);
            workspace.keep();
        });
        await(() -> workspace.openProperty().get().keptAtProperty().get() != null);
    }

    private void awaitOffer() {
        await(() -> node("notice").isVisible());
    }

    private String notice() {
        return FxThread.call(() -> words(node("notice")));
    }

    @Test
    void theDraftComesBackAsItWas() throws Exception {
        writeAndKeep("没有保存的导语。");
        Draft lost = draft();
        int characters = FxThread.call(() -> session().progressProperty().get().characters());
        crashAndStartAgain();
        awaitOffer();
        assertThat(notice()).contains("对照检查材料").contains(String.format(Locale.CHINESE, "%,d", characters));
        pressWord("找回");
        assertThat(draft()).isEqualTo(lost);
        assertThat(isModified()).isTrue();
        assertThat(FxThread.call(() -> node("notice").isVisible())).isFalse();
    }

    @Test
    void itStillKnowsItsFile() throws Exception {
        Path file = home.resolve("材料.duizhao");
        FxThread.run(() -> workspace.save(file, false, () -> { }, failure -> { }));
        await(() -> workspace.openProperty().get().fileProperty().get() != null);
        writeAndKeep("保存以后改的。");
        crashAndStartAgain();
        awaitOffer();
        pressWord("找回");
        assertThat(FxThread.call(() -> workspace.openProperty().get().fileProperty().get())).isEqualTo(file);
        assertThat(isModified()).isTrue();
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        writeAndKeep("不要了。");
        crashAndStartAgain();
        awaitOffer();
        pressWord("放弃");
        assertThat(leftBehind()).as("asked once more").hasSize(1);
        asked.confirms = true;
        pressWord("放弃");
        assertThat(leftBehind()).isEmpty();
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(notice()).isEmpty();
    }

    @Test
    void afterSavingNothingIsLeftBehind() throws Exception {
        writeAndKeep("先留着，再保存。");
        FxThread.run(() -> workspace.save(home.resolve("a.duizhao"), false, () -> { }, failure -> { }));
        await(() -> !session().modifiedProperty().get());
        FxThread.run(workspace::close);
        assertThat(leftBehind()).isEmpty();
        crashAndStartAgain();
        assertThat(leftBehind()).isEmpty();
        assertThat(notice()).isEmpty();
    }

    @Test
    void whatAnotherWindowHasOpenIsNotOffered() {
        writeAndKeep("还开着。");
        assertThat(leftBehind()).isEmpty();
    }
}
