package org.duizhao.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open while a text is walked through; one may stand in another. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final Xml begin;
        private final StringBuilder instruction = new StringBuilder();
        /** How much was read before its result. */
        private long before;

        Field(Xml begin, long before) {
            this.begin = begin;
            this.before = before;
        }
    }

    /** A part of what the innermost field is told to do. */
    void instruct(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /**
     * Passes one of a field's marks.
     *
     * @param read how much was read so far
     * @return what to read for the field if it ends without a result; blank else
     */
    String at(Xml mark, long read) {
        String type = mark.attribute("fldCharType").orElse("");
        if (type.equals("begin")) {
            open.push(new Field(mark, read));
        } else if (!open.isEmpty() && type.equals("separate")) {
            open.peek().before = read;
        } else if (!open.isEmpty() && type.equals("end")) {
            Field ended = open.pop();
            return ended.before < read ? "" : FieldText.of(ended.instruction.toString(), ended.begin);
        }
        return "";
    }
}
