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

        /** Whether both have the same paragraphs for a reader. */
        boolean reads(Decision other) {
            return texts().equals(other.texts());
        }

        private List<String> texts() {
            return paragraphs.stream().map(SourceParagraph::text).filter(text -> !text.isBlank()).toList();
        }
    }

    /** Where two paragraphs were parted or put together. @param offset in the paragraph's text, in UTF-16 units */
    public record Seam(int paragraph, int offset) {}

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

    /**
     * Makes two paragraphs of one.
     *
     * @return where the second begins; empty if one of them would be blank, and nothing was done
     */
    public Optional<Seam> split(int paragraph, int offset) {
        SourceParagraph whole = decision.paragraphs().get(paragraph);
        String first = whole.text().substring(0, offset);
        String second = whole.text().substring(offset);
        if (first.isBlank() || second.isBlank()) {
            return Optional.empty();
        }
        reshape(paragraph, paragraph + 1,
                List.of(new SourceParagraph(first, whole.level(), whole.note()), new SourceParagraph(second, 0, whole.note())));
        int behind = paragraph + 1;
        while (decision.paragraphs().get(behind).text().isBlank()) {
            behind++;
        }
        return Optional.of(new Seam(behind, 0));
    }

    /**
     * Makes one paragraph of this and the one before it that is not blank.
     *
     * @return where in the whole this begins; empty if there is none before it, and nothing was done
     */
    public Optional<Seam> join(int paragraph) {
        int before = paragraph - 1;
        while (before >= 0 && decision.paragraphs().get(before).text().isBlank()) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        SourceParagraph first = decision.paragraphs().get(before);
        String whole = first.text() + decision.paragraphs().get(paragraph).text();
        reshape(before, paragraph + 1, List.of(new SourceParagraph(whole, first.level(), first.note())));
        return Optional.of(new Seam(before, first.text().length()));
    }

    /** Puts others into the place of some paragraphs. What was said of the first of them is said of the first of the others. */
    private void reshape(int from, int end, List<SourceParagraph> others) {
        List<SourceParagraph> paragraphs = new ArrayList<>(decision.paragraphs().subList(0, from));
        paragraphs.addAll(others);
        paragraphs.addAll(decision.paragraphs().subList(end, decision.paragraphs().size()));
        Map<Integer, Place> fixed = new HashMap<>();
        decision.fixed().forEach((paragraph, place) -> {
            if (paragraph <= from || paragraph >= end) {
                fixed.put(paragraph <= from ? paragraph : paragraph + others.size() - (end - from), place);
            }
        });
        Decision next = new Decision(List.copyOf(paragraphs), Map.copyOf(fixed), decision.theme());
        // splitting what was joined just now gives back all of what was, and so does joining what was split
        decide(!before.isEmpty() && before.peek().reads(next) ? before.peek() : next);
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
