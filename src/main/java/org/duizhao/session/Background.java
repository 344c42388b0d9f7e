package org.duizhao.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.duizhao.recognise.TooLong;
import org.duizhao.store.UnwritableFile;

/** Work off the window's thread, one piece after the other, so that writing happens in the order it was asked for. */
public final class Background implements AutoCloseable {
    private final ScheduledThreadPoolExecutor worker;
    private final Executor window;
    private final Thread.UncaughtExceptionHandler unexpected;
    private final ReadOnlyIntegerWrapper waiting;
    private final List<Background> beside = new ArrayList<>();

    /** @param window runs what is done with results, in the window the JavaFX thread */
    public Background(Executor window, Thread.UncaughtExceptionHandler unexpected) {
        this("background", window, unexpected, new ReadOnlyIntegerWrapper());
    }

    private Background(
            String name, Executor window, Thread.UncaughtExceptionHandler unexpected, ReadOnlyIntegerWrapper waiting) {
        this.window = window;
        this.unexpected = unexpected;
        this.waiting = waiting;
        worker = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** A second line of work that never waits for this one; it is waited for and ended together with it. */
    Background beside(String name) {
        Background other = new Background(name, window, unexpected, waiting);
        beside.add(other);
        return other;
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

    /** The same after a while, unless the program ends before. */
    <T> void later(Duration delay, Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        if (!worker.isShutdown()) {
            worker.schedule(() -> window.execute(answer(work, done, failed)), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whatever goes wrong must reach the person, or the window would wait for ever. */
    private <T> Runnable answer(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Failure failure) {
            return () -> failed.accept(failure);
        } catch (TooLong | OutOfMemoryError e) {
            return () -> failed.accept(Failure.of(e, null));
        } catch (UnwritableFile unwritable) {
            return () -> failed.accept(Failure.of(unwritable));
        } catch (IOException noFault) {
            // a disk that fails is foreseen, though nothing more can be said of it
            return () -> failed.accept(Failure.of(noFault, null));
        } catch (Throwable e) {
            // on purpose everything: what nobody answers would leave the window waiting
            unexpected.uncaughtException(Thread.currentThread(), e);
            return () -> failed.accept(Failure.of(e, null));
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
        close();
        boolean finished = worker.awaitTermination(seconds, TimeUnit.SECONDS);
        for (Background other : beside) {
            finished &= other.finish(seconds);
        }
        return finished;
    }

    @Override
    public void close() {
        worker.shutdown();
        beside.forEach(Background::close);
    }
}
