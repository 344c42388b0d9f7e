package org.duizhao.app;

import javafx.animation.AnimationTimer;

/** The frames of the window. */
final class Pulses {
    private Pulses() {}

    /** @param count of pulses to let pass, at least 1 */
    static void after(int count, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == count) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
