package org.duizhao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where one list or text differs from another: an edit changes one stretch of a paper, or two, then seen as one.
 *
 * @param before how many are equal in front of it
 * @param behind how many are equal behind it
 */
public record Stretch(int before, int behind) {
    /** Nothing is as it was. */
    public static final Stretch WHOLE = new Stretch(0, 0);

    public static Stretch between(List<?> old, List<?> now) {
        return between(old, now, (one, other) -> one == other || one.equals(other));
    }

    /** @param same whether two are taken for equal */
    public static <T> Stretch between(List<? extends T> old, List<? extends T> now, BiPredicate<T, T> same) {
        return between(old.size(), now.size(), (one, other) -> same.test(old.get(one), now.get(other)));
    }

    /** In UTF-16 units. */
    public static Stretch between(String old, String now) {
        return between(old.length(), now.length(), (one, other) -> old.charAt(one) == now.charAt(other));
    }

    private static Stretch between(int old, int now, Places same) {
        int both = Math.min(old, now);
        int before = 0;
        while (before < both && same.test(before, before)) {
            before++;
        }
        int behind = 0;
        while (behind < both - before && same.test(old - 1 - behind, now - 1 - behind)) {
            behind++;
        }
        return new Stretch(before, behind);
    }

    /** Whether what stands at a place of the old is equal to what stands at a place of the new. */
    private interface Places {
        boolean test(int old, int now);
    }

    /** With some more at both ends, as far as there are any. */
    public Stretch wider(int more, int moreBehind) {
        return new Stretch(Math.max(0, before - more), Math.max(0, behind - moreBehind));
    }

    /** A part of this one, given by where it is in it. */
    public Stretch within(Stretch part) {
        return new Stretch(before + part.before, behind + part.behind);
    }

    /** What stands there in one of the lists. */
    public <T> List<T> in(List<T> list) {
        return list.subList(before, list.size() - behind);
    }

    /** The old list with something else there: what is equal is the same objects. */
    public <T> List<T> replaced(List<T> old, List<T> others) {
        List<T> whole = new ArrayList<>(before + others.size() + behind);
        whole.addAll(old.subList(0, before));
        whole.addAll(others);
        whole.addAll(old.subList(old.size() - behind, old.size()));
        return whole;
    }
}
