package org.duizhao.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.LinePitch;
import org.duizhao.session.Paper;
import org.duizhao.session.Position;
import org.duizhao.session.Progress;
import org.duizhao.session.Session;
import org.duizhao.ui.style.StyleClass;

/** The line at the foot: where the cursor stands in the paper, what is open, how long it is. */
final class StatusLine extends HBox {
    private final Session session;
    private final Messages messages;
    private final Label place = new Label();
    private final Label open = new Label();
    private final Label unanswered = new Label();
    private final Label characters = new Label();
    private final Label layout = new Label();
    private final Subscription observed;

    StatusLine(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add(StyleClass.STATUS_LINE);
        getChildren().addAll(new Label(messages.get("status.offline")), place, gap, open, unanswered, characters, layout);
        observed = session.paperProperty().subscribe(this::show)
                .and(session.navigation().cursorProperty().subscribe(cursor -> place()));
    }

    private void show(Paper paper) {
        count(paper.progress());
        place();
        layout(paper);
    }

    void dispose() {
        observed.unsubscribe();
    }

    private void count(Progress progress) {
        int points = progress.openPoints();
        int problems = progress.problemsWithoutCause();
        open.setText(points == 0 ? messages.get("status.nothingOpen") : messages.get("status.open", points));
        unanswered.setText(problems == 0 ? "" : messages.get("status.unanswered", problems));
        characters.setText(messages.get("step.characters", progress.characters()));
    }

    private void layout(Paper paper) {
        LinePitch now = paper.draft().layout().pitch();
        String pitch = messages.get("layout.pitch." + now.name().toLowerCase(Locale.ROOT));
        layout.setText(messages.get("status.layout", pitch, paper.linesPerPage()));
    }

    private void place() {
        place.setText(Optional.ofNullable(session.navigation().cursorProperty().get())
                .flatMap(cursor -> Position.of(session.linesOf(cursor.path()), cursor.caret()))
                .map(at -> messages.get("status.place", at.page(), at.line())).orElse(""));
    }
}
