package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.junit.jupiter.api.Test;

class FindTest {
    private static final FieldPath HEADLINE = new FieldPath("p1", Field.HEADLINE);
    private static final FieldPath TEXT = new FieldPath("p1", Field.TEXT);
    private final Manuscript manuscript = new Manuscript(List.of(new Block(Role.BODY, "a1", List.of(
            new Run("一是", Face.BODY, Origin.generated(HEADLINE)), new Run("抓得不紧", Face.BODY, new Origin(HEADLINE, 0)),
            new Run("。", Face.BODY, Origin.generated(HEADLINE)), new Run("GDP抓得", Face.BODY, new Origin(TEXT, 7))))));

    @Test
    void matchesKnowTheirFieldAndPlace() {
        assertThat(Find.all(manuscript, "抓得")).containsExactly(new Cursor(HEADLINE, 0), new Cursor(TEXT, 10));
        assertThat(Find.all(manuscript, "紧。g")).containsExactly(new Cursor(HEADLINE, 3));
        assertThat(Find.all(manuscript, "是")).containsExactly(new Cursor(HEADLINE, 0));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(Find.all(manuscript, " ")).isEmpty();
        assertThat(Find.all(manuscript, "没有")).isEmpty();
    }
}
