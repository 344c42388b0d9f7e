package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.ItemForm;
import org.duizhao.model.Level;
import org.duizhao.model.Numbering;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final Theme THEME = new ThemeLibrary(Places.in(Path.of("nowhere"))).find(SampleDraft.load().theme()).orElseThrow();
    private static final List<String> TEXTS = List.of("", "一句", "一句。", "两行\n第二行", "\n从新的一行起", "（一）自己编号的");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsEditedItIsComposedAsFromNothing(long seed) {
        Random random = new Random(seed);
        Pieces pieces = new Pieces();
        Draft draft = SampleDraft.load();
        for (int edit = 0; edit < 200; edit++) {
            assertThat(Composer.compose(draft, THEME, pieces)).as("edit %d", edit).isEqualTo(Composer.compose(draft, THEME));
            draft = edited(draft, random);
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

    private static Draft edited(Draft draft, Random random) {
        List<Element> items = new ArrayList<>(draft.all(Problem.class));
        items.addAll(draft.all(Point.class));
        items.addAll(draft.all(FollowUp.class));
        Element item = items.get(random.nextInt(items.size()));
        return switch (random.nextInt(5)) {
            case 0 -> Edits.text(draft, new FieldPath(item.id(), Field.HEADLINE), any(TEXTS, random));
            case 1 -> Edits.text(draft, new FieldPath(item.id(), Field.TEXT), any(TEXTS, random));
            case 2 -> Edits.shift(draft, item.id(), random.nextBoolean() ? 1 : -1);
            case 3 -> {
                Level level = any(List.of(Level.values()), random);
                yield draft.withStyle(draft.style().with(level, draft.style().of(level).with(any(List.of(ItemForm.values()), random))));
            }
            default -> {
                Level level = any(List.of(Level.values()), random);
                yield draft.withStyle(draft.style().with(level, draft.style().of(level).with(any(List.of(Numbering.values()), random))));
            }
        };
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
