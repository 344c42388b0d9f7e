package org.duizhao.ui.dialog;

import java.util.List;

/**
 * Something went wrong.
 *
 * @param what   what happened, in one plain sentence
 * @param safe   what is unharmed
 * @param advice what to do now
 * @param points each single thing that is wrong, if there are several; may be empty
 * @param code   short and stable, to be told to others
 * @param way    label of a button that leads out of it; blank for none
 */
public record Trouble(String what, String safe, String advice, List<String> points, String code, String way) {
    public Trouble {
        points = List.copyOf(points);
    }

    public Trouble(String what, String safe, String advice, String code) {
        this(what, safe, advice, List.of(), code, "");
    }

    /** The same with a button that leads out of it. */
    public Trouble withWay(String label) {
        return new Trouble(what, safe, advice, points, code, label);
    }
}
