package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.duizhao.ui.control.Keyboard;

/** Pages one in front of the other. What a page covers comes back exactly as it was, with the keyboard where it was. */
final class PageStack {
    private final BorderPane window;
    private final Runnable changed;
    private final List<ShellPage> pages = new ArrayList<>();
    /** Where the keyboard was in what each page covers, the ground first. */
    private final List<Keyboard> covered = new ArrayList<>();
    private Node ground;

    /** @param changed is told after a page was opened or closed */
    PageStack(BorderPane window, Runnable changed) {
        this.window = window;
        this.changed = changed;
        // before a button of the bar can take it
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Shows what is behind all pages, and closes these. */
    void ground(Node shown) {
        pages.clear();
        covered.clear();
        ground = shown;
        window.setCenter(ground);
    }

    void show(ShellPage page) {
        covered.add(Keyboard.of(window));
        pages.add(page);
        window.setCenter(page.node());
        if (!Keyboard.of(window).isIn(page.node())) {
            page.node().requestFocus();
        }
        changed.run();
    }

    /** Brings an open page to the front; those that were there come back after it. @return whether it is open */
    boolean bring(Object key) {
        Optional<ShellPage> open = pages.stream().filter(page -> page.key().equals(key)).findFirst();
        open.filter(page -> page != pages.getLast()).ifPresent(page -> {
            Keyboard keyboard = covered.remove(pages.indexOf(page) + 1);
            pages.remove(page);
            show(page);
            keyboard.giveBack();
        });
        return open.isPresent();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    boolean hidesDraft() {
        return pages.stream().anyMatch(ShellPage::hidesDraft);
    }

    /** Closes the page in front. */
    void back() {
        pages.removeLast();
        backTo(covered.removeLast());
    }

    /** Closes all pages. */
    void toGround() {
        if (!pages.isEmpty()) {
            Keyboard keyboard = covered.getFirst();
            pages.clear();
            covered.clear();
            backTo(keyboard);
        }
    }

    private void backTo(Keyboard keyboard) {
        window.setCenter(pages.isEmpty() ? ground : pages.getLast().node());
        changed.run();
        keyboard.giveBack();
        if (!Keyboard.of(window).isIn(window.getCenter())) {
            window.getCenter().requestFocus();
        }
    }

    /** Asks about all that would be lost with the pages, the one in front first. @param except key of one that is used */
    void leaving(Object except, Runnable then) {
        Runnable next = then;
        for (ShellPage page : pages) {
            if (!page.key().equals(except)) {
                Runnable after = next;
                next = () -> page.leaving().accept(after);
            }
        }
        next.run();
    }

    /** Opens the same pages in another window. */
    void openIn(Pages other) {
        pages.forEach(page -> page.again().accept(other));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !pages.isEmpty() && pages.getLast().escape() != null) {
            event.consume();
            pages.getLast().escape().run();
        }
    }
}
