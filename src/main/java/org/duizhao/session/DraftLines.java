package org.duizhao.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.model.Draft;

/** The texts of a draft line by line, whether they are printed or not. */
final class DraftLines {
    private DraftLines() {}

    /** In the order of the paper, without blank ones. */
    static List<String> of(Draft draft) {
        return draft.elements().flatMap(element -> element.fields().stream().map(element::text))
                .flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Those of some lines of which a draft has not every word, next to each other. */
    static List<String> lacking(Draft in, List<String> lines) {
        List<String> has = of(in);
        Set<String> whole = new HashSet<>(has);
        String text = String.join("\n", has);
        return lines.stream().filter(line -> !whole.contains(line) && !text.contains(line)).toList();
    }
}
