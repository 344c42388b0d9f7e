package org.duizhao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.store.JsonText;

/** What a command prints to: results on one stream, sentences for a person on the other. */
record Terminal(Messages messages, PrintStream out, PrintStream err) {
    void say(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
    }

    /** What is said of a use case that could not be done. */
    String sentence(Failure failure) {
        return messages.get("failure." + failure.code(), failure.arguments());
    }

    /** UTF-8 whatever the terminal has: programs read it. */
    void json(Object value) {
        out.writeBytes((JsonText.of(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
