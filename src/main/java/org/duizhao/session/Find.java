package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Run;

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
            found.add(place(block, at));
        }
    }

    private static Cursor place(Block block, int offset) {
        int start = 0;
        for (Run run : block.runs()) {
            if (offset < start + run.text().length()) {
                int in = run.origin().isGenerated() ? 0 : run.origin().start() + offset - start;
                return new Cursor(run.origin().path(), in);
            }
            start += run.text().length();
        }
        throw new IllegalArgumentException("beyond the block: " + offset);
    }
}
