package org.duizhao.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duizhao.theme.Formulation;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** The fields of a theme that hold texts; {@link ThemeValues} has those that hold numbers and days. */
public final class ThemeFields {
    public static final ThemeField NAME = ThemeField.text("name", Theme::name, Theme::withName);
    public static final ThemeField MEETING = ThemeField.text("meeting", Theme::meeting, Theme::withMeeting);
    public static final ThemeField SOURCE = ThemeField.text("source", Theme::source, Theme::withSource);
    /** 规范表述, one to a line; what was there keeps its source, what is new has the theme's. */
    public static final ThemeField FORMULATIONS = ThemeField.text("formulations",
            theme -> theme.formulations().stream().map(Formulation::text).collect(Collectors.joining("\n")),
            (theme, text) -> theme.withFormulations(lines(text).stream().map(line -> formulation(theme, line)).toList()));

    private ThemeFields() {}

    private static Formulation formulation(Theme theme, String text) {
        return theme.formulations().stream().filter(one -> one.text().equals(text)).findFirst()
                .orElseGet(() -> new Formulation(text, theme.source()));
    }

    /** @param kind of paper, as the theme names it: personal, body or member */
    public static ThemeField title(String kind) {
        return ThemeField.text("titles." + kind, theme -> theme.titles().getOrDefault(kind, ""), (theme, text) -> {
            Map<String, String> titles = new HashMap<>(theme.titles());
            titles.put(kind, text);
            titles.values().removeIf(String::isBlank);
            return theme.withTitles(titles);
        });
    }

    /** @param index from 0, as in all the following */
    public static ThemeField aspectName(int index) {
        return aspect(index, "name", ThemeAspect::name, ThemeAspect::withName);
    }

    public static ThemeField aspectShortName(int index) {
        return aspect(index, "shortName", ThemeAspect::shortName, ThemeAspect::withShortName);
    }

    /** One question to a line. */
    public static ThemeField aspectPrompts(int index) {
        return aspect(index, "prompts", aspect -> String.join("\n", aspect.prompts()),
                (aspect, text) -> aspect.withPrompts(lines(text)));
    }

    public static ThemeField blockHeading(int index) {
        return block(index, "heading", ThemeBlock::heading, ThemeBlock::withHeading);
    }

    /** One question to a line. */
    public static ThemeField blockPrompts(int index) {
        return block(index, "prompts", block -> String.join("\n", block.prompts()),
                (block, text) -> block.withPrompts(lines(text)));
    }

    private static ThemeField aspect(
            int index, String name, Function<ThemeAspect, String> read, BiFunction<ThemeAspect, String, ThemeAspect> write) {
        return ThemeField.text("aspects[" + (index + 1) + "]." + name, theme -> read.apply(theme.aspects().get(index)),
                (theme, text) -> theme.withAspects(changed(theme.aspects(), index, one -> write.apply(one, text))));
    }

    private static ThemeField block(
            int index, String name, Function<ThemeBlock, String> read, BiFunction<ThemeBlock, String, ThemeBlock> write) {
        return ThemeField.text("blocks[" + (index + 1) + "]." + name, theme -> read.apply(theme.blocks().get(index)),
                (theme, text) -> theme.withBlocks(changed(theme.blocks(), index, one -> write.apply(one, text))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, change.apply(list.get(index)));
        return changed;
    }
}
