package org.duizhao.ui.form;

/** A form from which nothing goes out. */
final class NoActions implements FormActions {
    @Override
    public void exportWord() {}

    @Override
    public void exportText() {}

    @Override
    public void exportPdf() {}

    @Override
    public void print() {}

    @Override
    public void layout() {}
}
