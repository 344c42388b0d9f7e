package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** Changes of what a theme consists of. */
public final class ThemeEdits {
    private ThemeEdits() {}

    /** An id no aspect has. */
    public static String freshAspect(Theme theme) {
        return IntStream.iterate(theme.aspects().size() + 1, n -> n + 1).mapToObj(n -> "a" + n)
                .filter(id -> theme.aspect(id).isEmpty()).findFirst().orElseThrow();
    }

    /** With one more aspect at the end, without a word in it. */
    public static Theme addAspect(Theme theme, String id) {
        List<ThemeAspect> aspects = new ArrayList<>(theme.aspects());
        aspects.add(new ThemeAspect(id, "", "", List.of(), false));
        return theme.withAspects(aspects);
    }

    public static Theme removeAspect(Theme theme, int index) {
        return theme.withAspects(without(theme.aspects(), index));
    }

    /** @param to its index afterwards; brought into the list */
    public static Theme moveAspect(Theme theme, int from, int to) {
        return theme.withAspects(moved(theme.aspects(), from, to));
    }

    public static Theme confirmAspect(Theme theme, int index, boolean confirmed) {
        return theme.withAspects(ThemeFields.changed(theme.aspects(), index, one -> one.withConfirmed(confirmed)));
    }

    /** With a block where papers usually have it, its heading and prompts as in the newest theme that asks for it. */
    public static Theme addBlock(Theme theme, SectionKind kind, List<Theme> known) {
        ThemeBlock block = known.stream().sorted((one, other) -> other.year() - one.year())
                .flatMap(other -> other.block(kind).stream()).findFirst().orElse(new ThemeBlock(kind, "", false, List.of()));
        List<ThemeBlock> blocks = new ArrayList<>(theme.blocks());
        int at = (int) blocks.stream().takeWhile(one -> one.kind().compareTo(kind) < 0).count();
        blocks.add(at, block.withRequired(true));
        return theme.withBlocks(blocks);
    }

    public static Theme removeBlock(Theme theme, int index) {
        return theme.withBlocks(without(theme.blocks(), index));
    }

    public static Theme moveBlock(Theme theme, int from, int to) {
        return theme.withBlocks(moved(theme.blocks(), from, to));
    }

    public static Theme requireBlock(Theme theme, int index, boolean required) {
        return theme.withBlocks(ThemeFields.changed(theme.blocks(), index, one -> one.withRequired(required)));
    }

    /** With the short names that nobody wrote; they begin as the aspects do. */
    static Theme completed(Theme theme) {
        return theme.withAspects(theme.aspects().stream().map(aspect -> aspect.shortName().isBlank()
                ? aspect.withShortName(usualShortName(aspect.name())) : aspect).toList());
    }

    /** What an aspect is called in the list of steps unless somebody says otherwise. */
    public static String usualShortName(String name) {
        String bare = name.strip().replaceFirst("^(带头|对照)", "");
        String first = Stream.of(bare.split("[，、；]")).findFirst().orElse("");
        return first.substring(0, Math.min(ThemeAspect.LONGEST_SHORT_NAME, first.length()));
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(index);
        return fewer;
    }

    private static <T> List<T> moved(List<T> list, int from, int to) {
        List<T> moved = new ArrayList<>(list);
        T one = moved.remove(from);
        moved.add(Math.clamp(to, 0, moved.size()), one);
        return moved;
    }
}
