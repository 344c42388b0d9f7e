package org.duizhao.session;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.duizhao.store.UnwritableFile;

/** Work off the window's thread, one piece after the other, so that writing happens in the order it was asked for. */
public final class Background implements AutoCloseable {
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("background").factory());
    private final Executor window;
    private final Thread.UncaughtExceptionHandler unexpected;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /** @param window runs what is done with results, in the window the JavaFX thread */
    public Background(Executor window, Thread.UncaughtExceptionHandler unexpected) {
        this.window = window;
        this.unexpected = unexpected;
    }

    /** Pieces of work that are not finished; changes on the window's thread. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Called on the window's thread; so are the answers. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        waiting.set(waiting.get() + 1);
        worker.execute(() -> {
            Runnable answer = answer(work, done, failed);
            window.execute(() -> {
                waiting.set(waiting.get() - 1);
                answer.run();
            });
        });
    }

    /** Any exception must reach the person, or the window would wait for ever. */
    private <T> Runnable answer(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Failure failure) {
            return () -> failed.accept(failure);
        } catch (UnwritableFile unwritable) {
            return () -> failed.accept(Failure.of(unwritable));
        } catch (IOException noFault) {
            // a disk that fails is foreseen, though nothing more can be said of it
            return () -> failed.accept(Failure.unexpected(noFault));
        } catch (Exception exception) {
            // on purpose everything: what nobody answers would leave the window waiting
            unexpected.uncaughtException(Thread.currentThread(), exception);
            return () -> failed.accept(Failure.unexpected(exception));
        }
    }

    /**
     * Looks at what may be on a drive that does not answer for minutes: nothing waits for it, not even the end of the program.
     * Called and answered on the window's thread.
     */
    public <T> void look(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        Thread.ofPlatform().daemon().name("looking").start(() -> window.execute(answer(work, done, failed)));
    }

    /** Waits for what was begun. @return whether all of it was finished in time */
    public boolean finish(long seconds) throws InterruptedException {
        worker.shutdown();
        return worker.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
