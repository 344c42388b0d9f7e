package org.duizhao.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Edits;
import org.duizhao.model.Problem;
import org.duizhao.session.Progress;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.ui.control.ElementDrag;
import org.duizhao.ui.style.StyleClass;

/** Where am I: all steps with their states, who writes, and how long the paper is. */
final class StepList extends VBox {
    private final Session session;
    private final Messages messages;
    private final ObservableBooleanValue folded;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Map<String, StepRow> rows = new LinkedHashMap<>();
    private final WhoWrites who;
    private final Length length;
    private final Subscription observed;

    StepList(Session session, Messages messages, ObservableBooleanValue folded) {
        this.session = session;
        this.messages = messages;
        this.folded = folded;
        getStyleClass().add(StyleClass.STEPS);
        list.getStyleClass().add(StyleClass.STEP_LIST);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        who = new WhoWrites(session, messages);
        length = new Length(session, messages);
        for (Node wordy : List.of(who, length)) {
            wordy.visibleProperty().bind(Bindings.not(folded));
            wordy.managedProperty().bind(wordy.visibleProperty());
        }
        getChildren().addAll(who, scroll, length);
        observed = session.paperProperty().subscribe(paper -> show())
                .and(session.navigation().stepProperty().subscribe(part -> show()));
        folded.subscribe(fold -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    void dispose() {
        observed.unsubscribe();
        who.observed.unsubscribe();
        length.dispose();
    }

    /** Puts the keyboard on the current step. */
    void focus() {
        StepRow row = rows.get(session.navigation().stepProperty().get());
        if (row != null) {
            row.requestFocus();
        }
    }

    private void show() {
        Progress progress = session.paper().progress();
        List<String> parts = progress.steps().stream().map(Step::part).toList();
        if (!List.copyOf(rows.keySet()).equals(parts)) {
            rebuild(progress);
        }
        Step current = session.navigation().currentStep();
        progress.steps().forEach(step -> rows.get(step.part()).show(step, current, folded.getValue()));
        scrollToCurrent();
    }

    private void rebuild(Progress progress) {
        rows.clear();
        list.getChildren().clear();
        for (Step step : progress.steps()) {
            StepRow row = new StepRow(step, messages);
            row.setOnAction(event -> session.navigation().goTo(step.part()));
            if (step.kind() == Step.Kind.ASPECT) {
                ElementDrag.target(row, id -> session.draft().element(id, Problem.class).isPresent(),
                        id -> session.edit("edit.moveProblem",
                                draft -> Edits.move(draft, id, step.part(), Integer.MAX_VALUE)));
            }
            rows.put(step.part(), row);
            list.getChildren().add(row);
        }
    }

    private void walk(KeyEvent event) {
        if (event.getTarget() instanceof StepRow && !event.isShortcutDown() && !event.isAltDown()) {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (by != 0) {
                session.navigation().goBy(by);
                focus();
                event.consume();
            }
        }
    }

    private void scrollToCurrent() {
        StepRow row = rows.get(session.navigation().stepProperty().get());
        double overflow = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (row == null || overflow <= 0) {
            return;
        }
        double top = row.getBoundsInParent().getMinY();
        double bottom = row.getBoundsInParent().getMaxY();
        double seen = scroll.getVvalue() * overflow;
        if (top < seen || bottom > seen + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(Math.clamp((top - scroll.getViewportBounds().getHeight() / 2) / overflow, 0, 1));
        }
    }

    /** The paper's author and meeting above the steps. */
    private static final class WhoWrites extends VBox {
        private final Subscription observed;

        WhoWrites(Session session, Messages messages) {
            Label who = new Label();
            Label meeting = new Label();
            who.getStyleClass().add(StyleClass.HEADING);
            meeting.getStyleClass().add(StyleClass.SMALL);
            meeting.setWrapText(true);
            who.setWrapText(true);
            who.setMinHeight(USE_PREF_SIZE);
            meeting.setMinHeight(USE_PREF_SIZE);
            setMinHeight(USE_PREF_SIZE);
            getStyleClass().add(StyleClass.STEP_HEAD);
            getChildren().addAll(who, meeting);
            observed = session.paperProperty().subscribe(paper -> {
                who.setText(ShellWords.author(paper.draft(), messages));
                meeting.setText(ShellWords.theme(session, messages));
            });
        }
    }
}
