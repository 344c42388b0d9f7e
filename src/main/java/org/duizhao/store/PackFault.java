package org.duizhao.store;

/**
 * One mistake in a pack that somebody wrote.
 *
 * @param line   from 1
 * @param column from 1, in characters
 * @param field  such as {@code aspects[2].name}, items counted from 1; blank for the whole
 * @param detail what the kind of mistake is about: what would be allowed, or the text that is not; often blank
 */
public record PackFault(Kind kind, int line, int column, String field, String detail) {
    /** What is wrong. */
    public enum Kind {
        /** Not UTF-8. */
        ENCODING,
        /** No JSON from here on. */
        SYNTAX,
        MISSING,
        /** A field that packs do not have. */
        UNKNOWN,
        /** Another type of value; the detail says which is wanted. */
        TYPE,
        BLANK,
        /** A text, a list or a number beyond what is allowed. */
        TOO_MUCH,
        TOO_LITTLE,
        /** No such day, or no id; the detail is the text. */
        VALUE,
        /** None of the values that can be chosen from, which the detail names. */
        CHOICE,
        REPEATED,
        /** A character that cannot be seen and has no place in a text. */
        CONTROL,
        /** The end of a span stands before its beginning; the detail says of what it is, number or day. */
        ORDER
    }
}
