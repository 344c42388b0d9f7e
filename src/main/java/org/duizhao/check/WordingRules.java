package org.duizhao.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Turnover;

/** What the rules of wording find in a paper while it is written: only paragraphs that came are read. For one thread. */
public final class WordingRules {
    /** Of the paragraphs that have any. */
    private final Map<Block, List<Finding>> byBlock = new IdentityHashMap<>();
    private List<Block> blocks = List.of();
    private List<Finding> findings = List.of();

    /**
     * All of the paper, in its order; the very same list as long as nothing comes or goes.
     *
     * @param paper with the very paragraphs of the one before where they are equal, see {@link Manuscript#sharing}
     */
    public List<Finding> in(Manuscript paper) {
        Turnover turnover = Turnover.between(blocks, paper.blocks());
        blocks = paper.blocks();
        boolean others = false;
        for (Block block : turnover.gone()) {
            others |= byBlock.remove(block) != null;
        }
        for (Block block : turnover.come()) {
            List<Finding> found = Placeholders.find(block);
            if (!found.isEmpty()) {
                byBlock.put(block, found);
                others = true;
            }
        }
        // a paragraph that only moved takes what was found in it along
        others |= turnover.moved().stream().anyMatch(byBlock::containsKey);
        if (others) {
            findings = blocks.stream().flatMap(block -> byBlock.getOrDefault(block, List.of()).stream()).toList();
        }
        return findings;
    }
}
