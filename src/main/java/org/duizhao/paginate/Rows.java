package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.PlacedBlock;
import org.duizhao.compose.Role;
import org.duizhao.compose.TitleLines;

/** Sets paragraph under paragraph on one endless page. */
final class Rows {
    /** How many lines of body text stay with the signature, so that it never stands alone on a page. */
    private static final int WITH_SIGNATURE = 2;

    private final TextMeasurer measurer;
    private final Profile profile;
    private final List<Row> rows = new ArrayList<>();

    Rows(TextMeasurer measurer, Profile profile) {
        this.measurer = measurer;
        this.profile = profile;
    }

    List<Row> of(List<Block> blocks) {
        Role previous = null;
        for (PlacedBlock placed : PlacedBlock.of(blocks)) {
            Role role = placed.block().role();
            if (role.isSigning() && previous != null && !previous.isSigning()) {
                keepLast();
            }
            add(placed);
            previous = role;
        }
        return rows;
    }

    private void keepLast() {
        for (int at = Math.max(0, rows.size() - WITH_SIGNATURE); at < rows.size(); at++) {
            rows.set(at, rows.get(at).keptWithNext());
        }
    }

    private void add(PlacedBlock placed) {
        Block block = placed.block();
        BlockStyle style = placed.style();
        Gaps gaps = new Gaps(profile, style.size());
        List<Atom> atoms = Atoms.of(block, style.size(), measurer, profile);
        LineSetter setter = new LineSetter(atoms, gaps, style);
        List<Span> spans = block.role() == Role.TITLE ? title(block, atoms)
                : new LineBreaker(atoms, gaps, LineBreaks.of(profile)).lines(setter.available(true), setter.available(false));
        for (int index = 0; index < spans.size(); index++) {
            double before = index == 0 ? placed.blankLines() * PageSetup.PITCH : 0;
            List<Cell> cells = setter.cells(spans.get(index), index == 0, index == spans.size() - 1);
            rows.add(new Row(block, index, before, cells, style.keepWithNext()));
        }
    }

    /** The lines of a title are not filled, but decided for all programs alike. */
    private static List<Span> title(Block block, List<Atom> atoms) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : TitleLines.of(block.text())) {
            int start = at;
            for (int length = 0; length < line.length(); at++) {
                length += atoms.get(at).end() - atoms.get(at).start();
            }
            spans.add(new Span(start, at, false));
        }
        return spans;
    }
}
