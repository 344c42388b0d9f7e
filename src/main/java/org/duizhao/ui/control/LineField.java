package org.duizhao.ui.control;

import javafx.scene.control.TextField;

/** A small field of one line that belongs to no draft. Words pasted from several lines do not run together in it. */
public final class LineField extends TextField {
    public LineField(String text) {
        super(text);
    }

    @Override
    public void paste() {
        Pasted.into(this, Pasted::line);
    }
}
