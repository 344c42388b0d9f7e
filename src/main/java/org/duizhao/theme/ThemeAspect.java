package org.duizhao.theme;

import java.util.List;

/**
 * One 带头 or 方面 in its official wording.
 *
 * @param shortName  a few characters for the list of steps
 * @param prompts    questions that help to find one's own facts for this aspect
 * @param confirmed  whether the wording was checked against the source
 */
public record ThemeAspect(String id, String name, String shortName, List<String> prompts, boolean confirmed) {
    /** In UTF-16 units; what is longer is cut where it is made up from the name. */
    public static final int LONGEST_SHORT_NAME = 8;

    public ThemeAspect {
        prompts = List.copyOf(prompts);
    }

    public ThemeAspect withName(String other) {
        return new ThemeAspect(id, other, shortName, prompts, confirmed);
    }

    public ThemeAspect withShortName(String other) {
        return new ThemeAspect(id, name, other, prompts, confirmed);
    }

    public ThemeAspect withPrompts(List<String> other) {
        return new ThemeAspect(id, name, shortName, other, confirmed);
    }

    public ThemeAspect withConfirmed(boolean other) {
        return new ThemeAspect(id, name, shortName, prompts, other);
    }
}
