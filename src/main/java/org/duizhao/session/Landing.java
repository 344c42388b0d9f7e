package org.duizhao.session;

import java.util.List;
import org.duizhao.recognise.Place;

/** The gaps between the rows of a result in which a paragraph can be put; gap 0 is above the first row. */
public record Landing(List<ReviewRow> rows) {
    /**
     * The gap that is meant by a row with a place: one between whole items, and below a heading.
     *
     * @param before whether it is to come before the row and not behind it
     */
    public int gap(int row, boolean before) {
        return before && !isHead(row) ? first(row) : behind(row);
    }

    /** Whether what is put there can only stand below it. */
    private boolean isHead(int row) {
        return switch (rows.get(row).kind()) {
            case SECTION, ASPECT, BLOCK, EMPTY, FACT -> true;
            case TEXT -> rows.get(row).place().filter(Place::isItem).isPresent();
            case PROBLEM, EXAMPLE, POINT -> false;
        };
    }

    private int first(int row) {
        int at = row;
        while (at > 0 && isSameItem(row, at - 1)) {
            at--;
        }
        return at;
    }

    private int behind(int row) {
        int at = row + 1;
        if (rows.get(row).kind() == ReviewRow.Kind.SECTION && at < rows.size() && rows.get(at).kind() == ReviewRow.Kind.ASPECT) {
            return behind(at);
        }
        while (at < rows.size() && isSameItem(row, at)) {
            at++;
        }
        return at;
    }

    private boolean isSameItem(int row, int other) {
        return rows.get(row).kind() != ReviewRow.Kind.TEXT && !rows.get(row).item().isEmpty()
                && rows.get(row).item().equals(rows.get(other).item());
    }
}
