package org.duizhao.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Progress;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.theme.Limits;
import org.duizhao.ui.control.ShareBar;
import org.duizhao.ui.style.StyleClass;

/** How long the paper is and how it is shared out among its parts. */
final class Length extends VBox {
    private static final List<SectionKind> PARTS =
            List.of(SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES);

    private final Session session;
    private final Messages messages;
    private final Label whole = new Label();
    private final FlowPane shares = new FlowPane(8, 2);
    private final ShareBar bar = new ShareBar();
    private final Subscription observed;

    Length(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        getStyleClass().add(StyleClass.LENGTH);
        whole.getStyleClass().add(StyleClass.SMALL);
        shares.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(whole, bar, shares);
        observed = session.progressProperty().subscribe(this::show);
    }

    void dispose() {
        observed.unsubscribe();
    }

    private void show(Progress progress) {
        Limits.Span wanted = session.theme().limits().whole();
        whole.setText(wanted.isSet()
                ? messages.get("length.wanted", progress.characters(), wanted.min(), wanted.max())
                : messages.get("length.whole", progress.characters()));
        Map<SectionKind, Integer> counts = counts(progress);
        int all = Math.max(1, progress.characters());
        bar.show(PARTS.stream().map(kind -> counts.get(kind) / (double) all).toList());
        shares.getChildren().setAll(PARTS.stream().map(kind -> share(kind, 100.0 * counts.get(kind) / all)).toList());
    }

    private Label share(SectionKind kind, double percent) {
        Label share = new Label(messages.get("length.share." + kind.name().toLowerCase(Locale.ROOT), Math.round(percent)));
        share.getStyleClass().add(StyleClass.SMALL);
        return share;
    }

    private Map<SectionKind, Integer> counts(Progress progress) {
        Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
        PARTS.forEach(kind -> counts.put(kind, 0));
        for (Section section : session.draft().sections()) {
            int characters = progress.step(section.id()).map(Step::characters).orElse(0);
            counts.merge(section.kind(), characters, Integer::sum);
        }
        return counts;
    }
}
