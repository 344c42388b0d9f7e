package org.duizhao.compose;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.font.Face;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Punctuation;

/** Collects runs into blocks. A block stays open, so that what follows can run on behind it, until another is opened. */
final class Paragraphs {
    private final List<Block> closed = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private Role role;
    private String part;

    /** What was collected from one moment to another. @param open runs of the paragraph that was open at its end */
    record Collected(List<Block> closed, Role role, String part, List<Run> open) {}

    /** Paragraphs that are closed. */
    int count() {
        return closed.size();
    }

    /** What has come since a moment when none was open. @param count of paragraphs at that moment */
    Collected since(int count) {
        return new Collected(List.copyOf(closed.subList(count, closed.size())), role, part, List.copyOf(open));
    }

    /** The same again. Call when none is open. */
    void add(Collected again) {
        closed.addAll(again.closed());
        role = again.role();
        part = again.part();
        open.addAll(again.open());
    }

    void open(Role newRole, String newPart) {
        close();
        role = newRole;
        part = newPart;
    }

    void close() {
        if (!open.isEmpty()) {
            closed.add(new Block(role, part, open));
            open.clear();
        }
    }

    List<Block> finish() {
        close();
        return closed;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Opens a paragraph of body text unless one is open to run on in. */
    void continueBody(String newPart) {
        if (open.isEmpty()) {
            open(Role.BODY, newPart);
        } else {
            endSentence();
        }
    }

    void generated(String text, Face face, FieldPath path) {
        if (!text.isEmpty()) {
            open.add(new Run(text, face, Origin.generated(path)));
        }
    }

    /** One line of an author's text without the blanks around it. */
    void line(String text, int start, Face face, FieldPath path) {
        int from = text.length() - text.stripLeading().length();
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            open.add(new Run(stripped, face, new Origin(path, start + from)));
        }
    }

    /** An author's text of one or several lines: the first runs on, each further one opens a paragraph of its own. */
    void lines(String text, Face face, FieldPath path, Role roleOfMore, String newPart) {
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                if (start > 0 && !open.isEmpty()) {
                    open(roleOfMore, newPart);
                }
                line(line, start, face, path);
            }
            start += line.length() + 1;
        }
    }

    /** Sets a full stop where the open paragraph would otherwise run into what follows. */
    void endSentence() {
        if (!open.isEmpty() && !Punctuation.isEnded(end())) {
            Run last = open.getLast();
            generated(Wording.STOP, last.face(), last.origin().path());
        }
    }

    /** As much of the end of what is open as decides whether it is ended: a mark, what is before it and the closing marks behind it. */
    private String end() {
        String end = "";
        for (Run run : open.reversed()) {
            end = run.text() + end;
            if (end.chars().skip(1).anyMatch(c -> Punctuation.CLOSINGS.indexOf(c) < 0)) {
                break;
            }
        }
        return end;
    }
}
