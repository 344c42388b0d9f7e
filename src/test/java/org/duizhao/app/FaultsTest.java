package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.dialog.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final List<String> events = new ArrayList<>();
    private final java.util.logging.Logger logger = java.util.logging.Logger.getLogger(Faults.class.getName());
    private final List<String> logged = new ArrayList<>();
    private final java.util.logging.Handler handler = new java.util.logging.Handler() {
        @Override
        public void publish(java.util.logging.LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private boolean safe = true;
    private final Faults faults = new Faults(Runnable::run, told -> {
        events.add("kept");
        told.accept(safe);
    }, (code, kept) -> {
        events.add("told " + kept);
        logged.add("told " + code);
    });

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    private static Throwable fault() {
        return new IllegalStateException("at one place, another message each time: " + System.nanoTime());
    }

    @Test
    void theWorkIsKeptBeforeThePersonIsTold() {
        faults.uncaughtException(Thread.currentThread(), fault());
        assertThat(events).containsExactly("kept", "told true");
    }

    @Test
    void whatCouldNotBeKeptIsNotCalledSafe() {
        safe = false;
        faults.uncaughtException(Thread.currentThread(), fault());
        assertThat(events).containsExactly("kept", "told false");
    }

    @Test
    void aFaultThatComesBackIsLoggedAndToldOnce() {
        for (int i = 0; i < 100; i++) {
            faults.uncaughtException(Thread.currentThread(), fault());
        }
        assertThat(events).containsExactly("kept", "told true");
        assertThat(logged).hasSize(2).allMatch(line -> line.contains(Faults.code(fault())));
    }

    @Test
    void whileOneIsToldOthersAreOnlyLogged() {
        List<String> told = new ArrayList<>();
        Faults[] nested = new Faults[1];
        nested[0] = new Faults(Runnable::run, answer -> answer.accept(true), (code, kept) -> {
            told.add(code);
            nested[0].uncaughtException(Thread.currentThread(), new ArithmeticException());
        });
        nested[0].uncaughtException(Thread.currentThread(), fault());
        assertThat(told).containsExactly(Faults.code(fault()));
        assertThat(logged).hasSize(2);
    }

    @Test
    void isToldInWordsThatPromiseNoMoreThanIsSo() {
        Messages messages = new Messages(Messages.CHINESE);
        assertThat(Faults.trouble("U-1", true, messages)).isEqualTo(new Trouble(messages.get("unexpected.what"),
                messages.get("unexpected.kept"), messages.get("unexpected.advice"), "U-1"));
        assertThat(Faults.trouble("U-1", false, messages)).isEqualTo(new Trouble(messages.get("unexpected.what"),
                messages.get("unexpected.notKept"), messages.get("unexpected.advice.notKept"), "U-1"));
    }

    @Test
    void theCodeIsShortAndDependsOnKindAndPlace() {
        assertThat(Faults.code(fault())).matches("U-[0-9A-F]{4}").isEqualTo(Faults.code(fault()))
                .isNotEqualTo(Faults.code(new ArithmeticException()));
    }
}
