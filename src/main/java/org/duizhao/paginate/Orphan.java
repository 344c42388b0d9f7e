package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;

/**
 * The last line of a paragraph that stands there alone. Good papers avoid it; it is no fault.
 *
 * @param page index of its page, from 0
 */
public record Orphan(Kind kind, int page, Line line) {
    /** What is alone. */
    public enum Kind {
        /** 孤行: the line, at the top of a page, the rest of its paragraph on the page before. */
        LINE,
        /** 孤字: a single Han character in the line, with or without marks. */
        CHARACTER
    }

    /** In the order of the pages; a line counts once. */
    public static List<Orphan> in(List<Page> pages) {
        List<Orphan> found = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page).lines();
            for (int at = 0; at < lines.size(); at++) {
                Line line = lines.get(at);
                boolean last = line.index() > 0 && next(pages, page, at) == 0;
                if (last && at == 0) {
                    found.add(new Orphan(Kind.LINE, page, line));
                } else if (last && isOneCharacter(line)) {
                    found.add(new Orphan(Kind.CHARACTER, page, line));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Which line of its paragraph stands behind one; 0 also at the end. */
    private static int next(List<Page> pages, int page, int at) {
        List<Line> lines = pages.get(page).lines();
        if (at + 1 < lines.size()) {
            return lines.get(at + 1).index();
        }
        return page + 1 < pages.size() && !pages.get(page + 1).lines().isEmpty()
                ? pages.get(page + 1).lines().getFirst().index() : 0;
    }

    private static boolean isOneCharacter(Line line) {
        int[] words = line.cells().stream().flatMapToInt(cell -> cell.text().codePoints())
                .filter(Character::isLetterOrDigit).limit(2).toArray();
        return words.length == 1 && Character.isIdeographic(words[0]);
    }
}
