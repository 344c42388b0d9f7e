package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Difference;
import org.duizhao.model.Element;
import org.duizhao.model.FollowUp;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.session.Cursor;
import org.duizhao.session.Paper;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.control.Keyboard;
import org.duizhao.ui.control.PromptBox;
import org.duizhao.ui.style.StyleClass;

/** The form of the current step. Rebuilt only when the step's structure changes, so that typing never loses the caret. */
public final class StepForm {
    private final Session session;
    private final Messages messages;
    private final FormActions actions;
    private final OpenCard open = new OpenCard();
    private final Portions portions = new Portions();
    private final VBox content = new VBox();
    private final FormColumn scroll = new FormColumn(content);
    private final BorderPane pane = new BorderPane(scroll);
    private final PromptBox prompt;
    private final StepHead head;
    private final StepBar bar;
    private final Subscription observed;
    private StepView view;
    private Step.Kind kind;
    private FormParts parts;
    private Object shape;
    private boolean building;
    private Paper shown;
    private String part;

    public StepForm(Session session, Messages messages, FormActions actions) {
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        prompt = new PromptBox(messages);
        head = new StepHead(messages);
        bar = new StepBar(session, messages);
        bar.setMaxWidth(FormColumn.WIDTH);
        content.getStyleClass().add(StyleClass.FORM);
        pane.setBottom(bar);
        open.onChanged(this::update);
        portions.onTurned(this::turned);
        observed = Subscription.combine(session.paperProperty().subscribe(() -> follow()),
                session.navigation().stepProperty().subscribe(() -> follow()),
                session.navigation().wantedProperty().subscribe(() -> show(session.navigation().wantedProperty().get())));
        stepChanged();
    }

    /** Stops following the session. */
    public void dispose() {
        observed.unsubscribe();
    }

    public Node node() {
        return pane;
    }

    /** Puts the keyboard into the first field, or on the first button where there is none. */
    public void focus() {
        Stream.of(".text-input", ".button").flatMap(kind -> content.lookupAll(kind).stream())
                .filter(node -> node.isVisible() && node.getParent().isVisible()).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void follow() {
        if (!session.navigation().stepProperty().get().equals(part)) {
            stepChanged();
        } else if (shown != session.paper()) {
            edited();
        }
    }

    private void stepChanged() {
        boolean here = Keyboard.of(pane).isIn(pane);
        session.navigation().cursorProperty().set(null);
        part = session.navigation().stepProperty().get();
        view = null;
        update();
        scroll.setVvalue(0);
        if (here && session.navigation().wantedProperty().get() == null) {
            focus();
        }
    }

    /** Looks only at what an edit has changed, as long as the form stays what it is. */
    private void edited() {
        Paper before = shown;
        shown = session.paper();
        if (building) {
            return;
        }
        Difference difference = Difference.between(before.draft(), shown.draft());
        boolean alike = before.draft().style().equals(shown.draft().style()) && before.theme().equals(shown.theme());
        if (difference.structure() || !alike || !isOfStep()) {
            update();
        } else {
            parts.refresh(difference.elements());
            words();
        }
    }

    private void update() {
        if (building) {
            return;
        }
        shown = session.paper();
        if (!isOfStep()) {
            kind = session.navigation().currentStep().kind();
            view = viewOf(session.navigation().currentStep());
            shape = null;
        }
        if (!shape().equals(shape) && (shape == null || !parts.isComposing())) {
            build();
        } else {
            parts.refreshAll();
        }
        words();
    }

    /** The portion turned to is read from its top. */
    private void turned(String parent) {
        update();
        Node above = content.lookup("#" + PortionBar.above(parent));
        if (above != null) {
            scroll.reveal(above);
        }
    }

    /** An import can make a part of another kind out of the one shown. */
    private boolean isOfStep() {
        return view != null && kind == session.navigation().currentStep().kind();
    }

    /** An input method has begun or ended; while it runs no form is made anew. */
    private void composed() {
        if (!building && isOfStep() && !shape().equals(shape)) {
            update();
        }
    }

    private Object shape() {
        return List.of(shown.theme(), view.shape(shown.draft()), shown.draft().sections().stream().map(Section::id).toList());
    }

    private StepView viewOf(Step step) {
        return switch (step.kind()) {
            case FACTS -> new FactsView();
            case UNPLACED -> new UnplacedView(portions);
            case OPENING, CLOSING, LAST_YEAR, CASE, PERSONAL_MATTERS, OPINIONS, OTHER -> new TextView(step.part(), open, portions);
            case PROBLEMS -> new AspectsView(step.part(), portions);
            case ASPECT -> new AspectView(step.part(), open, portions);
            case CAUSES, MEASURES -> new PointsView(step.part(), open, portions);
            case EXPORT -> new ExportView(actions, portions);
        };
    }

    private void build() {
        Cursor cursor = session.navigation().cursorProperty().get();
        String keyboard = keyboard();
        double scrolled = scroll.getVvalue();
        OptionalDouble place = place(cursor);
        building = true;
        try {
            fill();
        } finally {
            building = false;
        }
        if (session.navigation().wantedProperty().get() == null) {
            giveBack(keyboard, cursor);
        }
        scroll.setVvalue(scrolled);
        place.ifPresent(before -> hold(cursor, before));
    }

    private void fill() {
        parts = new FormParts(session, portions, messages, question -> prompt.ask(question), this::composed);
        List<Node> nodes = new ArrayList<>(List.of(head, prompt));
        nodes.addAll(view.build(parts));
        content.getChildren().setAll(nodes);
        shape = shape();
        boolean written = kind != Step.Kind.EXPORT && kind != Step.Kind.UNPLACED;
        prompt.ask(written ? messages.get("prompt.rest") : "");
        prompt.offer(questions());
    }

    /** Where the field in use stands in the window, in px from its top. */
    private OptionalDouble place(Cursor cursor) {
        return cursor == null || parts == null ? OptionalDouble.empty()
                : parts.box(cursor.path()).filter(box -> box.getScene() != null).stream()
                        .mapToDouble(box -> box.localToScene(0, 0).getY()).findFirst();
    }

    /** Leaves the field in use where it was under the eye, whatever opened or closed above it. */
    private void hold(Cursor cursor, double before) {
        scroll.renew();
        place(cursor).ifPresent(now -> scroll.scrollBy(now - before));
    }

    /** The id of the card or button of the form that has the keyboard; blank if it is in a field or elsewhere. */
    private String keyboard() {
        Keyboard keyboard = Keyboard.of(content);
        Node owner = keyboard.owner();
        return owner == null || owner.getId() == null || keyboard.isInText()
                || content.lookup("#" + owner.getId()) != owner ? "" : owner.getId();
    }

    private void giveBack(String keyboard, Cursor cursor) {
        Node again = keyboard.isEmpty() ? null : content.lookup("#" + keyboard);
        if (again != null) {
            // the arrow of a card that has come to the end of its way gives the keyboard to the other one
            (again.isDisabled() ? enabledBeside(again) : again).requestFocus();
        } else if (cursor != null) {
            parts.box(cursor.path()).ifPresent(box -> box.select(cursor.anchor(), cursor.caret()));
        }
    }

    private static Node enabledBeside(Node node) {
        return node.getParent().getChildrenUnmodifiable().stream().filter(one -> !one.isDisabled()).findFirst()
                .orElse(node);
    }

    /** The questions of the theme for this step. */
    private List<String> questions() {
        Step step = session.navigation().currentStep();
        return session.draft().element(step.part(), Aspect.class)
                .flatMap(aspect -> session.paper().theme().aspect(aspect.theme())).map(ThemeAspect::prompts)
                .or(() -> session.draft().sections().stream().filter(section -> section.id().equals(step.part()))
                        .flatMap(section -> session.paper().theme().blocks().stream()
                                .filter(block -> block.kind() == section.kind()))
                        .findFirst().map(ThemeBlock::prompts))
                .orElse(List.of());
    }

    private void words() {
        List<Step> steps = session.paper().progress().steps();
        int at = steps.indexOf(session.navigation().currentStep());
        head.show(steps, at, session.draft());
        bar.show(steps, at);
    }

    private void show(Cursor wanted) {
        if (wanted == null) {
            return;
        }
        List<String> path = session.draft().pathTo(wanted.path().element()).stream().map(Element::id).toList();
        portions.follow(path.isEmpty() ? Set.of(wanted.path().element()) : Set.copyOf(path));
        path.stream().filter(id -> session.draft().element(id, Problem.class).isPresent()
                        || session.draft().element(id, Point.class).isPresent()
                        || session.draft().element(id, FollowUp.class).isPresent())
                .findFirst().ifPresent(open::open);
        if (parts.box(wanted.path()).isEmpty()) {
            update();
        }
        parts.box(wanted.path()).ifPresentOrElse(box -> {
            box.select(wanted.anchor(), wanted.caret());
            scroll.reveal(box);
        }, this::focus);
        session.navigation().wantedProperty().set(null);
    }
}
