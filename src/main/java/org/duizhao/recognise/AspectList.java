package org.duizhao.recognise;

import java.util.List;

/**
 * What may be the list of aspects.
 *
 * @param items offsets of the names in the text
 * @param form  the surer the form, the later it stands
 */
record AspectList(List<Name> items, Form form) {
    /** The characters of one name, the end excluded. */
    record Name(int start, int end) {}

    /** How the items are set apart. */
    enum Form {
        BARE_LINES,
        COMMAS,
        LOOKS,
        MARKS,
        LEADS,
        QUOTES
    }

    int start() {
        return items.getFirst().start();
    }

    int end() {
        return items.getLast().end();
    }
}
