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

    /** The same with a button that leads to another place, if that may help. @param way key of its label */
    static Trouble of(Failure failure, String way, Messages messages) {
        Trouble trouble = of(failure, messages);
        return failure.isElsewherePossible() ? trouble.withWay(messages.get(way)) : trouble;
    }

    /** Key of what is said when the program cannot keep its own files. */
    static String ofOwnFiles(Failure failure) {
        return failure.isFull() ? "own.full" : "own.unwritable";
    }

    /** Of the file it is about; blank for none. */
    static String name(Failure failure) {
        return failure.file() == null || failure.file().getFileName() == null ? ""
                : failure.file().getFileName().toString();
    }
}
