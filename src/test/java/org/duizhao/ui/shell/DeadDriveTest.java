package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.store.DeadDrive;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDraft;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Snapshot;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.style.StyleClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts lie on a drive that does not answer: the window can be used, and says what it learns when it learns it. */
class DeadDriveTest extends WindowTest {
    private DeadDrive drive;
    private Path away;

    @BeforeEach
    void unplug() {
        away = home.resolve("away");
        drive = new DeadDrive(away);
    }

    /** Nothing of one test may hold up another. */
    @AfterEach
    void plug() {
        drive.comeBack();
    }

    @Override
    DraftFile files(Places places) {
        return drive.files(places);
    }

    @Override
    RecentDrafts recents(Places places) {
        return drive.recents(places);
    }

    private List<RecentRow> rows() {
        return FxThread.call(() -> window.lookupAll("." + StyleClass.RECENT).stream().map(RecentRow.class::cast).toList());
    }

    private void note(Path file, String unit) throws Exception {
        new RecentDrafts(Places.in(place())).note(file, "对照检查材料", unit, RecentDraft.State.BEGUN);
    }

    @Test
    void theDraftsOfLateAreListedAndLookedForLater() throws Exception {
        note(home.resolve("here.duizhao"), "此处局");
        note(away.resolve("there.duizhao"), "彼处局");
        open(Messages.CHINESE);
        await(() -> rows().size() == 2);
        RecentRow there = rows().getFirst();
        RecentRow here = rows().getLast();
        await(() -> here.getAccessibleText().contains("文件不在原处"));
        assertThat(here.getAccessibleText()).contains("此处局").contains("文件不在原处");
        assertThat(there.getAccessibleText()).contains("彼处局").doesNotContain("文件不在原处");
        workIsDoneMeanwhile();
        drive.comeBack();
        await(() -> there.getAccessibleText().contains("文件不在原处"));
    }

    @Test
    void whatWasLeftBehindIsOfferedOnceItsFileCouldBeSeen() throws Exception {
        new Recovery(Places.in(place())).begin("sample").save(new Snapshot(SampleDraft.load(), Instant.EPOCH, away.resolve("there.duizhao"), ""), 1);
        open(Messages.CHINESE);
        assertThat(FxThread.call(() -> words(node("notice")))).isEmpty();
        workIsDoneMeanwhile();
        drive.comeBack();
        await(() -> node("notice").isVisible());
        assertThat(FxThread.call(() -> words(node("notice")))).contains("找回");
    }

    private void workIsDoneMeanwhile() {
        press("start-sample");
        Path file = home.resolve("新的.duizhao");
        FxThread.run(() -> {
            session().type(new FieldPath("s1", Field.TEXT), "照常写。");
            workspace.save(file, false, () -> { }, failure -> asked.unsaved = 99);
        });
        await(() -> !session().modifiedProperty().get());
        assertThat(file).isNotEmptyFile();
    }
}
