package org.duizhao.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Recogniser;
import org.duizhao.recognise.Recognition;
import org.duizhao.theme.Theme;

/**
 * A document on its way to becoming a draft: what was read, what the person says of it, and what is made of both. Nothing of
 * it is in a draft before it is accepted. Used from the window's thread; recognised off it.
 */
public final class Review {
    /** What the person decided; without a theme the one that fits best is taken. */
    private record Decision(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed, Optional<Theme> theme) {
        Decision with(Map<Integer, Place> other) {
            return new Decision(paragraphs, Map.copyOf(other), theme);
        }
    }

    private final String draftId;
    private final List<Theme> themes;
    private final Background background;
    private final Consumer<Failure> failed;
    private final Deque<Decision> before = new ArrayDeque<>();
    private final Deque<Decision> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Reviewed> shown = new ReadOnlyObjectWrapper<>();
    private Decision decision;

    Review(List<SourceParagraph> paragraphs, Recognition first, List<Theme> themes, Background background,
            Consumer<Failure> failed) {
        draftId = first.draft().id();
        this.themes = themes;
        this.background = background;
        this.failed = failed;
        decision = new Decision(List.copyOf(paragraphs), Map.of(), Optional.empty());
        shown.set(new Reviewed(paragraphs, Map.of(), first));
    }

    /** What is read and what is made of it; follows each decision a moment later. */
    public ReadOnlyObjectProperty<Reviewed> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public List<Theme> themes() {
        return themes;
    }

    /** Whether the person put anything right. */
    public boolean isCorrected() {
        return !before.isEmpty();
    }

    /** Says where a paragraph belongs. */
    public void place(int paragraph, Place place) {
        Map<Integer, Place> fixed = new HashMap<>(decision.fixed());
        fixed.put(paragraph, place);
        decide(decision.with(fixed));
    }

    /** Leaves a paragraph to the program again. */
    public void free(int paragraph) {
        Map<Integer, Place> fixed = new HashMap<>(decision.fixed());
        fixed.remove(paragraph);
        decide(decision.with(fixed));
    }

    /** Matches with another theme. */
    public void choose(Theme theme) {
        decide(new Decision(decision.paragraphs(), decision.fixed(), Optional.of(theme)));
    }

    /** Makes two paragraphs of one. Nothing happens where one of them would be blank. */
    public void split(int paragraph, int offset) {
        SourceParagraph whole = decision.paragraphs().get(paragraph);
        String first = whole.text().substring(0, offset);
        String second = whole.text().substring(offset);
        if (!first.isBlank() && !second.isBlank()) {
            List<SourceParagraph> paragraphs = new ArrayList<>(decision.paragraphs());
            paragraphs.set(paragraph, new SourceParagraph(first, whole.level()));
            paragraphs.add(paragraph + 1, SourceParagraph.plain(second));
            decide(new Decision(List.copyOf(paragraphs), moved(paragraph + 1, 1), decision.theme()));
        }
    }

    /** Makes one paragraph of this and the one before it. */
    public void join(int paragraph) {
        if (paragraph > 0) {
            List<SourceParagraph> paragraphs = new ArrayList<>(decision.paragraphs());
            SourceParagraph second = paragraphs.remove(paragraph);
            SourceParagraph first = paragraphs.get(paragraph - 1);
            paragraphs.set(paragraph - 1, new SourceParagraph(first.text() + second.text(), first.level()));
            decide(new Decision(List.copyOf(paragraphs), moved(paragraph, -1), decision.theme()));
        }
    }

    /** What was said of the paragraphs, when those from an index on move by a number of places; what moves back loses its own. */
    private Map<Integer, Place> moved(int from, int places) {
        Map<Integer, Place> moved = new HashMap<>();
        decision.fixed().forEach((paragraph, place) -> {
            if (paragraph < from) {
                moved.put(paragraph, place);
            } else if (places > 0 || paragraph > from) {
                moved.put(paragraph + places, place);
            }
        });
        return Map.copyOf(moved);
    }

    public void undo() {
        step(before, after);
    }

    public void redo() {
        step(after, before);
    }

    private void step(Deque<Decision> from, Deque<Decision> to) {
        if (!from.isEmpty()) {
            to.push(decision);
            decision = from.pop();
            recognise();
        }
    }

    private void decide(Decision next) {
        before.push(decision);
        after.clear();
        decision = next;
        recognise();
    }

    private void recognise() {
        Decision wanted = decision;
        background.run(() -> wanted.theme()
                .map(theme -> Recogniser.recognise(draftId, wanted.paragraphs(), theme, wanted.fixed()))
                .orElseGet(() -> Recogniser.recognise(draftId, wanted.paragraphs(), themes, wanted.fixed())), found -> {
            if (wanted == decision) {
                shown.set(new Reviewed(wanted.paragraphs(), wanted.fixed(), found));
            }
        }, failed);
    }
}
