package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;

/**
 * One element of a recognised paper as it would be printed, or the place of a block.
 *
 * @param text    with the numbers and lead-ins that are printed; blank for the name of a block, which the window knows
 * @param words   the author's words in it
 * @param item    id of the problem, cause or measure it belongs to, or else of its element; blank for the name of a block
 * @param sources the paragraphs whose words are in it, by their index
 * @param place   what a paragraph becomes that is put here; empty if nothing can be
 */
public record ReviewRow(Kind kind, String text, String words, String item, List<Integer> sources, Confidence confidence, Optional<Place> place) {
    /** What it is in the draft. */
    public enum Kind {
        FACT,
        /** The name of a block that prints no heading. */
        BLOCK,
        /** The name of a block without a word in it. */
        EMPTY,
        SECTION,
        ASPECT,
        TEXT,
        PROBLEM,
        EXAMPLE,
        POINT
    }

    public ReviewRow {
        sources = List.copyOf(sources);
    }
}
