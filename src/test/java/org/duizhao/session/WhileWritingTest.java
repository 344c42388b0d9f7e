package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.model.RandomEdits;
import org.duizhao.model.Section;
import org.duizhao.paginate.Orphans;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit costs what it changes: all that follows from it is kept where it stays, and is what it would be from nothing. */
class WhileWritingTest {
    private static final Theme THEME = new ThemeLibrary(Places.in(Path.of("nowhere"))).find(SampleDraft.load().theme()).orElseThrow();

    private final Session session = new Session(SampleDraft.load(), THEME, true, new RuleMeasurer(), InstantSource.system());

    private Draft draft() {
        return session.draft();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsEditedAllFollowsAsFromNothing(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Orphans orphans = new Orphans();
        for (int edit = 0; edit < 150; edit++) {
            session.edit("edit.text", edits::any);
            Manuscript paper = Composer.compose(draft(), THEME);
            List<Page> pages = session.paper().pages();
            assertThat(session.paper().manuscript()).as("paper, edit %d", edit).isEqualTo(paper);
            assertThat(pages).as("pages, edit %d", edit).isEqualTo(Paginator.paginate(paper, new RuleMeasurer(), Profile.WORD));
            assertThat(session.paper().progress()).as("progress, edit %d", edit).isEqualTo(Progress.of(draft(), THEME, paper));
            assertThat(written(session)).as("written, edit %d", edit)
                    .isEqualTo(written(new Session(draft(), THEME, true, new RuleMeasurer(), InstantSource.system())));
            assertThat(orphans.in(pages)).as("orphans, edit %d", edit).isEqualTo(new Orphans().in(pages));
            Element any = draft().elements().skip(edit % draft().elements().count()).findFirst().orElseThrow();
            any.fields().stream().map(field -> new FieldPath(any.id(), field)).forEach(path ->
                    assertThat(session.linesOf(path)).as("%s", path).isEqualTo(FieldLines.of(pages, path)));
        }
    }

    private static List<Integer> written(Session of) {
        return of.draft().sections().stream().map(section -> of.paper().progress().counts().of(section).written()).toList();
    }

    @Test
    void whatAnEditLeavesAloneIsTheVerySame() {
        Draft before = draft();
        List<Page> pages = session.paper().pages();
        Progress progress = session.paper().progress();
        Problem last = before.all(Problem.class).getLast();
        session.type(new FieldPath(last.id(), Field.TEXT), last.text() + "字");
        assertThat(session.paper().pages().getFirst()).isSameAs(pages.getFirst());
        String part = session.paper().partOf(last.id()).orElseThrow();
        assertThat(session.paper().progress().steps()).filteredOn(step -> !step.part().equals(part) && !step.part().equals(Step.FACTS))
                .allSatisfy(step -> assertThat(step.open()).isSameAs(progress.step(step.part()).orElseThrow().open()));
        for (Section section : draft().sections()) {
            if (section.children().stream().noneMatch(child -> child.id().equals(part))) {
                assertThat(section).isSameAs(before.element(section.id()).orElseThrow());
            }
        }
    }
}
