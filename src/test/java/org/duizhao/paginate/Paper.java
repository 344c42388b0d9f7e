package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** A manuscript in the making. */
final class Paper {
    private final List<Block> blocks = new ArrayList<>();

    static Paper of(Role role, String... texts) {
        return new Paper().add(role, texts);
    }

    Paper add(Role role, String... texts) {
        for (String text : texts) {
            blocks.add(new Block(role, "p", text.isEmpty() ? List.of() : List.of(run(role, text))));
        }
        return this;
    }

    Paper add(Block block) {
        blocks.add(block);
        return this;
    }

    static Run run(Role role, String text) {
        return new Run(text, role.face(), Origin.generated(new FieldPath("p", Field.TEXT)));
    }

    Manuscript manuscript() {
        return new Manuscript(blocks);
    }

    List<Page> pages(Profile profile) {
        return Paginator.paginate(manuscript(), new RuleMeasurer(), profile);
    }

    List<Line> lines(Profile profile) {
        return pages(profile).stream().flatMap(page -> page.lines().stream()).toList();
    }

    List<String> texts(Profile profile) {
        return lines(profile).stream().map(Line::text).toList();
    }
}
