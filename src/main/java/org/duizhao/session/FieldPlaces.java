package org.duizhao.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.PerPage;

/** Which fields stand on which page of a paper while it is written. For one thread. */
final class FieldPlaces {
    private final PerPage<Set<FieldPath>> fields = new PerPage<>(FieldPlaces::on);
    private FieldLines last;
    private List<Page> lastPages = List.of();

    /** Looked for only if the pages or the field are others than the last time. */
    FieldLines linesOf(List<Page> pages, FieldPath path) {
        if (lastPages != pages || !last.path().equals(path)) {
            List<Set<FieldPath>> all = fields.of(pages);
            last = FieldLines.of(pages, IntStream.range(0, pages.size()).filter(page -> all.get(page).contains(path)), path);
            lastPages = pages;
        }
        return last;
    }

    private static Set<FieldPath> on(List<Line> lines) {
        return lines.stream().flatMap(line -> line.cells().stream())
                .map(cell -> cell.run().origin().path()).collect(Collectors.toSet());
    }
}
