package org.duizhao.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edit;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.TextMeasurer;
import org.duizhao.theme.Theme;

/**
 * One open draft: the only door for edits, with their history. Form, preview and status line observe the paper that follows
 * from each edit and hold no state of their own. Used from one thread, in the window the JavaFX thread.
 */
public final class Session {
    private static final String LAYOUT = "edit.layout";

    private final PaperMaker maker;
    private final History<FieldPath, Draft> history;
    private final Published<Paper> paper;
    private final Navigation navigation;
    private final ItemMarks marks = new ItemMarks();
    private final FieldPlaces places = new FieldPlaces();
    private final Published<Edit<FieldPath, Draft>> undoable = new Published<>(this, "undoable", null);
    private final Published<Edit<FieldPath, Draft>> redoable = new Published<>(this, "redoable", null);
    private final Published<Boolean> modified;
    private final ReadOnlyBooleanProperty modifiedAsBoolean;

    /**
     * A session whose theme stays the same whatever the draft says.
     *
     * @param saved whether the draft stands in a file as it is
     */
    public Session(Draft draft, Theme theme, boolean saved, TextMeasurer measurer, InstantSource clock) {
        this(draft, any -> theme, saved, measurer, clock);
    }

    /**
     * @param themes the theme of a draft: an import may bring another
     * @param saved  whether the draft stands in a file as it is
     */
    public Session(
            Draft draft, Function<Draft, Theme> themes, boolean saved, TextMeasurer measurer, InstantSource clock) {
        maker = new PaperMaker(themes, measurer);
        history = new History<>(clock, saved);
        paper = new Published<>(this, "paper", maker.of(draft));
        navigation = new Navigation(paper.get());
        modified = new Published<>(this, "modified", !saved);
        modifiedAsBoolean = ReadOnlyBooleanProperty.readOnlyBooleanProperty(modified);
    }

    /** The paper as it stands; another one for every edit, published once with all that belongs to it. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public Paper paper() {
        return paper.get();
    }

    public Draft draft() {
        return paper().draft();
    }

    /** Where the author is in the paper. */
    public Navigation navigation() {
        return navigation;
    }

    /** The edit that undo takes back; null if there is none. */
    public ReadOnlyObjectProperty<Edit<FieldPath, Draft>> undoableProperty() {
        return undoable;
    }

    /** The edit that redo does again; null if there is none. */
    public ReadOnlyObjectProperty<Edit<FieldPath, Draft>> redoableProperty() {
        return redoable;
    }

    /** Whether there is anything that is not in the file. */
    public ReadOnlyBooleanProperty modifiedProperty() {
        return modifiedAsBoolean;
    }

    /** What was typed in a field. */
    public void type(FieldPath path, String text) {
        push(new Edit<>("edit.text", path, draft(), Edits.text(draft(), path, text)));
    }

    /** A change of the structure. @param label message key of what was done */
    public void edit(String label, UnaryOperator<Draft> change) {
        push(new Edit<>(label, null, draft(), change.apply(draft())));
    }

    /** Makes a card of each item. */
    public void split(PastedList list) {
        edit("edit.split", list::split);
        navigation.reveal(new Cursor(new FieldPath(list.path().element(), Field.HEADLINE), Integer.MAX_VALUE));
    }

    /** A change of how the paper looks. It is seen on the page, so that undoing it leads to no field. */
    public void layOut(UnaryOperator<Draft> change) {
        edit(LAYOUT, change);
    }

    private void push(Edit<FieldPath, Draft> edit) {
        if (!edit.after().equals(draft())) {
            history.push(edit);
            show(edit.after());
        }
    }

    public void undo() {
        history.back().ifPresent(edit -> backTo(edit.before(), edit));
    }

    public void redo() {
        history.forth().ifPresent(edit -> backTo(edit.after(), edit));
    }

    private void backTo(Draft state, Edit<FieldPath, Draft> edit) {
        Draft from = draft();
        show(state);
        if (edit.label().equals(LAYOUT)) {
            return;
        }
        Cursor cursor = navigation.cursorProperty().get();
        String near = cursor == null ? "" : cursor.path().element();
        FieldPath place = edit.place() == null ? new Changes(from, state).place(near) : edit.place();
        int caret = edit.place() == null ? Integer.MAX_VALUE
                : Changes.end(from.text(place).orElse(""), state.text(place).orElse(""));
        navigation.reveal(new Cursor(place, caret));
    }

    /** Where the history stands, to be given to {@link #markSaved} once this state is in the file. */
    public Object savePoint() {
        return history.point();
    }

    /** What the draft was at that point is in the file. */
    public void markSaved(Object savePoint) {
        history.markSaved(savePoint);
        modified.turn(!history.isSaved());
        modified.tell();
    }

    /** The mark an aspect, problem, cause, measure or item of last year has in the paper, or would have if it had a word in it; blank for others. */
    public String mark(String element) {
        List<Element> path = draft().pathTo(element);
        return path.size() < 2 || path.getLast() instanceof Aspect
                ? paper().progress().step(element).map(Step::mark).orElse("")
                : marksBelow(path.get(path.size() - 2).id()).getOrDefault(element, "");
    }

    /** The marks of the problems, causes, measures or items of last year in an element, by their ids. */
    public Map<String, String> marksBelow(String parent) {
        return draft().element(parent).map(found -> marks.below(found, draft().style())).orElse(Map.of());
    }

    /** Where a field stands on the pages. */
    public FieldLines linesOf(FieldPath path) {
        return places.linesOf(paper().pages(), path);
    }

    /** Its theme, or that it is there at all, may have changed. */
    public void themesChanged() {
        if (maker.isThemeOther(paper())) {
            show(draft());
        }
    }

    private void show(Draft now) {
        Paper next = maker.of(now);
        paper.turn(next);
        navigation.turn(next);
        undoable.turn(history.undoable().orElse(null));
        redoable.turn(history.redoable().orElse(null));
        modified.turn(!history.isSaved());
        paper.tell();
        navigation.tell();
        List.of(undoable, redoable, modified).forEach(Published::tell);
    }
}
