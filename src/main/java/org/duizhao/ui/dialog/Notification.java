package org.duizhao.ui.dialog;

import java.util.List;

/**
 * Something worth knowing that stops nobody.
 *
 * @param tone    how it looks and whether it goes away by itself
 * @param actions what can be done about it; doing one closes the notice
 */
public record Notification(Tone tone, String text, List<Action> actions) {
    /** The manner of a notice. */
    public enum Tone {
        /** Goes away by itself. */
        DONE,
        /** Stays until what it tells of is over. */
        WORKING,
        /** Stays until it is answered or closed. */
        ASKING
    }

    /** A button of a notice. */
    public record Action(String label, Runnable run) {}

    public Notification {
        actions = List.copyOf(actions);
    }

    public static Notification done(String text, Action... actions) {
        return new Notification(Tone.DONE, text, List.of(actions));
    }

    public static Notification working(String text, Action... actions) {
        return new Notification(Tone.WORKING, text, List.of(actions));
    }

    public static Notification asking(String text, Action... actions) {
        return new Notification(Tone.ASKING, text, List.of(actions));
    }
}
