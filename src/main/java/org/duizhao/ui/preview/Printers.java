package org.duizhao.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/** The printers of the system and its dialog. */
public interface Printers {
    /** Begins a job on the usual printer; empty if there is none. Blocks, since the system may ask the network. */
    Optional<Job> begin(String name, int pages);

    /** What is sent to a printer. */
    interface Job {
        /** Lets the person choose printer, pages and copies. On the JavaFX thread. @return whether to go on */
        boolean ask(Window owner);

        /** Whether the chosen printer has the paper that the pages are made for. */
        boolean hasA4();

        /** The chosen pages, from 1, in order. */
        List<Integer> chosen();

        /** Sends a page, a node in points of the whole sheet. Blocks; not on the JavaFX thread. @return whether it went well */
        boolean print(Node page);

        /** After the last page. @return whether the system took it all */
        boolean end();

        /** Gives up what is not on paper yet. */
        void cancel();
    }
}
