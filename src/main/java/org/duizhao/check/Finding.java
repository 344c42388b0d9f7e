package org.duizhao.check;

import java.util.List;
import org.duizhao.model.TextRange;

/**
 * Something is wrong here, or missing: asked about, never changed by itself.
 *
 * @param place     the words it is about; empty, at its beginning, for a field as a whole
 * @param arguments what the sentence about it names, such as the words found
 * @param fixes     ways to mend it, best first; empty where none is certain
 */
public record Finding(Rule rule, TextRange place, List<String> arguments, List<Fix> fixes) {
    public Finding {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    public boolean is(Rule one) {
        return rule.equals(one);
    }

    /** Whether a paper that still has it should not go out without a word of warning. */
    public boolean warnsBeforeExport() {
        return rule.level() != Level.HINT;
    }
}
