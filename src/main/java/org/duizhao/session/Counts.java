package org.duizhao.session;

import java.util.Map;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;

/**
 * How long a paper and its parts are.
 *
 * @param parts the sections, aspects and facts that are printed, by their ids; an aspect is no part of its section here
 */
public record Counts(Count whole, Map<String, Count> parts) {
    public Counts {
        parts = Map.copyOf(parts);
    }

    /** @param characters as Word counts them @param written of the characters those the author wrote: neither headings nor marks and numbers */
    public record Count(int blocks, int characters, int written) {
        static final Count NONE = new Count(0, 0, 0);

        Count and(Count other) {
            return new Count(blocks + other.blocks, characters + other.characters, written + other.written);
        }

        Count less(Count other) {
            return new Count(blocks - other.blocks, characters - other.characters, written - other.written);
        }
    }

    /** Whether anything of a section, aspect or the facts is printed. */
    public boolean isPrinted(String part) {
        return parts.containsKey(part);
    }

    /** Of one section without its aspects, of one aspect or of the facts. */
    public Count of(String part) {
        return parts.getOrDefault(part, Count.NONE);
    }

    /** Of a section with its aspects. */
    public Count of(Section section) {
        Count own = of(section.id());
        return section instanceof ProblemSection problems
                ? problems.aspects().stream().map(aspect -> of(aspect.id())).reduce(own, Count::and) : own;
    }
}
