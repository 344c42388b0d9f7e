package org.duizhao.session;

import org.duizhao.model.FieldPath;

/** Something still missing: asked for, never an error. @param place where it can be written */
public record OpenPoint(Kind kind, FieldPath place) {
    /** What is missing. */
    public enum Kind {
        /** The theme of the draft is not installed here. */
        NO_THEME(true),
        /** A block the theme requires has no text. */
        EMPTY_PART(true),
        /** A name, unit or date the title block needs. */
        MISSING_FACT(true),
        /** Words such as ×× that stand for a fact. */
        PLACEHOLDER(true),
        /** Imported paragraphs without a field. */
        UNPLACED(true),
        NO_PROBLEM(true),
        NO_HEADLINE(false),
        NO_DESCRIPTION(false),
        NO_EXAMPLE(false),
        /** An example without a time or a figure. */
        BARE_EXAMPLE(false),
        NO_CAUSE(false),
        NO_MEASURE(false),
        NO_OWNER(false),
        NO_DUE_DATE(false),
        /** A cause or measure that answers no problem. */
        ANSWERS_NOTHING(false);

        private final boolean beforeExport;

        Kind(boolean beforeExport) {
            this.beforeExport = beforeExport;
        }

        /** Whether a paper that still has it should not go out without a word of warning. */
        public boolean warnsBeforeExport() {
            return beforeExport;
        }
    }
}
