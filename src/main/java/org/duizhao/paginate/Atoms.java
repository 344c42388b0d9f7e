package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Characters;
import org.duizhao.compose.Run;

/** Cuts a paragraph into atoms and measures them. */
final class Atoms {
    private final double size;
    private final TextMeasurer measurer;
    private final List<Atom> atoms = new ArrayList<>();
    private Script script;

    private Atoms(double size, TextMeasurer measurer) {
        this.size = size;
        this.measurer = measurer;
    }

    static List<Atom> of(Block block, double size, TextMeasurer measurer) {
        Atoms atoms = new Atoms(size, measurer);
        atoms.script = firstScript(block);
        block.runs().forEach(atoms::add);
        return atoms.atoms;
    }

    /** Marks at the beginning take the script of what follows. */
    private static Script firstScript(Block block) {
        return block.runs().stream().flatMapToInt(run -> run.text().codePoints()).mapToObj(Script::of)
                .filter(found -> found != null).findFirst().orElse(Script.HAN);
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
        if (Characters.isWide(c)) {
            return size;
        }
        if (Characters.isAttached(0, c)) {
            return 0;
        }
        return measurer.width(Characters.isBlank(c) ? " " : Character.toString(c), run.face(), size);
    }
}
