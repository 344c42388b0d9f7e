package org.duizhao.ui.shell;

import org.duizhao.compare.Stretch;
import org.duizhao.i18n.Messages;
import org.duizhao.session.LeftBehind;

/** What is said of an unsaved state that was left behind. */
final class LeftBehindWords {
    /** As much of a line as shows where the paper differs, in characters. */
    private static final int SHOWN = 18;

    private LeftBehindWords() {}

    static String offer(LeftBehind one, Messages messages) {
        String kept = When.here(messages).words(one.time());
        String said = one.file()
                .map(file -> messages.get("recover.offer.file", one.title(), kept, one.characters(),
                        When.here(messages).words(file.time()), file.characters()))
                .orElseGet(() -> messages.get("recover.offer", one.title(), kept, one.characters()));
        return said + difference(one, messages) + (one.older() ? messages.get("recover.older") : "");
    }

    private static String difference(LeftBehind one, Messages messages) {
        if (one.file().isEmpty()) {
            return "";
        }
        if (one.only().isEmpty()) {
            return messages.get(one.onlyInFile().isEmpty() ? "recover.order" : "recover.less");
        }
        return messages.get("recover.differs", beginning(firstDifference(one)));
    }

    /** From a little before the first character that the file has not at its place. */
    private static String firstDifference(LeftBehind one) {
        String line = one.only().getFirst();
        String other = one.onlyInFile().isEmpty() ? "" : one.onlyInFile().getFirst();
        int same = Stretch.between(line, other).before();
        int from = Math.max(0, Math.min(same, line.length() - 1) - SHOWN / 3);
        return line.substring(from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from);
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
