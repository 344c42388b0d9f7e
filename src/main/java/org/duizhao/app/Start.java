package org.duizhao.app;

import javafx.application.Application;
import org.duizhao.cli.CommandLine;
import org.duizhao.i18n.Messages;
import org.duizhao.store.Places;

/** Picks window, tour or command line. */
public final class Start {
    private Start() {}

    /** Returns the exit code once everything is over. */
    public static int run(String[] arguments) {
        Messages messages = new Messages(CommandLine.language(System::getenv));
        if (arguments.length > 0 && arguments[0].equals("tour")) {
            return CommandLine.tour(arguments, messages, order -> new Tour(order, messages).run());
        }
        if (CommandLine.isMeant(arguments)) {
            return CommandLine.run(arguments, messages, Parts.papers(Places.ofSystem()));
        }
        if (!hasDisplay()) {
            return CommandLine.noDisplay(messages);
        }
        Application.launch(DuizhaoApp.class, arguments);
        return 0;
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name").startsWith("Linux") || System.getProperty("glass.platform") != null
                || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
