package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;

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
        for (Block block : blocks) {
            if (isSignature(block.role()) && !isSignature(previous)) {
                keepLast();
            }
            add(block, previous);
            previous = block.role();
        }
        return rows;
    }

    private static boolean isSignature(Role role) {
        return role == Role.SIGNATURE || role == Role.SIGNED_DATE;
    }

    private void keepLast() {
        for (int at = Math.max(0, rows.size() - WITH_SIGNATURE); at < rows.size(); at++) {
            rows.set(at, rows.get(at).keptWithNext());
        }
    }

    private void add(Block block, Role previous) {
        BlockStyle style = BlockStyle.of(block.role());
        Gaps gaps = new Gaps(profile, style.size());
        List<Atom> atoms = Atoms.of(block, style.size(), measurer);
        LineSetter setter = new LineSetter(atoms, gaps, style);
        List<Span> spans = spans(block.role(), atoms, gaps, setter);
        for (int index = 0; index < spans.size(); index++) {
            double before = index == 0 && block.role() != previous ? style.linesBefore() * PageSetup.PITCH : 0;
            List<Cell> cells = setter.cells(spans.get(index), index == 0, index == spans.size() - 1);
            rows.add(new Row(block, index, before, cells, style.keepWithNext()));
        }
    }

    private List<Span> spans(Role role, List<Atom> atoms, Gaps gaps, LineSetter setter) {
        double first = setter.available(true);
        List<Span> balanced = role == Role.TITLE ? new TitleBreaks(atoms, gaps).lines(first) : List.of();
        return balanced.isEmpty()
                ? new LineBreaker(atoms, gaps, LineBreaks.of(profile)).lines(first, setter.available(false)) : balanced;
    }
}
