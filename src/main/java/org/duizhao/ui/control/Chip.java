package org.duizhao.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** A round label to click. */
public final class Chip extends Button {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /** What a chip says. */
    public enum Tone {
        NORMAL,
        /** Something is still to be done. */
        MISSING
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().add(ControlClass.CHIP);
        pseudoClassStateChanged(MISSING, tone == Tone.MISSING);
    }
}
