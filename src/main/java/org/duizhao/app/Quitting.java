package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/**
 * The order in which the program ends. Nobody is let in any more before the window goes; the next start is the first only when
 * all is written.
 */
final class Quitting {
    private static final Logger LOG = System.getLogger(Quitting.class.getName());
    private static final int MOST_SECONDS = 10;

    private final Parts parts;
    private final SettingsSaving saving;
    private final Reception reception;
    private final BooleanSupplier awaited;
    private final Runnable hide;
    private final Runnable exit;

    /**
     * @param awaited whether something waits for the answer to a question that was asked
     * @param hide    takes the window away
     * @param exit    ends JavaFX
     */
    Quitting(Parts parts, SettingsSaving saving, Reception reception, BooleanSupplier awaited, Runnable hide, Runnable exit) {
        this.parts = parts;
        this.saving = saving;
        this.reception = reception;
        this.awaited = awaited;
        this.hide = hide;
        this.exit = exit;
    }

    /** Gives up what is not saved: whoever calls has asked. */
    void quit() {
        parts.workspace().close();
        if (awaited.getAsBoolean()) {
            return; // another start brought a file while the person was asked about leaving: it opens instead
        }
        reception.shut();
        saving.now();
        hide.run();
        try {
            if (!parts.background().finish(MOST_SECONDS)) {
                LOG.log(Level.WARNING, "not all was written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reception.end();
        exit.run();
    }
}
