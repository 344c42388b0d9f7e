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
import org.duizhao.model.SectionKind;
import org.duizhao.session.Paper;
import org.duizhao.session.Progress;
import org.duizhao.session.Session;
import org.duizhao.theme.Limits;
import org.duizhao.ui.control.ShareBar;
import org.duizhao.ui.style.StyleClass;

/** How long the paper is and how what the author wrote is shared out among its parts. */
final class Length extends VBox {
    private static final List<SectionKind> PARTS =
            List.of(SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES);

    private final Messages messages;
    private final Label whole = new Label();
    private final FlowPane shares = new FlowPane(8, 2);
    private final Map<SectionKind, Label> words = new EnumMap<>(SectionKind.class);
    private final ShareBar bar = new ShareBar();
    private final Subscription observed;

    Length(Session session, Messages messages) {
        this.messages = messages;
        getStyleClass().add(StyleClass.LENGTH);
        whole.getStyleClass().add(StyleClass.SMALL);
        shares.setMinHeight(USE_PREF_SIZE);
        for (SectionKind part : PARTS) {
            Label share = new Label();
            share.getStyleClass().add(StyleClass.SMALL);
            words.put(part, share);
            shares.getChildren().add(share);
        }
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(whole, bar, shares);
        observed = session.paperProperty().subscribe(this::show);
    }

    void dispose() {
        observed.unsubscribe();
    }

    private void show(Paper paper) {
        Progress progress = paper.progress();
        Limits.Span wanted = paper.theme().limits().whole();
        whole.setText(wanted.isSet()
                ? messages.get("length.wanted", progress.characters(), wanted.min(), wanted.max())
                : messages.get("length.whole", progress.characters()));
        Map<SectionKind, Integer> counts = counts(paper);
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<SectionKind> shown = all == 0 ? List.of() : PARTS;
        bar.show(shown.stream().map(kind -> counts.getOrDefault(kind, 0) / all).toList());
        shares.setVisible(!shown.isEmpty());
        shares.setManaged(!shown.isEmpty());
        shown.forEach(kind -> words.get(kind).setText(messages.get("length.share." + kind.name().toLowerCase(Locale.ROOT),
                Math.round(100 * counts.getOrDefault(kind, 0) / all))));
    }

    private Map<SectionKind, Integer> counts(Paper paper) {
        Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
        paper.draft().sections().forEach(section ->
                counts.merge(section.kind(), paper.progress().counts().of(section).written(), Integer::sum));
        return counts;
    }
}
