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

    /** Waits until what was asked of the disk has been answered, and so shown. */
    static void whenIdle(Parts parts, Runnable then) {
        after(1, () -> {
            if (parts.background().waitingProperty().get() > 0) {
                whenIdle(parts, then);
            } else {
                then.run();
            }
        });
    }
}
