package org.duizhao.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Recognition;
import org.duizhao.theme.Theme;

/**
 * A document on its way to becoming a draft: what was read, what the person says of it, and what is made of both. Nothing of
 * it is in a draft before it is accepted. Used from the window's thread; recognised off it.
 */
public final class Review {
    /** Where two paragraphs were parted or put together. @param offset in the paragraph's text, in UTF-16 units */
    public record Seam(int paragraph, int offset) {}

    private final String draftId;
    /** Stays, whatever is said of paragraphs, until the person chooses another. */
    private final Theme found;
    private final List<Theme> themes;
    private final Background background;
    private final Consumer<Failure> failed;
    private final Deque<Reading> before = new ArrayDeque<>();
    private final Deque<Reading> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Reviewed> shown = new ReadOnlyObjectWrapper<>();
    private Reading decision;

    Review(List<SourceParagraph> paragraphs, Recognition first, List<Theme> themes, Background background,
            Consumer<Failure> failed) {
        draftId = first.draft().id();
        found = first.theme();
        this.themes = themes;
        this.background = background;
        this.failed = failed;
        decision = Reading.of(paragraphs);
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

    /** Says where a paragraph belongs. A problem that comes from elsewhere becomes the last of its aspect. */
    public void place(int paragraph, Place place) {
        decide(place instanceof Place.Problem problem
                ? drop(paragraph).atEndOf(problem.aspect()).orElseGet(() -> decision.with(paragraph, place))
                : decision.with(paragraph, place));
    }

    /**
     * Puts a paragraph where a row of the result stands, which has a place; it becomes what the row is.
     *
     * @param row    its index
     * @param before whether it is to come before it and not behind it; what only stands below a heading comes behind that
     */
    public void drop(int paragraph, int row, boolean before) {
        decide(drop(paragraph).on(row, before));
    }

    private Drop drop(int paragraph) {
        return new Drop(shown.get(), decision, paragraph);
    }

    /** Leaves a paragraph to the program again. */
    public void free(int paragraph) {
        decide(decision.free(paragraph));
    }

    /** Matches with another theme. Going through several, as the keys do in a list of them, is one change. */
    public void choose(Theme theme) {
        if (theme.equals(decision.theme().orElse(found))) {
            return;
        }
        Reading next = decision.under(theme);
        if (!before.isEmpty() && before.peek().under(theme).equals(next)) {
            decision = next;
            recognise();
        } else {
            decide(next);
        }
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

    private void reshape(int from, int end, List<SourceParagraph> others) {
        Reading next = decision.reshaped(from, end, others);
        // splitting what was joined just now gives back all of what was, and so does joining what was split
        decide(!before.isEmpty() && before.peek().reads(next) ? before.peek() : next);
    }

    public void undo() {
        step(before, after);
    }

    public void redo() {
        step(after, before);
    }

    private void step(Deque<Reading> from, Deque<Reading> to) {
        if (!from.isEmpty()) {
            to.push(decision);
            decision = from.pop();
            recognise();
        }
    }

    private void decide(Reading next) {
        before.push(decision);
        after.clear();
        decision = next;
        recognise();
    }

    private void recognise() {
        Reading wanted = decision;
        background.run(() -> wanted.recognise(draftId, found), read -> {
            if (wanted == decision) {
                shown.set(new Reviewed(wanted.paragraphs(), wanted.fixed(), read));
            }
        }, failed);
    }
}
