package org.duizhao.theme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duizhao.model.SectionKind;

/**
 * A block the theme asks for, in the order of the paper.
 *
 * @param heading  the usual wording of its heading without a number; blank for opening and closing, and for problems
 *                 whose aspects stand at the first level
 * @param required whether the paper is incomplete without it; the others are offered
 */
public record ThemeBlock(SectionKind kind, String heading, boolean required, List<String> prompts) {
    /** What a theme can ask for: all but what is the author's own. */
    public static final Set<SectionKind> KINDS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SectionKind.OTHER)));

    public ThemeBlock {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("no theme asks for " + kind);
        }
        prompts = List.copyOf(prompts);
    }

    public ThemeBlock withHeading(String other) {
        return new ThemeBlock(kind, other, required, prompts);
    }

    public ThemeBlock withRequired(boolean other) {
        return new ThemeBlock(kind, heading, other, prompts);
    }

    public ThemeBlock withPrompts(List<String> other) {
        return new ThemeBlock(kind, heading, required, other);
    }
}
