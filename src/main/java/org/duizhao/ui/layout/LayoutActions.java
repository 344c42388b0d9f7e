package org.duizhao.ui.layout;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.duizhao.session.Failure;

/** What the page of the layout asks the window for. */
public interface LayoutActions {
    /** The families of the program's settings by name of the role; blank for the customary one. */
    Map<String, String> usualFonts();

    /** @param found is told, a moment later, the families of this machine that have the characters of Chinese text */
    void chineseFonts(Consumer<Set<String>> found);

    /** Whether the person wants a saved look to be gone. */
    boolean mayDelete(String look);

    void tell(Failure failure);

    /** Leads back to the form. */
    void close();
}
