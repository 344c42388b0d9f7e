package org.duizhao.model;

/** The forms in use for a heading or item with the text below it. */
public enum ItemForm {
    /** The headline on a line of its own. */
    OWN_LINE,
    /** A paragraph of its own, the text running on behind the headline. */
    PARAGRAPH,
    /** Running on behind the item before. */
    RUN_ON;

    static ItemForm of(ItemStyle style) {
        return style.headlineOwnLine() ? OWN_LINE : style.newParagraph() ? PARAGRAPH : RUN_ON;
    }
}
