package org.duizhao.ui.shell;

import java.util.List;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.ui.dialog.Trouble;

/** What is said of a use case that could not be done: its own sentence says too what is safe and what to do. */
final class FailureWords {
    private FailureWords() {}

    static Trouble of(Failure failure, Messages messages) {
        List<String> points = failure.faults().stream().map(fault -> fault.words(messages)).toList();
        return new Trouble(messages.get("failure." + failure.code(), failure.arguments()), "", "", points, failure.code(), "");
    }

    /** Of the file it is about; blank for none. */
    static String name(Failure failure) {
        return failure.file() == null || failure.file().getFileName() == null ? ""
                : failure.file().getFileName().toString();
    }
}
