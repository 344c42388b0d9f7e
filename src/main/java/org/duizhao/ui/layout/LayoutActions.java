package org.duizhao.ui.layout;

import java.util.Map;
import org.duizhao.font.Face;
import org.duizhao.session.Failure;

/** What the page of the layout asks the window for. */
public interface LayoutActions {
    /** The families of the program's settings; blank for the customary one. */
    Map<Face, String> usualFonts();

    /** Whether the person wants a saved look to be gone. */
    boolean mayDelete(String look);

    /** A look has taken the place of another. @param undo puts the other back */
    void replaced(String look, Runnable undo);

    void tell(Failure failure);

    /** Leads back to the form. */
    void close();
}
