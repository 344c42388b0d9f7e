package org.duizhao.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.model.Field;

/**
 * One paragraph of the paper.
 *
 * @param part id of the section or aspect it belongs to, or of the facts
 */
public record Block(Role role, String part, List<Run> runs) {
    public Block {
        runs = List.copyOf(runs);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** As Word counts them. */
    public int characters() {
        return WordCount.of(text());
    }

    /** Those the author wrote: neither headings nor marks and numbers. */
    public int written() {
        return WordCount.of(runs.stream().filter(run -> !run.origin().isGenerated() && run.origin().path().field() != Field.HEADING)
                .map(Run::text).collect(Collectors.joining()));
    }
}
