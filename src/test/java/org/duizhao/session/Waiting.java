package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The test's thread in the place of the window's: does what comes back from the background. */
final class Waiting implements Executor {
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable answer) {
        answers.add(answer);
    }

    void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable answer = answers.poll(20, TimeUnit.SECONDS);
            assertThat(answer).as("waiting for ever").isNotNull();
            answer.run();
        }
    }
}
