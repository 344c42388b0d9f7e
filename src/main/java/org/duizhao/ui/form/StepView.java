package org.duizhao.ui.form;

import java.util.List;
import javafx.scene.Node;
import org.duizhao.model.Draft;

/** The form of one step. */
interface StepView {
    /** What the form is made of; while it stays equal the form is only refreshed and keeps focus and caret. */
    Object shape(Draft draft);

    /** Builds the form from the draft as it is. */
    List<Node> build(FormParts parts);
}
