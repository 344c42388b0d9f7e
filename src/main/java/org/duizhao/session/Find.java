package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.TextRange;

/** Finds words in the whole paper, also across the borders of fields. */
public final class Find {
    private Find() {}

    /** The places of all matches in the order of the paper, without regard to case; none for a blank query. */
    public static List<Cursor> all(Manuscript manuscript, String query) {
        List<Cursor> found = new ArrayList<>();
        String wanted = query.toLowerCase(Locale.ROOT);
        if (!wanted.isBlank()) {
            manuscript.blocks().forEach(block -> in(block, wanted, found));
        }
        return found;
    }

    private static void in(Block block, String wanted, List<Cursor> found) {
        String text = block.text().toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            TextRange place = block.range(at, at + 1);
            found.add(new Cursor(place.field(), place.start()));
        }
    }
}
