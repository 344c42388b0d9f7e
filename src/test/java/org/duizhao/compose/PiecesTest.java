package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.model.RandomEdits;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final Theme THEME = new ThemeLibrary(Places.in(Path.of("nowhere"))).find(SampleDraft.load().theme()).orElseThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsEditedItIsComposedAsFromNothing(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Pieces pieces = new Pieces();
        Draft draft = SampleDraft.load();
        for (int edit = 0; edit < 200; edit++) {
            assertThat(Composer.compose(draft, THEME, pieces)).as("edit %d", edit).isEqualTo(Composer.compose(draft, THEME));
            draft = edits.any(draft);
        }
    }

    @Test
    void whatIsNotEditedIsTheVerySame() {
        Pieces pieces = new Pieces();
        Draft draft = SampleDraft.load();
        Run before = last(Composer.compose(draft, THEME, pieces));
        String first = draft.all(Problem.class).getFirst().id();
        Manuscript after = Composer.compose(Edits.text(draft, new FieldPath(first, Field.TEXT), "另一句。"), THEME, pieces);
        assertThat(last(after)).isSameAs(before);
    }

    /** Of the last problem. */
    private static Run last(Manuscript paper) {
        String id = SampleDraft.load().all(Problem.class).getLast().id();
        return paper.blocks().stream().flatMap(block -> block.runs().stream())
                .filter(run -> run.origin().path().equals(new FieldPath(id, Field.TEXT))).findFirst().orElseThrow();
    }
}
