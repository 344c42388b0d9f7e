package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.duizhao.store.AtomicWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Waiting window = new Waiting();
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Object> done = new ArrayList<>();
    private final Background background = new Background(window, (thread, problem) -> unexpected.add(problem));

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void workIsDoneInTheOrderItWasAskedForAndAnsweredInTheWindow() throws Exception {
        Thread test = Thread.currentThread();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            background.run(() -> {
                workers.add(Thread.currentThread());
                return number;
            }, result -> {
                assertThat(Thread.currentThread()).isSameAs(test);
                done.add(result);
            }, failures::add);
        }
        assertThat(background.waitingProperty().get()).isEqualTo(20);
        window.until(() -> background.waitingProperty().get() == 0);
        assertThat(done).isEqualTo(IntStream.range(0, 20).boxed().toList());
        assertThat(workers).doesNotContain(test);
    }

    @Test
    void aFailureIsToldAndTheNextWorkIsDone() throws Exception {
        background.run(() -> {
            throw Failure.empty(Path.of("空.txt"));
        }, done::add, failures::add);
        background.run(() -> "next", done::add, failures::add);
        window.until(() -> background.waitingProperty().get() == 0);
        assertThat(failures).singleElement().extracting(Failure::code, Failure::file)
                .containsExactly("read.empty", Path.of("空.txt"));
        assertThat(done).containsExactly("next");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whatNobodyThoughtOfIsToldAndNoted() throws Exception {
        background.run(() -> {
            throw new IllegalStateException("nobody thought of it");
        }, done::add, failures::add);
        window.until(() -> !failures.isEmpty());
        assertThat(failures).singleElement().extracting(Failure::code).isEqualTo("unexpected");
        assertThat(unexpected).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(background.waitingProperty().get()).isZero();
    }

    @Test
    void whatIsTooMuchForTheMemoryLeavesNothingWaiting() throws Exception {
        background.run(() -> {
            throw new OutOfMemoryError("heap");
        }, done::add, failures::add);
        window.until(() -> !failures.isEmpty());
        assertThat(failures).singleElement().extracting(Failure::code).isEqualTo("memory");
        assertThat(unexpected).isEmpty();
        assertThat(background.waitingProperty().get()).isZero();
    }

    /** A recursion without end is a fault of the program, which the log is to show; the person is told all the same. */
    @Test
    void whateverIsThrownIsToldInEveryWayOfWorking() throws Exception {
        background.run(this::endless, done::add, failures::add);
        background.later(Duration.ZERO, this::endless, done::add, failures::add);
        background.look(this::endless, done::add, failures::add);
        window.until(() -> failures.size() == 3);
        assertThat(failures).extracting(Failure::code).containsOnly("memory");
        assertThat(unexpected).hasSize(3).hasOnlyElementsOfType(StackOverflowError.class);
        assertThat(background.waitingProperty().get()).isZero();
        assertThat(done).isEmpty();
    }

    private int endless() {
        return endless() + 1;
    }

    @Test
    void aDiskThatFailsIsToldAndIsNoFaultOfTheProgram() throws Exception {
        background.run(() -> {
            throw new IOException("a drive that was unplugged");
        }, done::add, failures::add);
        Path nowhere = Path.of("none/at/all");
        background.run(() -> {
            new AtomicWriter().write(nowhere, new byte[1]);
            return "written";
        }, done::add, failures::add);
        window.until(() -> background.waitingProperty().get() == 0);
        assertThat(failures).extracting(Failure::code).containsExactly("unexpected", "write.no_folder");
        assertThat(unexpected).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void nothingWaitsForALookThatTakesLong() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        background.look(() -> {
            answered.await();
            return "looked";
        }, done::add, failures::add);
        background.run(() -> "written", done::add, failures::add);
        window.until(() -> background.waitingProperty().get() == 0);
        assertThat(done).containsExactly("written");
        assertThat(background.finish(20)).isTrue();
        answered.countDown();
        window.until(() -> done.size() == 2);
        assertThat(done).containsExactly("written", "looked");
    }

    @Test
    void aLookThatFailsIsToldToo() throws Exception {
        background.look(() -> {
            throw Failure.empty(Path.of("空.txt"));
        }, done::add, failures::add);
        window.until(() -> !failures.isEmpty());
        assertThat(failures).singleElement().extracting(Failure::code).isEqualTo("read.empty");
    }

    /** An export of a long paper does not hold up the keeping of what is typed. */
    @Test
    void aLineBesideDoesNotWait() throws Exception {
        Background keeping = background.beside("keeping");
        CountDownLatch exported = new CountDownLatch(1);
        background.run(() -> {
            exported.await();
            return "exported";
        }, done::add, failures::add);
        keeping.later(Duration.ofMillis(1), () -> "kept soon", done::add, failures::add);
        window.until(() -> done.size() == 1);
        keeping.run(() -> "kept", done::add, failures::add);
        window.until(() -> done.size() == 2);
        assertThat(background.waitingProperty().get()).isEqualTo(1);
        exported.countDown();
        window.until(() -> background.waitingProperty().get() == 0);
        assertThat(done).containsExactly("kept soon", "kept", "exported");
    }

    @Test
    void atTheEndTheLineBesideIsFinishedTooAndNothingMoreIsBegun() throws Exception {
        Background keeping = background.beside("keeping");
        keeping.run(() -> done.add("kept"), result -> { }, failures::add);
        keeping.later(Duration.ofHours(1), () -> done.add("too late"), result -> { }, failures::add);
        assertThat(background.finish(20)).isTrue();
        keeping.later(Duration.ZERO, () -> done.add("too late"), result -> { }, failures::add);
        assertThat(done).containsExactly("kept");
    }

    @Test
    void atTheEndWhatWasBegunIsFinished() throws Exception {
        background.run(() -> done.add("written"), result -> { }, failures::add);
        assertThat(background.finish(20)).isTrue();
        assertThat(done).containsExactly("written");
    }
}
