package org.duizhao.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Does something in the window and waits until what it changed is seen there. Two stretches are measured: from the event until
 * all that follows from it is done (draft, pages, form, status line), and from the beginning of the next pulse until the picture
 * of the window has been handed to the system (styles, layout, drawing). What lies between them is the wait for the pulse, of
 * which there are sixty a second whatever the program does.
 */
final class Reaction {
    private static final long BETWEEN_MILLIS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    /** Ids of the threads of the window. */
    private final long[] window = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().matches("JavaFX Application Thread|QuantumRenderer.*"))
            .mapToLong(Thread::threadId).toArray();

    Reaction(Scene scene) {
        this.scene = scene;
    }

    /** In nanoseconds. @param waited for the pulse @param worked by all threads of the window, without waiting */
    record Duration(long handled, long waited, long painted, long worked) {}

    Duration to(Runnable event) throws InterruptedException, ExecutionException {
        Thread.sleep(BETWEEN_MILLIS);
        CompletableFuture<Duration> done = new CompletableFuture<>();
        Platform.runLater(() -> begin(event, done));
        return done.get();
    }

    private void begin(Runnable event, CompletableFuture<Duration> done) {
        long before = worked();
        long begun = System.nanoTime();
        event.run();
        long handled = System.nanoTime();
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePreLayoutPulseListener(listener[0]);
            long pulse = System.nanoTime();
            afterPainting(() -> done.complete(
                    new Duration(handled - begun, pulse - handled, System.nanoTime() - pulse, worked() - before)));
        };
        scene.addPreLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }

    /** Processor time of the JavaFX thread and of the one that paints. */
    private long worked() {
        return Arrays.stream(window).map(THREADS::getThreadCpuTime).sum();
    }

    /**
     * To be called in a pulse. What a pulse has to paint is painted in the order it was asked for, by one thread, which then
     * leaves the picture to the JavaFX thread to hand over.
     */
    private static void afterPainting(Runnable action) {
        Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(action))));
    }
}
