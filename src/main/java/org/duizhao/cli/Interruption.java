package org.duizhao.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the program is to end, by Ctrl+C or from elsewhere; its end waits for what is in work, up to half a minute. */
final class Interruption implements AutoCloseable {
    private static final int WAITS = 30;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        try {
            over.await(WAITS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** Lets the program end. */
    @Override
    public void close() {
        over.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked = true; // asked this very moment
            }
        }
    }
}
