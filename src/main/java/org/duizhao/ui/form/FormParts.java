package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Section;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.CardList;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.KeptParts;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.control.TextMark;
import org.duizhao.ui.form.Portions.Portion;

/** Builds the fields of one form, keeps them up to date with the draft, and finds them again by their path. */
final class FormParts extends KeptParts {
    private final Session session;
    private final Portions portions;
    private final Consumer<String> ask;
    private final Runnable composed;
    private final Map<FieldPath, TextBox> boxes = new HashMap<>();
    private final Map<String, List<Runnable>> byElement = new HashMap<>();

    /**
     * @param ask      shows the question of the field in use; blank for none
     * @param composed is told when an input method begins or ends
     */
    FormParts(Session session, Portions portions, Messages messages, Consumer<String> ask, Runnable composed) {
        super(messages);
        this.session = session;
        this.portions = portions;
        this.ask = ask;
        this.composed = composed;
    }

    Session session() {
        return session;
    }

    Portions portions() {
        return portions;
    }

    /** What is to be done after every edit of an element or of what stands in it; it is done once right away. */
    void onChange(String element, Runnable refresher) {
        onChange(Stream.of(element), refresher);
    }

    /** The same for the sections of a kind. */
    void onChange(Class<? extends Section> sections, Runnable refresher) {
        onChange(session.draft().sections().stream().filter(sections::isInstance).map(Section::id), refresher);
    }

    private void onChange(Stream<String> elements, Runnable refresher) {
        elements.forEach(element -> byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(refresher));
        refresher.run();
    }

    /** After an edit of these elements and no others. */
    void refresh(Set<String> elements) {
        refresh();
        elements.stream().flatMap(element -> byElement.getOrDefault(element, List.of()).stream())
                .distinct().toList().forEach(Runnable::run);
    }

    void refreshAll() {
        refresh(Set.copyOf(byElement.keySet()));
    }

    /** Fills a list with cards of the elements in another one, as many as are shown at once, and keeps their marks. */
    <T extends Element> List<Node> filled(CardList list, String parent, List<T> elements, Function<T, Card> made) {
        Portion<T> portion = portions.of(parent, elements);
        List<Card> cards = portion.shown().stream().map(made).toList();
        list.show(cards, portion.first(), portion.after());
        onChange(parent, () -> {
            Map<String, String> marks = session.marksBelow(parent);
            cards.forEach(card -> card.setMark(marks.getOrDefault(card.elementId(), "")));
        });
        return new PortionBar(this, parent, portion).around(List.of(list));
    }

    /** A labelled field of the draft; as long as a fact is empty, what the paper prints for it stands in it. */
    TextBox field(FieldSpec spec, String element) {
        TextBox box = bare(spec, element).labelled(messages().get(spec.label())).prompting("");
        if (element.equals(Facts.ID)) {
            onRefresh(() -> box.prompting(
                    session.draft().facts().text(spec.field()).isEmpty() ? session.paper().printed(spec.field()) : ""));
        }
        return box;
    }

    /** A field whose name stands in it as long as it is empty. */
    TextBox bare(FieldSpec spec, String element) {
        FieldPath path = new FieldPath(element, spec.field());
        TextBox box = spec.isLine() ? TextBox.line(messages()) : TextBox.paragraphs(messages(), spec.rows());
        box.identified(element + "-" + spec.field().name()).named(messages().get(spec.label()))
                .prompting(messages().get(spec.label()))
                .onEdited(text -> typed(path, box, text)).onUndo(session::undo, session::redo);
        box.inputFocusedProperty().subscribe(focused -> focused(box, path, spec, focused));
        box.selectionProperty().subscribe(selection -> moved(box, path));
        box.composingProperty().addListener(change -> composed.run());
        boxes.put(path, box);
        onChange(element, () -> session.draft().text(path).ifPresent(text -> {
            box.setText(text);
            box.mark(text, marks(path));
        }));
        PrintNote note = new PrintNote(this, path, box);
        if (element.equals(Facts.ID)) {
            onRefresh(note::refresh);
        } else {
            onChange(element, note::refresh);
        }
        return box;
    }

    private List<TextMark> marks(FieldPath path) {
        return session.paper().findings(path).stream().map(finding -> new TextMark(
                finding.place().start(), finding.place().end(), TextBox.Tone.MISSING)).toList();
    }

    private void typed(FieldPath path, TextBox box, String text) {
        session.navigation().cursorProperty().set(new Cursor(path, box.caret()));
        session.type(path, text);
    }

    private void focused(TextBox box, FieldPath path, FieldSpec spec, boolean focused) {
        if (focused) {
            session.navigation().cursorProperty().set(cursor(path, box));
            ask.accept(messages().get(spec.prompt()));
        }
    }

    private void moved(TextBox box, FieldPath path) {
        if (box.inputFocusedProperty().get() && !box.isComposing()) {
            session.navigation().cursorProperty().set(cursor(path, box));
        }
    }

    private static Cursor cursor(FieldPath path, TextBox box) {
        return new Cursor(path, box.anchor(), box.caret());
    }

    boolean isComposing() {
        return boxes.values().stream().anyMatch(TextBox::isComposing);
    }

    Optional<TextBox> box(FieldPath path) {
        return Optional.ofNullable(boxes.get(path));
    }

    Button addButton(String key, String id, Runnable action) {
        Button button = button(key, id, action);
        button.setGraphic(Icon.ADD.node());
        return button;
    }

    Button button(String key, String id, Runnable action) {
        Button button = new Button(messages().get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
