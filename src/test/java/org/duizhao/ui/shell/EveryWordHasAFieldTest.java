package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.compose.Run;
import org.duizhao.model.Aspect;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** What is printed can be written: every word on the page, and every place that is still open, has a field in the form. */
class EveryWordHasAFieldTest extends WindowTest {
    private List<FieldPath> withoutField(Set<FieldPath> paths) {
        List<FieldPath> without = new ArrayList<>();
        for (FieldPath path : paths) {
            FxThread.run(() -> session().navigation().reveal(new Cursor(path, 0)));
            if (field(path.element(), path.field()) == null) {
                without.add(path);
            }
        }
        return without;
    }

    @Test
    void ofTheSampleWithIntroductionsEverywhere() {
        openSample();
        FxThread.run(() -> {
            Session session = session();
            List<String> ids = new ArrayList<>(session.draft().all(Aspect.class).stream().map(Aspect::id).toList());
            for (SectionKind kind : List.of(SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES)) {
                ids.add(session.draft().section(kind).orElseThrow().id());
            }
            ids.forEach(id -> session.type(new FieldPath(id, Field.INTRO), "引语。"));
        });
        Set<FieldPath> printed = FxThread.call(() -> {
            Set<FieldPath> paths = new LinkedHashSet<>();
            session().paper().manuscript().blocks().forEach(block ->
                    block.runs().stream().map(Run::origin).forEach(origin -> paths.add(origin.path())));
            return paths;
        });
        assertThat(printed).hasSizeGreaterThan(60);
        assertThat(withoutField(printed)).isEmpty();
    }

    @Test
    void ofWhatIsOpenInAnEmptyDraft() {
        openSample();
        FxThread.run(() -> {
            for (var section : session().draft().sections()) {
                for (var child : section.children()) {
                    for (var item : child.children()) {
                        session().edit("edit.removeProblem", draft -> Edits.remove(draft, item.id()));
                    }
                }
            }
        });
        Set<FieldPath> open = FxThread.call(() -> {
            Set<FieldPath> paths = new LinkedHashSet<>();
            session().paper().progress().open().stream().map(finding -> finding.place().field()).forEach(paths::add);
            return paths;
        });
        assertThat(open).isNotEmpty();
        assertThat(withoutField(open)).isEmpty();
    }
}
