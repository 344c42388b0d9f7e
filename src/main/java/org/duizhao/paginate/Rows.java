package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.PlacedBlock;
import org.duizhao.compose.Role;
import org.duizhao.compose.TitleLines;

/** Breaks paragraphs into lines, each by itself. */
record Rows(PageSetup setup, TextMeasurer measurer, Profile profile) {
    /** Those of one paragraph; they depend on nothing that is not said here. */
    List<Row> of(PlacedBlock placed) {
        Block block = placed.block();
        BlockStyle style = placed.style();
        Gaps gaps = new Gaps(profile, style.size(), setup.runSpacing(style.size()));
        List<Atom> atoms = Atoms.of(block, style.size(), measurer, profile);
        LineSetter setter = new LineSetter(atoms, gaps, style, setup);
        List<Span> spans = block.role() == Role.TITLE ? title(block, atoms)
                : new LineBreaker(atoms, gaps, LineBreaks.of(profile)).lines(setter.available(true), setter.available(false));
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < spans.size(); index++) {
            double before = index == 0 ? placed.blankLines() * setup.pitch() : 0;
            List<Cell> cells = setter.cells(spans.get(index), index == 0, index == spans.size() - 1);
            boolean kept = style.keepWithNext() || placed.held() && isHeld(index, spans.size());
            rows.add(new Row(block, index, before, style.pitch(), cells, kept));
        }
        return rows;
    }

    /**
     * Which lines of a paragraph that is kept with the next and under widow control stay with the line behind them. In Word
     * the first and the last two (ISO/IEC 29500-1, 17.3.1.15 and 17.3.1.44: at least partly on one page with the next, no
     * line alone); LibreOffice never divides a paragraph that is kept with the next (SwTextFrameBreak in widorp.cxx).
     */
    private boolean isHeld(int index, int lines) {
        return switch (profile) {
            case WORD -> index == 0 || index >= lines - 2;
            case LO -> true;
        };
    }

    /** The lines of a title are not filled, but decided for all programs alike. */
    private List<Span> title(Block block, List<Atom> atoms) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : TitleLines.of(block.text(), setup)) {
            int start = at;
            for (int length = 0; length < line.length(); at++) {
                length += atoms.get(at).end() - atoms.get(at).start();
            }
            spans.add(new Span(start, at, false));
        }
        return spans;
    }
}
