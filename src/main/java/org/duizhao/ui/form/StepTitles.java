package org.duizhao.ui.form;

import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Step;

/** What the window calls a step. */
public final class StepTitles {
    private StepTitles() {}

    /** The paper's own heading with its number, or the usual name of a step that has none. */
    public static String title(Step step, Messages messages) {
        return switch (step.kind()) {
            case FACTS, UNPLACED, OPENING, CLOSING, EXPORT ->
                messages.get("step.name." + step.kind().name().toLowerCase(Locale.ROOT));
            case PROBLEMS -> step.title().isBlank() ? messages.get("step.problems.title") : step.mark() + step.title();
            case ASPECT -> step.mark() + (step.title().isBlank() ? messages.get("step.aspect.title") : step.title());
            case LAST_YEAR, CASE, CAUSES, MEASURES, PERSONAL_MATTERS, OPINIONS, OTHER -> step.mark()
                    + (step.title().isBlank() ? messages.get("block." + step.kind().name().toLowerCase(Locale.ROOT)) : step.title());
        };
    }
}
