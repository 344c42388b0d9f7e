package org.duizhao.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Draft;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;

/**
 * What could be read of a damaged file. Nothing in it was not in the file.
 *
 * @param draft    with the parts that were read; the id is that of the draft in the file if it was read
 * @param theme    the draft's theme, if the file carries it
 * @param torn     where text breaks off, in the order of the file
 * @param lost     what else could not be read
 * @param loose    paragraphs whose place is not known; they are among the unplaced
 * @param doubtful whether some characters may not be those that were written
 */
public record Salvaged(
        Draft draft, Optional<Theme> theme, List<Tear> torn, Set<Lost> lost, int loose, boolean doubtful) {
    /** A part that is missing, wholly or from some place on. */
    public enum Lost {
        THEME,
        KIND,
        FACTS,
        /** Sections, or all that came after those that were read. */
        SECTIONS,
        /** Paragraphs without a place. */
        UNPLACED,
        /** Forms of headings and items, title parts or layout. */
        LOOK
    }

    /**
     * A text that breaks off.
     *
     * @param kind    of the section it is in; null if it is in none
     * @param heading of that section; may be blank
     * @param words   the last that could be read; blank if the section breaks off between two texts
     */
    public record Tear(SectionKind kind, String heading, String words) {}

    public Salvaged {
        torn = List.copyOf(torn);
        lost = Set.copyOf(lost);
    }
}
