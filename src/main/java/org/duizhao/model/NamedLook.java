package org.duizhao.model;

/** A look a person has kept for other papers. */
public record NamedLook(String name, Look look) {
    /** Longest name, in UTF-16 units. */
    public static final int LONGEST = 40;

    /** @throws IllegalArgumentException if the name is none */
    public NamedLook {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of a look: " + name);
        }
    }

    /** Whether a text can be a name: one line without blanks around it. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
