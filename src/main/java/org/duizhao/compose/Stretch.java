package org.duizhao.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one list differs from another: an edit changes one stretch of a paper.
 *
 * @param before how many are equal in front of it
 * @param behind how many are equal behind it
 */
public record Stretch(int before, int behind) {
    public static Stretch between(List<?> old, List<?> now) {
        int both = Math.min(old.size(), now.size());
        int before = 0;
        while (before < both && old.get(before).equals(now.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < both - before && old.get(old.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        return new Stretch(before, behind);
    }

    /** What stands there in one of the lists. */
    public <T> List<T> in(List<T> list) {
        return list.subList(before, list.size() - behind);
    }

    /** The old list with something else there: what is equal is the same objects. */
    public <T> List<T> replaced(List<T> old, List<T> others) {
        List<T> whole = new ArrayList<>(old.subList(0, before));
        whole.addAll(others);
        whole.addAll(old.subList(old.size() - behind, old.size()));
        return whole;
    }
}
