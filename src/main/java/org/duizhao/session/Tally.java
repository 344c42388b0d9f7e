package org.duizhao.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Turnover;
import org.duizhao.session.Counts.Count;

/** Counts a paper while it is written: only paragraphs that come or go are read. For one thread. */
final class Tally {
    private final Map<String, Count> parts = new HashMap<>();
    private Count whole = Count.NONE;
    private List<Block> blocks = List.of();

    /** @param paper with the very paragraphs of the one before where they are equal, see {@link Manuscript#sharing} */
    Counts of(Manuscript paper) {
        Turnover turnover = Turnover.between(blocks, paper.blocks());
        blocks = paper.blocks();
        for (Block block : turnover.come()) {
            Count count = count(block);
            whole = whole.and(count);
            parts.merge(block.part(), count, Count::and);
        }
        for (Block block : turnover.gone()) {
            Count count = count(block);
            whole = whole.less(count);
            parts.computeIfPresent(block.part(), (part, all) -> all.blocks() == 1 ? null : all.less(count));
        }
        return new Counts(whole, parts);
    }

    private static Count count(Block block) {
        return new Count(1, block.characters(), block.written());
    }
}
