package org.duizhao.model;

/**
 * The form in which the items of one level stand on the page.
 *
 * @param newParagraph    whether each item opens a paragraph; otherwise it runs on behind the one before
 * @param headlineOwnLine whether the headline stands on a line of its own; otherwise its text runs on behind it
 */
public record ItemStyle(Numbering numbering, boolean newParagraph, boolean headlineOwnLine) {
    public ItemForm form() {
        return ItemForm.of(this);
    }

    public ItemStyle with(ItemForm form) {
        return new ItemStyle(numbering, form != ItemForm.RUN_ON, form == ItemForm.OWN_LINE);
    }

    public ItemStyle with(Numbering other) {
        return new ItemStyle(other, newParagraph, headlineOwnLine);
    }
}
