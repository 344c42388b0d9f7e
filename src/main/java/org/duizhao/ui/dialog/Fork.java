package org.duizhao.ui.dialog;

/**
 * A question with two ways to go on, beside not to.
 *
 * @param heading what is so, in one plain sentence
 * @param text    what each way means
 * @param safe    label of the way on which nothing can be lost, which is the default
 * @param other   label of the other way
 */
public record Fork(String heading, String text, String safe, String other) {
    /** Where the person goes on. */
    public enum Way {
        SAFE,
        OTHER,
        CANCEL
    }
}
