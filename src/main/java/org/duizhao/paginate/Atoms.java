package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Characters;
import org.duizhao.compose.Run;

/** Cuts a paragraph into atoms and measures them. */
final class Atoms {
    private static final String SQUARE_MARKS = "—‘’“”…·";

    /** LibreOffice measures glyphs in whole dots of 8640 to an inch (VirtualDevice::RefDevMode::MSO1). */
    private static final double LO_UNITS = 120;

    private final double size;
    private final TextMeasurer measurer;
    private final Profile profile;
    private final List<Atom> atoms = new ArrayList<>();
    private Script script;

    private Atoms(double size, TextMeasurer measurer, Profile profile) {
        this.size = size;
        this.measurer = measurer;
        this.profile = profile;
        script = ofMarksAtTheBeginning(profile);
    }

    static List<Atom> of(Block block, double size, TextMeasurer measurer, Profile profile) {
        Atoms atoms = new Atoms(size, measurer, profile);
        block.runs().forEach(atoms::add);
        return atoms.atoms;
    }

    /**
     * Word sets them as Han, by the hint of our Word file. LibreOffice 7.4.7 sets them in the script of its own language
     * (SwScriptInfo in porlay.cxx); followed is the one in English.
     */
    private static Script ofMarksAtTheBeginning(Profile profile) {
        return switch (profile) {
            case WORD -> Script.HAN;
            case LO -> Script.LATIN;
        };
    }

    private void add(Run run) {
        String text = run.text();
        for (int start = 0; start < text.length(); ) {
            int end = Characters.end(text, start);
            int c = text.codePointAt(start);
            Script own = Script.of(c);
            script = own == null ? script : own;
            atoms.add(new Atom(c, run, start, end, script, advance(c, run)));
            start = end;
        }
    }

    private double advance(int c, Run run) {
        if (isSquareInEveryFont(c)) {
            return size;
        }
        if (Characters.isAttached(0, c)) {
            return 0;
        }
        double width = measurer.width(Characters.isBlank(c) ? " " : Character.toString(c), run.face(), size);
        return profile == Profile.LO ? Math.rint(width * LO_UNITS) / LO_UNITS : width;
    }

    /** Han, and the marks that all fonts of papers draw in a square; a stand-in may draw “ ” — … narrower and is not followed. */
    private static boolean isSquareInEveryFont(int c) {
        return Characters.isWide(c) && c >= 0x2E80 || SQUARE_MARKS.indexOf(c) >= 0;
    }
}
