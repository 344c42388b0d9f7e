package org.duizhao.ui.dialog;

import java.util.List;

/**
 * A question before something would be lost or go out unfinished.
 *
 * @param heading the question in one line
 * @param text    what would happen; may be blank
 * @param points  what it is about, one sentence each; may be empty
 * @param go      label of the button that goes on
 * @param back    label of the button that does not
 */
public record Confirmation(String heading, String text, List<String> points, String go, String back) {
    public Confirmation {
        points = List.copyOf(points);
    }
}
