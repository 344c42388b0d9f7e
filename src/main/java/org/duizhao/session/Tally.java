package org.duizhao.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.Finding;
import org.duizhao.check.Placeholders;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Stretch;

/** What is counted and found in the text of a paper while it is written: only paragraphs that come or go are read. */
final class Tally {
    private final Map<String, Count> parts = new HashMap<>();
    private Count whole = Count.NONE;
    private List<Block> blocks = List.of();
    /** Of the paragraphs that have any. */
    private final Map<Block, List<Finding>> found = new IdentityHashMap<>();
    private List<Finding> placeholders = List.of();

    private record Count(int blocks, int characters, int written) {
        static final Count NONE = new Count(0, 0, 0);

        static Count of(Block block) {
            return new Count(1, block.characters(), block.written());
        }

        Count and(Count other) {
            return new Count(blocks + other.blocks, characters + other.characters, written + other.written);
        }

        Count less(Count other) {
            return new Count(blocks - other.blocks, characters - other.characters, written - other.written);
        }
    }

    Tally(Manuscript manuscript) {
        read(manuscript);
    }

    /** @param manuscript with the very paragraphs of the one before where they are equal, see {@link Manuscript#sharing} */
    void read(Manuscript manuscript) {
        List<Block> now = manuscript.blocks();
        Stretch changed = Stretch.between(blocks, now);
        Set<Block> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(changed.in(blocks));
        boolean others = false;
        for (Block block : changed.in(now)) {
            if (gone.remove(block)) {
                others |= found.containsKey(block);
            } else {
                Count count = Count.of(block);
                whole = whole.and(count);
                parts.merge(block.part(), count, Count::and);
                others |= hold(block);
            }
        }
        for (Block block : gone) {
            Count count = Count.of(block);
            whole = whole.less(count);
            parts.computeIfPresent(block.part(), (part, all) -> all.blocks() == 1 ? null : all.less(count));
            others |= found.remove(block) != null;
        }
        blocks = now;
        if (others) {
            placeholders = now.stream().flatMap(block -> found.getOrDefault(block, List.of()).stream()).toList();
        }
    }

    /** Whether there are any in it. */
    private boolean hold(Block block) {
        List<Finding> in = Placeholders.find(block);
        if (!in.isEmpty()) {
            found.put(block, in);
        }
        return !in.isEmpty();
    }

    /** Whether anything of a section, aspect or the facts is printed. */
    boolean isPrinted(String part) {
        return parts.containsKey(part);
    }

    /** Characters of the whole paper as Word counts them. */
    int characters() {
        return whole.characters();
    }

    /** Characters of one section, aspect or the facts. */
    int characters(String part) {
        return parts.getOrDefault(part, Count.NONE).characters();
    }

    /** Of these, those the author wrote: neither headings nor marks and numbers. */
    int written(String part) {
        return parts.getOrDefault(part, Count.NONE).written();
    }

    /** In the order of the paper. */
    List<Finding> placeholders() {
        return placeholders;
    }
}
