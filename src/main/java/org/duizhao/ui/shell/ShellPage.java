package org.duizhao.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * A page of the program, in front of the draft or the start page.
 *
 * @param key        what it is about; a page is open once
 * @param hidesDraft whether nothing is to happen to the draft meanwhile
 * @param escape     what Esc does; null for nothing
 * @param leaving    asks about what would be lost with the page, then goes on
 * @param again      opens it in another window as it stands
 */
record ShellPage(
        Object key, Node node, boolean hidesDraft, Runnable escape, Consumer<Runnable> leaving, Consumer<Pages> again) {}
