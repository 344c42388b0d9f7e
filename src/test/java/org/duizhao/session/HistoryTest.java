package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.duizhao.model.Draft;
import org.duizhao.model.Edit;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.TitlePart;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final FieldPath NAME = new FieldPath(Facts.ID, Field.NAME);
    private static final FieldPath UNIT = new FieldPath(Facts.ID, Field.UNIT);
    private final List<Instant> now = new ArrayList<>(List.of(Instant.EPOCH));
    private final History<FieldPath, Draft> history = new History<>(now::getLast, true);
    private Draft draft = new Draft("d", "t", PaperKind.PERSONAL, Facts.EMPTY, List.of(), List.of(),
            PaperStyle.STANDARD, EnumSet.noneOf(TitlePart.class));

    private void type(FieldPath path, String text) {
        Draft before = draft;
        draft = Edits.text(draft, path, text);
        history.push(new Edit<>("edit.text", path, before, draft));
    }

    private void wait(int milliseconds) {
        now.add(now.getLast().plusMillis(milliseconds));
    }

    private String undo() {
        draft = history.back().orElseThrow().before();
        return draft.facts().text(Field.NAME);
    }

    @Test
    void typingInOneFieldIsOneStep() {
        type(NAME, "李");
        wait(200);
        type(NAME, "李明");
        assertThat(undo()).isEmpty();
        assertThat(history.back()).isEmpty();
    }

    @Test
    void aPauseOrAnotherFieldBeginsAnotherStep() {
        type(NAME, "李");
        wait(2000);
        type(NAME, "李明");
        type(UNIT, "县");
        type(NAME, "李明华");
        assertThat(List.of(undo(), undo(), undo(), undo())).containsExactly("李明", "李明", "李", "");
    }

    @Test
    void undoThenTypingDoesNotGrowTheStepBefore() {
        type(NAME, "李");
        wait(2000);
        type(NAME, "李明");
        undo();
        type(NAME, "李华");
        assertThat(undo()).isEqualTo("李");
    }

    @Test
    void savedIsAPosition() {
        type(NAME, "李");
        history.markSaved(history.point());
        type(NAME, "李明");
        assertThat(history.isSaved()).isFalse();
        undo();
        assertThat(history.isSaved()).isTrue();
        undo();
        assertThat(history.isSaved()).isFalse();
        history.forth();
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void aNewEditBehindTheSavedPointCanNeverBeSavedAgainByUndo() {
        type(NAME, "李");
        wait(2000);
        type(NAME, "李明");
        history.markSaved(history.point());
        undo();
        wait(2000);
        type(NAME, "王");
        assertThat(history.isSaved()).isFalse();
        undo();
        assertThat(history.isSaved()).isFalse();
    }

    @Test
    void theOldestStepsAreForgottenButNotTheSavedOne() {
        for (int i = 0; i < 2100; i++) {
            wait(2000);
            type(NAME, "李" + i);
        }
        assertThat(history.isSaved()).isFalse();
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(2000);
        assertThat(history.isSaved()).isFalse();
    }
}
