package org.duizhao.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.duizhao.compare.Stretch;

/**
 * Which paragraphs an edit took out of a paper and which it brought, told by identity.
 *
 * @param gone  of the paper before
 * @param come  of the paper as it is
 * @param moved in both, but perhaps at another place
 */
public record Turnover(List<Block> gone, List<Block> come, List<Block> moved) {
    public static Turnover between(List<Block> before, List<Block> now) {
        Stretch changed = Stretch.between(before, now);
        Set<Block> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(changed.in(before));
        List<Block> come = new ArrayList<>();
        List<Block> moved = new ArrayList<>();
        for (Block block : changed.in(now)) {
            (gone.remove(block) ? moved : come).add(block);
        }
        return new Turnover(List.copyOf(gone), come, moved);
    }
}
