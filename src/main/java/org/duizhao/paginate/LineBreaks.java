package org.duizhao.paginate;

import java.util.List;

/** Where a line ends, once it is known what does not fit any more. */
interface LineBreaks {
    /**
     * @param start first atom of the line
     * @param cut   first atom that does not fit, not a blank, behind start
     * @return the first atom of the next line; cut + 1 if the one at cut hangs past the margin; start or less if the
     *     line has no place to break
     */
    int end(List<Atom> atoms, int start, int cut);

    /** Whether blanks at that place begin the next line, instead of ending this one. */
    boolean leavesBlanks();

    static LineBreaks of(Profile profile) {
        return switch (profile) {
            case WORD -> new WordBreaks();
            case LO -> new LibreOfficeBreaks();
        };
    }
}
