package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.LinePitch;
import org.duizhao.model.Point;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final Session session = new Session(SampleDraft.load(),
            new ThemeLibrary(Places.in(Path.of("nowhere"))).find(SampleDraft.load().theme()).orElseThrow(), true,
            new RuleMeasurer(), InstantSource.system());
    private final StatusLine line = FxThread.call(() -> new StatusLine(session, new Messages(Locale.SIMPLIFIED_CHINESE)));

    private List<String> words() {
        return FxThread.call(() -> line.getChildren().stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).filter(text -> !text.isEmpty()).toList());
    }

    @Test
    void saysAllFromTheBeginning() {
        int characters = session.paper().progress().characters();
        assertThat(words()).containsExactly("本地保存，不联网", "没有待补", String.format(Locale.CHINESE, "%,d 字", characters), "28.95 磅 · 每页 22 行");
    }

    @Test
    void followsCursorEditsAndLayout() {
        FieldPath problem = new FieldPath("p1", Field.TEXT);
        FxThread.run(() -> session.navigation().cursorProperty().set(new Cursor(problem, 0)));
        int page = session.linesOf(problem).at(0).orElseThrow().page() + 1;
        assertThat(words().get(1)).contains("第 " + page + " 页");
        String cause = session.draft().all(Point.class).getFirst().id();
        FxThread.run(() -> session.edit("edit.removePoint", draft -> Edits.remove(draft, cause)));
        assertThat(words()).doesNotContain("没有待补").anyMatch(words -> words.contains("待补"));
        FxThread.run(() -> session.layOut(draft -> draft.withLayout(draft.layout().withPitch(LinePitch.EXACT_28))));
        assertThat(words().getLast()).isEqualTo("28 磅 · 每页 22 行");
    }
}
