package org.duizhao.session;

import org.duizhao.model.SectionKind;

/**
 * Something that could not be read of a damaged file.
 *
 * @param section it is about; null for none
 * @param name    heading of that section or aspect; may be blank
 * @param words   the last that could be read; blank if it is not torn there
 * @param count   of paragraphs, where there are several
 */
public record Loss(Kind kind, SectionKind section, String name, String words, int count) {
    /** What it is. */
    public enum Kind {
        /** A text breaks off within a section. */
        TORN,
        /** A text breaks off before the first section. */
        TORN_FACTS,
        /** A section breaks off between two texts. */
        ENDS,
        SECTION,
        ASPECT,
        /** All that came behind; what that was is not known. */
        REST,
        THEME,
        PAPER_KIND,
        FACTS,
        UNPLACED,
        LOOK,
        /** Paragraphs are there, but not where they belong. */
        LOOSE,
        /** Some characters may not be those that were written. */
        DOUBTFUL
    }

    static Loss of(Kind kind) {
        return new Loss(kind, null, "", "", 0);
    }

    static Loss of(Kind kind, SectionKind section, String name) {
        return new Loss(kind, section, name, "", 0);
    }
}
