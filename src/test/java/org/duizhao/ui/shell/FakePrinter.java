package org.duizhao.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.duizhao.ui.preview.Printers;

/** A printer that keeps the text of what it is sent. */
final class FakePrinter implements Printers {
    final List<String> sheets = new CopyOnWriteArrayList<>();
    final Semaphore paper = new Semaphore(1000);
    volatile boolean there = true;
    volatile boolean a4 = true;
    volatile boolean goOn = true;
    volatile boolean broken;
    volatile int last = Integer.MAX_VALUE;
    volatile String name;
    volatile boolean ended;
    volatile boolean cancelled;

    @Override
    public Optional<Job> begin(String job, int pages) {
        name = job;
        return there ? Optional.of(new Sent(pages)) : Optional.empty();
    }

    private final class Sent implements Job {
        private final int pages;

        Sent(int pages) {
            this.pages = pages;
        }

        @Override
        public boolean ask(Window owner) {
            return goOn && owner != null;
        }

        @Override
        public boolean hasA4() {
            return a4;
        }

        @Override
        public List<Integer> chosen() {
            return IntStream.rangeClosed(1, Math.min(pages, last)).boxed().toList();
        }

        @Override
        public boolean print(Node page) {
            paper.acquireUninterruptibly();
            if (broken) {
                throw new IllegalStateException("a driver's own");
            }
            sheets.add(((Parent) page).getChildrenUnmodifiable().stream().map(Text.class::cast).map(Text::getText)
                    .collect(Collectors.joining()));
            return true;
        }

        @Override
        public boolean end() {
            ended = true;
            return true;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
