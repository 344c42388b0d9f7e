package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.paginate.Orphan.Kind;

/** Finds what stands alone in a paper while it is written. For one thread. */
public final class Orphans {
    private final PerPage<List<Alone>> perPage = new PerPage<>(Orphans::on);

    /** @param ends whether it is the last line of its page, so that its paragraph may go on on the next */
    private record Alone(Kind kind, Line line, boolean ends) {}

    /** In the order of the pages; a line counts once. */
    public List<Orphan> in(List<Page> pages) {
        List<List<Alone>> all = perPage.of(pages);
        List<Orphan> found = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Alone alone : all.get(page)) {
                if (!(alone.ends() && goesOn(pages, page))) {
                    found.add(new Orphan(alone.kind(), page, alone.line()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Alone> on(List<Line> lines) {
        List<Alone> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean ends = at + 1 == lines.size();
            boolean last = line.index() > 0 && (ends || lines.get(at + 1).index() == 0);
            if (last && at == 0) {
                found.add(new Alone(Kind.LINE, line, ends));
            } else if (last && isOneCharacter(line)) {
                found.add(new Alone(Kind.CHARACTER, line, ends));
            }
        }
        return List.copyOf(found);
    }

    /** Whether the next page begins within a paragraph. */
    private static boolean goesOn(List<Page> pages, int page) {
        return page + 1 < pages.size() && !pages.get(page + 1).lines().isEmpty()
                && pages.get(page + 1).lines().getFirst().index() > 0;
    }

    private static boolean isOneCharacter(Line line) {
        int[] words = line.cells().stream().flatMapToInt(cell -> cell.text().codePoints())
                .filter(Character::isLetterOrDigit).limit(2).toArray();
        return words.length == 1 && Character.isIdeographic(words[0]);
    }
}
