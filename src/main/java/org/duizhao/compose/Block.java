package org.duizhao.compose;

import java.util.List;
import java.util.stream.Collectors;

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
}
