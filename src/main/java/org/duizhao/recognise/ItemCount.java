package org.duizhao.recognise;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/**
 * Counts the items of one list as their marks come, and forgives slips: a mark of another form that can only be the next
 * item, and a number given twice. A gap stays as it is written, as something may be missing there.
 */
final class ItemCount {
    /** Numbers that are words of the language too: they count only in a row. */
    static final Set<Numbering> SPOKEN = EnumSet.of(Numbering.HAN_IS, Numbering.HAN_MUST, Numbering.ORDINAL);

    private final Numbering family;
    private int last;
    /** How many numbers were given twice. */
    private int behind;
    /** The last number below the last item that is none of the list. */
    private int below;

    ItemCount(Numbering family) {
        this.family = family;
    }

    /**
     * The mark as it counts in the list; empty if it begins no item of it.
     *
     * @param first whether it stands in front of a paragraph: there any number counts, behind a sentence only the next one
     */
    Optional<Mark> next(Mark mark, boolean first) {
        boolean free = first && (mark.number() == 1 || !isSpoken(family));
        boolean gap = first && last > 0 && mark.number() == last + 2;
        boolean counts = isOwn(mark) ? free || gap || number(mark, first) == last + 1 : first && isAstray(mark);
        if (!counts) {
            below = first ? mark.number() : below;
            return Optional.empty();
        }
        return Optional.of(counted(mark, first));
    }

    /** The mark of an item a person, or its name, says is one. One that was moved there does not change how the others count. */
    Mark forced(Mark mark, boolean moved) {
        return mark.number() == last + 1 || isOwn(mark) && !moved ? counted(mark, true) : mark;
    }

    private Mark counted(Mark mark, boolean first) {
        int number = number(mark, first);
        behind = number == mark.number() ? 0 : number - mark.number();
        last = number;
        below = 0;
        return isOwn(mark) && number == mark.number() ? mark
                : new Mark(isOwn(mark) ? mark.numbering() : family, number, mark.written());
    }

    /** The number that is meant; one more than written where one before was given twice. */
    private int number(Mark mark, boolean first) {
        boolean again = first && mark.number() > 1 && mark.number() + behind == last;
        boolean next = mark.number() + behind == last + 1 && mark.number() > 1;
        return mark.number() != last + 1 && (again || next) ? last + 1 : mark.number();
    }

    private boolean isOwn(Mark mark) {
        return mark.numbering().family() == family;
    }

    /** Whether it is the next number in another form, and not one of a list below the last item. */
    private boolean isAstray(Mark mark) {
        return last > 0 && mark.number() == last + 1 && below != last && isAkin(mark.numbering().family());
    }

    /** Both of Han numbers, or both of others, or both in brackets. */
    private boolean isAkin(Numbering other) {
        return !isSpoken(family) && !isSpoken(other)
                && (isHan(family) == isHan(other) || isBracketed(family) && isBracketed(other));
    }

    private static boolean isHan(Numbering family) {
        return family == Numbering.HAN_COMMA || family == Numbering.HAN_BRACKETS;
    }

    private static boolean isBracketed(Numbering family) {
        return family == Numbering.HAN_BRACKETS || family == Numbering.ARABIC_BRACKETS;
    }

    private static boolean isSpoken(Numbering family) {
        return SPOKEN.contains(family);
    }
}
