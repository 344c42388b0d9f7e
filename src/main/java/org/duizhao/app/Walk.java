package org.duizhao.app;

import java.util.List;
import java.util.function.BiConsumer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;

/** Goes through the steps of a draft as a person would, each left to settle before the next. */
final class Walk {
    /** Pulses until what was asked for is drawn. */
    private static final int SETTLED = 4;

    private final Session session;
    private final List<String> steps;
    private final BiConsumer<Integer, String> arrived;
    private final Runnable then;

    /** @param arrived is told the number, from 0, and the part of each step that is shown */
    Walk(Session session, List<String> steps, BiConsumer<Integer, String> arrived, Runnable then) {
        this.session = session;
        this.steps = steps;
        this.arrived = arrived;
        this.then = then;
    }

    void begin() {
        next(0);
    }

    private void next(int at) {
        if (at == steps.size()) {
            then.run();
            return;
        }
        session.navigation().goTo(steps.get(at));
        firstField(session.draft(), steps.get(at));
        Pulses.after(SETTLED, () -> {
            arrived.accept(at, steps.get(at));
            next(at + 1);
        });
    }

    private void firstField(Draft draft, String part) {
        draft.element(part).map(Element::children).filter(children -> !children.isEmpty())
                .map(List::getFirst).filter(child -> !(child instanceof Aspect))
                .ifPresent(child -> session.navigation().reveal(new Cursor(new FieldPath(child.id(), Field.HEADLINE), 0)));
    }
}
