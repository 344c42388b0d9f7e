package org.duizhao.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.model.Field;
import org.duizhao.model.TextRange;

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

    /**
     * Where the author wrote what stands in a stretch of the text: in the field that its first character belongs to, as far as
     * the stretch goes on in that field. Empty where the program set all of it, such as a number.
     *
     * @param start offset in {@link #text()}, in UTF-16 units
     * @param end   behind the last character
     */
    public TextRange range(int start, int end) {
        TextRange found = null;
        int at = 0;
        for (Run run : runs) {
            int next = at + run.text().length();
            if (start < next && at < end) {
                Origin origin = run.origin();
                if (found == null) {
                    int from = origin.isGenerated() ? 0 : origin.start() + Math.max(start, at) - at;
                    found = new TextRange(origin.path(), from, from);
                }
                if (!origin.path().equals(found.field())) {
                    break;
                }
                if (!origin.isGenerated()) {
                    int from = found.isEmpty() ? origin.start() + Math.max(start, at) - at : found.start();
                    found = new TextRange(found.field(), from, origin.start() + Math.min(end, next) - at);
                }
            }
            at = next;
        }
        if (found == null) {
            throw new IllegalArgumentException("beyond the paragraph: " + start + " to " + end);
        }
        return found;
    }
}
