package org.duizhao.session;

import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.model.Facts;

/**
 * One step of the way through a paper.
 *
 * @param part       id of the section or aspect edited in it, or one of the constants
 * @param title      what the paper or the theme calls it; blank for steps the window names itself
 * @param mark       its number in the paper, such as 一、 or （二）; blank if it has none
 * @param state      how far it is
 * @param characters characters of its text as Word counts them
 * @param items      number of problems, causes or measures with text in it
 */
public record Step(
        String part, Kind kind, String mark, String title, State state, int characters, int items, List<Finding> open) {
    public static final String FACTS = Facts.ID;
    public static final String EXPORT = "export";
    public static final String UNPLACED = "unplaced";

    public Step {
        open = List.copyOf(open);
    }

    /** How many of a kind are open in it. */
    public int open(Rule of) {
        int count = 0;
        for (Finding finding : open) {
            count += finding.is(of) ? 1 : 0;
        }
        return count;
    }

    /** What is edited in a step. */
    public enum Kind {
        FACTS,
        UNPLACED,
        OPENING,
        CLOSING,
        LAST_YEAR,
        CASE,
        PERSONAL_MATTERS,
        OPINIONS,
        /** A block that no theme asks for. */
        OTHER,
        /** The list of aspects itself; heads the group of their steps. */
        PROBLEMS,
        ASPECT,
        CAUSES,
        MEASURES,
        EXPORT
    }

    /** How far a step is. */
    public enum State {
        EMPTY,
        BEGUN,
        COMPLETE
    }
}
