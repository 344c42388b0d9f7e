package org.duizhao.ui.shell;

import org.duizhao.check.Completeness;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Step;

/** How far a step is, in a few words. */
final class StepWords {
    private StepWords() {}

    static String detail(Step step, Messages messages) {
        return switch (step.kind()) {
            case FACTS -> step.open().isEmpty() ? "" : messages.get("step.open", step.open().size());
            case UNPLACED -> messages.get("step.unplaced", step.items());
            case PROBLEMS -> "";
            case EXPORT -> "";
            case OPENING, CLOSING, LAST_YEAR, CASE, PERSONAL_MATTERS, OPINIONS, OTHER -> text(step, messages);
            case ASPECT -> step.state() == Step.State.EMPTY ? messages.get("step.state.empty")
                    : messages.get("step.problems", step.items()) + messages.get("step.between") + openOr(step, messages);
            case CAUSES, MEASURES -> step.state() == Step.State.EMPTY ? messages.get("step.state.empty")
                    : messages.get("step.points", step.items()) + messages.get("step.between") + openOr(step, messages);
        };
    }

    /** The same with the length of what is written, also where something is still open. */
    static String whole(Step step, Messages messages) {
        String detail = detail(step, messages);
        String length = messages.get("step.characters", step.characters());
        return detail.isEmpty() || detail.contains(length) || step.characters() == 0 ? detail
                : detail + messages.get("step.between") + length;
    }

    private static String text(Step step, Messages messages) {
        if (step.state() == Step.State.EMPTY) {
            int waiting = step.open(Completeness.NO_RESULT);
            if (waiting > 0) {
                return messages.get("step.waiting", waiting);
            }
            boolean asked = step.open(Completeness.EMPTY_PART) > 0;
            return messages.get(asked ? "step.state.empty" : "step.optional");
        }
        return openOr(step, messages);
    }

    private static String openOr(Step step, Messages messages) {
        return step.open().isEmpty() ? messages.get("step.characters", step.characters())
                : messages.get("step.open", step.open().size());
    }
}
