package org.duizhao.paginate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duizhao.compare.Stretch;

/** Something found out about each page of one paper while it is written; again only where other lines stand. For one thread. */
public final class PerPage<T> {
    private final Function<List<Line>, T> find;
    private List<Page> pages = List.of();
    private List<T> found = List.of();

    /** @param find depends on nothing but the lines of the page */
    public PerPage(Function<List<Line>, T> find) {
        this.find = find;
    }

    /** One for each page. */
    public List<T> of(List<Page> now) {
        if (now != pages) {
            Stretch changed = Stretch.between(pages, now, (one, other) -> one.lines() == other.lines());
            Map<List<Line>, T> known = new IdentityHashMap<>();
            for (int at = changed.before(); at < pages.size() - changed.behind(); at++) {
                known.put(pages.get(at).lines(), found.get(at));
            }
            found = changed.replaced(found,
                    changed.in(now).stream().map(page -> known.computeIfAbsent(page.lines(), find)).toList());
            pages = now;
        }
        return found;
    }
}
