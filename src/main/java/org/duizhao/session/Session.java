package org.duizhao.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Pieces;
import org.duizhao.compose.Run;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edit;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.PageFlow;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.TextMeasurer;
import org.duizhao.theme.Theme;

/**
 * One open draft and everything that follows from it. The only door for edits. Form, preview and status line observe it
 * and hold no state of their own. Used from one thread, in the window the JavaFX thread.
 */
public final class Session {
    private static final String LAYOUT = "edit.layout";

    private final Function<Draft, Theme> themes;
    private Theme theme;
    private final Pieces pieces = new Pieces();
    private final PageFlow flow;
    private final ItemMarks marks = new ItemMarks();
    private final FieldPlaces places = new FieldPlaces();
    private final Steps steps = new Steps();
    private final Tally tally = new Tally(new Manuscript(List.of()));
    private final History<FieldPath, Draft> history;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Manuscript> manuscript = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Page>> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Edit<FieldPath, Draft>> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Edit<FieldPath, Draft>> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> step = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Cursor> cursor = new SimpleObjectProperty<>();
    private final ObjectProperty<Cursor> wanted = new SimpleObjectProperty<>();

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
        this.themes = themes;
        flow = new PageFlow(measurer, Profile.WORD);
        history = new History<>(clock, saved);
        show(draft);
        step.set(progress.get().steps().getFirst().part());
    }

    public Theme theme() {
        return theme;
    }

    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public Draft draft() {
        return draft.get();
    }

    /** What people know its theme by; of one that is missing what the draft says of it, or blank. */
    public String themeName() {
        return isThemeMissing() ? MissingTheme.name(draft()) : theme.name();
    }

    /** Whether its theme is neither kept here nor carried by the draft. */
    public boolean isThemeMissing() {
        return MissingTheme.is(theme);
    }

    /** The paper as it stands; follows every edit. */
    public ReadOnlyObjectProperty<Manuscript> manuscriptProperty() {
        return manuscript.getReadOnlyProperty();
    }

    /** What the paper prints for a fact, also where the author left it blank; blank if nothing. */
    public String printed(Field fact) {
        FieldPath path = new FieldPath(Facts.ID, fact);
        return manuscript.get().blocks().stream().filter(block -> block.part().equals(Facts.ID))
                .flatMap(block -> block.runs().stream()).filter(run -> run.origin().path().equals(path))
                .map(Run::text).collect(Collectors.joining());
    }

    /** Why what is written in a field does not stand in the paper; empty if it does. */
    public Optional<Unprinted> unprinted(FieldPath path) {
        return Unprinted.of(draft(), manuscript.get(), path);
    }

    /** Characters the author wrote in a section and its aspects: neither headings nor marks and numbers. */
    public int written(Section section) {
        return tally.written(section.id()) + (section instanceof ProblemSection problems
                ? problems.aspects().stream().mapToInt(aspect -> tally.written(aspect.id())).sum() : 0);
    }

    public ReadOnlyObjectProperty<List<Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Where a field stands on the pages. */
    public FieldLines linesOf(FieldPath path) {
        return places.linesOf(pages.get(), path);
    }

    /** Steps with their states and open points. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The edit that undo takes back; null if there is none. */
    public ReadOnlyObjectProperty<Edit<FieldPath, Draft>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The edit that redo does again; null if there is none. */
    public ReadOnlyObjectProperty<Edit<FieldPath, Draft>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether there is anything that is not in the file. */
    public ReadOnlyBooleanProperty modifiedProperty() {
        return modified.getReadOnlyProperty();
    }

    /** Part id of the step shown, see {@link Step#part()}. */
    public ReadOnlyObjectProperty<String> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The step shown, as it is. */
    public Step currentStep() {
        return progress.get().step(step.get()).orElseThrow();
    }

    /** Where the author is writing; set by the form, null when in no field. */
    public ObjectProperty<Cursor> cursorProperty() {
        return cursor;
    }

    /** A field the form is asked to show and focus; the form sets it to null once done. */
    public ObjectProperty<Cursor> wantedProperty() {
        return wanted;
    }

    /** What was typed in a field. */
    public void type(FieldPath path, String text) {
        push(new Edit<>("edit.text", path, draft(), Edits.text(draft(), path, text)));
    }

    /** A change of the structure. @param label message key of what was done */
    public void edit(String label, UnaryOperator<Draft> change) {
        push(new Edit<>(label, null, draft(), change.apply(draft())));
    }

    /** The list that a field of a card holds, if it does. @param text of the field with the line breaks it was pasted with */
    public Optional<PastedList> list(FieldPath path, String text) {
        return PastedList.of(draft(), path, text);
    }

    /** Makes a card of each item. */
    public void split(PastedList list) {
        edit("edit.split", list::split);
        reveal(new Cursor(new FieldPath(list.path().element(), Field.HEADLINE), Integer.MAX_VALUE));
    }

    /** A change of how the paper looks. It is seen on the page, so that undoing it leads to no field. */
    public void layOut(UnaryOperator<Draft> change) {
        edit(LAYOUT, change);
    }

    /** Lines of body text on a full page. */
    public int linesPerPage() {
        return manuscript.get().setup().lines();
    }

    /** The fonts of the paper: those of the program but for what the draft names itself. */
    public Typefaces typefaces(Typefaces usual) {
        return usual.in(draft().layout());
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
        String near = cursor.get() == null ? "" : cursor.get().path().element();
        FieldPath place = edit.place() == null ? new Changes(from, state).place(near) : edit.place();
        int caret = edit.place() == null ? Integer.MAX_VALUE
                : Changes.end(from.text(place).orElse(""), state.text(place).orElse(""));
        reveal(new Cursor(place, caret));
    }

    /** Where the history stands, to be given to {@link #markSaved} once this state is in the file. */
    public Object savePoint() {
        return history.point();
    }

    /** What the draft was at that point is in the file. */
    public void markSaved(Object savePoint) {
        history.markSaved(savePoint);
        modified.set(!history.isSaved());
    }

    public void goTo(String part) {
        if (progress.get().step(part).isPresent()) {
            step.set(part);
        }
    }

    /** Goes some steps forward or back, as far as there are any. */
    public void goBy(int steps) {
        List<Step> all = progress.get().steps();
        int at = all.indexOf(currentStep());
        step.set(all.get(Math.clamp(at + steps, 0, all.size() - 1)).part());
    }

    /** Goes to the step of a field and asks the form to put the caret there. */
    public void reveal(Cursor place) {
        partOf(place.path().element()).ifPresent(part -> {
            goTo(part);
            wanted.set(place);
        });
    }

    /** The mark an aspect, problem, cause, measure or item of last year has in the paper, or would have if it had a word in it; blank for others. */
    public String mark(String element) {
        List<Element> path = draft().pathTo(element);
        return path.size() < 2 || path.getLast() instanceof Aspect ? progress.get().step(element).map(Step::mark).orElse("")
                : marksBelow(path.get(path.size() - 2).id()).getOrDefault(element, "");
    }

    /** The marks of the problems, causes, measures or items of last year in an element, by their ids. */
    public Map<String, String> marksBelow(String parent) {
        return draft().element(parent).map(found -> marks.below(found, draft().style())).orElse(Map.of());
    }

    /** Selects the word that the character behind a place is in. */
    public Cursor wordAt(Cursor place) {
        return Word.at(place, draft().text(place.path()).orElse(""));
    }

    /** The step an element is edited in. */
    public Optional<String> partOf(String element) {
        return draft().pathTo(element).reversed().stream().map(Element::id)
                .filter(id -> progress.get().step(id).isPresent()).findFirst()
                .or(() -> Optional.of(Step.UNPLACED).filter(part -> progress.get().step(part).isPresent()
                        && draft().unplaced().stream().anyMatch(one -> one.id().equals(element))));
    }

    /** Its theme, or that it is there at all, may have changed. */
    public void themesChanged() {
        if (!themes.apply(draft()).equals(theme)) {
            show(draft());
        }
    }

    private void show(Draft now) {
        theme = themes.apply(now);
        draft.set(now);
        Manuscript composed = Composer.compose(now, theme, pieces);
        composed = manuscript.get() == null ? composed : composed.sharing(manuscript.get());
        tally.read(composed);
        manuscript.set(composed);
        pages.set(flow.pages(composed));
        Progress reached = steps.progress(now, theme, tally);
        List<Step> before = progress.get() == null ? List.of() : progress.get().steps();
        progress.set(reached);
        if (step.get() != null && reached.step(step.get()).isEmpty()) {
            int at = before.stream().map(Step::part).toList().indexOf(step.get());
            step.set(reached.steps().get(Math.clamp(at, 0, reached.steps().size() - 1)).part());
        }
        undoable.set(history.undoable().orElse(null));
        redoable.set(history.redoable().orElse(null));
        modified.set(!history.isSaved());
    }
}
