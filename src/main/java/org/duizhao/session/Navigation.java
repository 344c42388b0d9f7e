package org.duizhao.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Where the author is in a paper: the step shown, the caret, and where the form is asked to go. */
public final class Navigation {
    /** Always one of the paper. */
    private final Published<String> step;
    private final ObjectProperty<Cursor> cursor = new SimpleObjectProperty<>();
    private final ObjectProperty<Cursor> wanted = new SimpleObjectProperty<>();
    private Paper paper;

    /** At the first step. */
    Navigation(Paper paper) {
        this.paper = paper;
        step = new Published<>(this, "step", steps().getFirst().part());
    }

    /** Turns to another state of the paper; a step that is gone gives way to the one that stands there now. */
    void turn(Paper now) {
        int at = steps().indexOf(currentStep());
        paper = now;
        if (now.progress().step(step.get()).isEmpty()) {
            step.turn(steps().get(Math.clamp(at, 0, steps().size() - 1)).part());
        }
    }

    /** Tells those who observe the step, once they can see the paper it belongs to. */
    void tell() {
        step.tell();
    }

    private List<Step> steps() {
        return paper.progress().steps();
    }

    /** Part id of the step shown, see {@link Step#part()}; always one of the paper as it is. */
    public ReadOnlyObjectProperty<String> stepProperty() {
        return step;
    }

    /** The step shown, as it is. */
    public Step currentStep() {
        return paper.progress().step(step.get()).orElseThrow();
    }

    /** Where the author is writing; set by the form, null when in no field. */
    public ObjectProperty<Cursor> cursorProperty() {
        return cursor;
    }

    /** A field the form is asked to show and focus; the form sets it to null once done. */
    public ObjectProperty<Cursor> wantedProperty() {
        return wanted;
    }

    /** Goes to a step, if the paper has it. */
    public void goTo(String part) {
        if (paper.progress().step(part).isPresent()) {
            step.turn(part);
            tell();
        }
    }

    /** Goes some steps forward or back, as far as there are any. */
    public void goBy(int by) {
        goTo(steps().get(Math.clamp(steps().indexOf(currentStep()) + by, 0, steps().size() - 1)).part());
    }

    /** Goes to the step of a field and asks the form to put the caret there. */
    public void reveal(Cursor place) {
        paper.partOf(place.path().element()).ifPresent(part -> {
            goTo(part);
            wanted.set(place);
        });
    }
}
