package org.duizhao.compose;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where name and date below a paper without a seal stand (GB/T 9704-2012, 7.3.5.2): the longer ends two characters from
 * the right, and the date begins two characters to the right of the name. Both are set from the left, so that this holds
 * wherever a program puts room between digits and Han. A name or a date alone ends two characters from the right.
 *
 * @param together whether there are both
 * @param name     left indent of the name in points
 */
public record SigningPlace(PageSetup setup, boolean together, double name) {
    /** The most that LibreOffice's own room between digits and Han makes a date longer, in characters. */
    private static final int BEYOND = 1;

    public static SigningPlace of(List<Block> blocks, PageSetup setup) {
        List<Block> signing = signing(blocks);
        OptionalDouble name = width(signing, Role.SIGNATURE, setup);
        OptionalDouble date = width(signing, Role.SIGNED_DATE, setup);
        if (name.isEmpty() || date.isEmpty()) {
            return new SigningPlace(setup, false, 0);
        }
        boolean dateIsLonger = date.getAsDouble() > name.getAsDouble();
        double width = dateIsLonger ? offset(setup) + date.getAsDouble() : name.getAsDouble();
        return new SigningPlace(setup, true, Math.max(0, setup.textWidth() - offset(setup) - width));
    }

    /** They stand behind all others. */
    private static List<Block> signing(List<Block> blocks) {
        int first = blocks.size();
        while (first > 0 && blocks.get(first - 1).role().isSigning()) {
            first--;
        }
        return blocks.subList(first, blocks.size());
    }

    BlockStyle style(Role role) {
        BlockStyle style = setup.style(role);
        return switch (role) {
            case SIGNATURE -> together ? style.from(name, 0) : style;
            case SIGNED_DATE -> together ? style.from(name + offset(setup), BEYOND) : style;
            default -> style;
        };
    }

    /** Of the longest in this role, in points. */
    private static OptionalDouble width(List<Block> blocks, Role role, PageSetup setup) {
        return blocks.stream().filter(block -> block.role() == role)
                .mapToDouble(block -> width(block.text(), setup)).max();
    }

    private static double width(String text, PageSetup setup) {
        double size = PageSetup.BODY_SIZE;
        return text.codePoints().mapToDouble(c -> Characters.ems(c) * size + setup.runSpacing(size)).sum();
    }

    /** From the right margin, and of the date from the name. */
    private static double offset(PageSetup setup) {
        return 2 * setup.character();
    }
}
