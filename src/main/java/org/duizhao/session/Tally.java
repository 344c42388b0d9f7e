package org.duizhao.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.check.Placeholders;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;

/** What is counted and found in the text of a paper while it is written, block by block: only other blocks are read again. */
final class Tally {
    private Map<Block, Count> counts = new IdentityHashMap<>();
    private final Map<String, Count> parts = new HashMap<>();
    private Count whole = Count.NONE;

    private record Count(int characters, int written, List<Finding> placeholders) {
        static final Count NONE = new Count(0, 0, List.of());

        static Count of(Block block) {
            return new Count(block.characters(), block.written(), Placeholders.find(block));
        }

        Count and(Count other) {
            return new Count(characters + other.characters, written + other.written, other.placeholders.isEmpty()
                    ? placeholders : Stream.concat(placeholders.stream(), other.placeholders.stream()).toList());
        }
    }

    Tally(Manuscript manuscript) {
        read(manuscript);
    }

    /** Forgets what is not in the paper any more. */
    void read(Manuscript manuscript) {
        Map<Block, Count> before = counts;
        counts = new IdentityHashMap<>();
        parts.clear();
        whole = Count.NONE;
        for (Block block : manuscript.blocks()) {
            Count known = before.get(block);
            Count count = known == null ? Count.of(block) : known;
            counts.put(block, count);
            parts.merge(block.part(), count, Count::and);
            whole = whole.and(count);
        }
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
        return whole.placeholders();
    }
}
