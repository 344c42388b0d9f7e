package org.duizhao.app;

import javafx.animation.AnimationTimer;

/** What can wait until the window is there to be used. */
final class FirstFrame {
    /** With the second pulse the first frame has been drawn. */
    private static final int DRAWN = 2;

    private FirstFrame() {}

    /** Call when the window is shown. */
    static void then(Runnable work) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == DRAWN) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
