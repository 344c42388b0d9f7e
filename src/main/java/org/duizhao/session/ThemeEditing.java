package org.duizhao.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.model.Edit;
import org.duizhao.theme.Theme;

/** One theme that is being looked at or changed, and its history. Used from the window's thread. */
public final class ThemeEditing {
    private final Optional<ThemeEvidence> evidence;
    private final boolean builtIn;
    private final Function<Theme, List<ThemeFault>> check;
    private final History<String, ThemeSheet> history;
    private final ReadOnlyObjectWrapper<ThemeSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, ThemeFault>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final StringProperty field = new SimpleStringProperty("");
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty openCard = new SimpleStringProperty("");
    private final Set<String> touched = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private boolean allJudged;

    /**
     * @param proposal what it was made from, if it comes from a notice
     * @param saved    whether it is kept as it is
     * @param builtIn  whether it can only be looked at
     * @param check    what keeps a theme from being saved
     */
    ThemeEditing(
            Theme theme, Optional<ThemeProposal> proposal, boolean saved, boolean builtIn,
            Function<Theme, List<ThemeFault>> check, InstantSource clock) {
        evidence = proposal.map(ThemeEvidence::new);
        this.builtIn = builtIn;
        this.check = check;
        history = new History<>(clock, saved);
        show(ThemeSheet.of(theme));
    }

    public ReadOnlyObjectProperty<ThemeSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public Theme theme() {
        return sheet.get().theme();
    }

    /** Where in a notice the theme stands, if it comes from one. */
    public Optional<ThemeEvidence> evidence() {
        return evidence;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    /** Mistakes to be told now, by the path of the field they are told at. */
    public ReadOnlyObjectProperty<Map<String, ThemeFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /** Whether there is anything that is not saved. */
    public ReadOnlyBooleanProperty modifiedProperty() {
        return modified.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Path of the field in use; blank for none. */
    public StringProperty fieldProperty() {
        return field;
    }

    /** Path of a field the editor is asked to show and focus, which makes it blank again; blank for none. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    /** Which aspect or block is open: its id or its kind's name; blank for none. */
    public StringProperty openCardProperty() {
        return openCard;
    }

    /** What was typed in a field. */
    public void type(ThemeField where, String text) {
        touched.add(where.path());
        push("edit.text", where.path(), sheet.get().with(where, text));
    }

    /** A change of the structure. @param label message key of what was done */
    public void edit(String label, UnaryOperator<Theme> change) {
        Theme changed = change.apply(theme());
        if (!changed.equals(theme())) {
            judged.removeIf(path -> path.contains("["));
            touched.removeIf(path -> path.contains("["));
            push(label, null, sheet.get().with(changed));
        }
    }

    private void push(String label, String place, ThemeSheet after) {
        if (!builtIn && !after.equals(sheet.get())) {
            history.push(new Edit<>(label, place, sheet.get(), after));
            show(after);
        }
    }

    public void undo() {
        history.back().ifPresent(edit -> show(edit.before()));
    }

    public void redo() {
        history.forth().ifPresent(edit -> show(edit.after()));
    }

    /** The person has left a field: if it was written in, it is judged from now on. */
    public void leave(ThemeField where) {
        if (touched.contains(where.path()) && judged.add(where.path())) {
            judge();
        }
    }

    /** Looks at all fields. @return whether the theme can be saved */
    boolean judgeAll() {
        allJudged = true;
        judge();
        faults.get().keySet().stream().min(String::compareTo).ifPresent(wanted::set);
        return faults.get().isEmpty();
    }

    private void judge() {
        Map<String, ThemeFault> told = new HashMap<>();
        if (allJudged || !judged.isEmpty()) {
            List<ThemeFault> all = new ArrayList<>(sheet.get().faults());
            all.addAll(check.apply(ThemeEdits.completed(theme())));
            for (ThemeFault fault : all) {
                String path = ThemeField.of(fault.field());
                if (allJudged || judged.contains(path)) {
                    told.putIfAbsent(path, fault);
                }
            }
        }
        faults.set(Map.copyOf(told));
    }

    /** Fills in what need not be written. @return what is to be saved */
    Theme complete() {
        edit("edit.text", ThemeEdits::completed);
        return theme();
    }

    /** Where the history stands, to be given to {@link #markSaved} once this state is saved. */
    Object savePoint() {
        return history.point();
    }

    void markSaved(Object point) {
        history.markSaved(point);
        modified.set(!history.isSaved());
    }

    private void show(ThemeSheet now) {
        sheet.set(now);
        judge();
        modified.set(!history.isSaved());
        undoable.set(history.undoable().isPresent());
        redoable.set(history.redoable().isPresent());
    }
}
