package org.duizhao.ui.form;

/** What a form can ask the window to do. */
public interface FormActions {
    void exportWord();

    void exportPdf();

    void exportText();

    void print();

    /** Shows how the paper is laid out. */
    void layout();
}
