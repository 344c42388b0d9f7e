package org.duizhao.ui.preview;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.duizhao.paginate.Page;

/** Prints one paper at a time: asks in the window, sends page after page behind it. Used from the JavaFX thread. */
public final class Printing {
    private static final Logger LOG = System.getLogger(Printing.class.getName());

    private final Printers printers;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** The person thought better of it. */
        CANCELLED,
        NO_PRINTER,
        NO_A4,
        FAILED
    }

    /** Told on the JavaFX thread how it goes. */
    public interface Watcher {
        /** @param page which of them is being sent, from 1 */
        void sending(int page, int pages);

        /** @param pages how many were sent */
        void ended(Outcome outcome, int pages);
    }

    public Printing(Printers printers) {
        this.printers = printers;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Sends no more pages. */
    public void cancel() {
        cancelled = true;
    }

    /** Does nothing while something else is printed. @param name what the system's list of jobs calls it */
    public void print(List<Page> pages, PreviewFonts fonts, String name, Window owner, Watcher watcher) {
        if (!running.get()) {
            running.set(true);
            cancelled = false;
            Work work = new Work(pages, fonts, owner, watcher);
            work.behind(() -> {
                Optional<Printers.Job> job = printers.begin(name, pages.size());
                work.inWindow(() -> job.ifPresentOrElse(work::ask, () -> work.end(Outcome.NO_PRINTER)));
            });
        }
    }

    /** One paper on its way. */
    private final class Work {
        private final List<Page> pages;
        private final PreviewFonts fonts;
        private final Window owner;
        private final Watcher watcher;
        private volatile int sent;

        Work(List<Page> pages, PreviewFonts fonts, Window owner, Watcher watcher) {
            this.pages = pages;
            this.fonts = fonts;
            this.owner = owner;
            this.watcher = watcher;
        }

        private void behind(Runnable task) {
            Thread.ofPlatform().daemon().name("printing").start(guarded(task));
        }

        private void inWindow(Runnable task) {
            Platform.runLater(guarded(task));
        }

        /** Drivers fail in ways nobody has listed; the person is told, the log keeps what a developer needs. */
        private Runnable guarded(Runnable task) {
            return () -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "printing", e);
                    Platform.runLater(() -> end(Outcome.FAILED));
                }
            };
        }

        private void ask(Printers.Job job) {
            if (job.ask(owner)) {
                behind(() -> {
                    Outcome outcome = job.hasA4() ? send(job) : Outcome.NO_A4;
                    if (outcome != Outcome.DONE) {
                        job.cancel();
                    }
                    Platform.runLater(() -> end(outcome));
                });
            } else {
                job.cancel();
                end(Outcome.CANCELLED);
            }
        }

        private Outcome send(Printers.Job job) {
            PageNode nodes = new PageNode(fonts);
            List<Integer> chosen = job.chosen();
            for (int number : chosen) {
                if (cancelled) {
                    return Outcome.CANCELLED;
                }
                int next = sent + 1;
                Platform.runLater(() -> watcher.sending(next, chosen.size()));
                if (!job.print(nodes.of(pages.get(number - 1)))) {
                    return Outcome.FAILED;
                }
                sent = next;
            }
            if (chosen.isEmpty()) {
                return Outcome.CANCELLED;
            }
            return job.end() ? Outcome.DONE : Outcome.FAILED;
        }

        private void end(Outcome outcome) {
            running.set(false);
            watcher.ended(outcome, sent);
        }
    }
}
