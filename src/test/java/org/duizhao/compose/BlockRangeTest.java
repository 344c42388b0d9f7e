package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.TextRange;
import org.junit.jupiter.api.Test;

/** From a stretch of a printed paragraph back to the field that was written. */
class BlockRangeTest {
    private static final FieldPath HEADLINE = new FieldPath("p", Field.HEADLINE);
    private static final FieldPath TEXT = new FieldPath("p", Field.TEXT);

    /** 一是学习不深。自学少，记得也少。 with a mark set by the program; the text begins behind four characters of its field. */
    private final Block block = new Block(Role.BODY, "a", List.of(
            new Run("一是", Face.BODY, Origin.generated(HEADLINE)), new Run("学习", Face.BYLINE, new Origin(HEADLINE, 0)),
            new Run("不深。", Face.BODY, new Origin(HEADLINE, 2)), new Run("自学少，", Face.BODY, new Origin(TEXT, 4)),
            new Run("记得也少。", Face.BODY, new Origin(TEXT, 8))));

    private static TextRange headline(int start, int end) {
        return new TextRange(HEADLINE, start, end);
    }

    @Test
    void aStretchInsideOneRunLeadsToItsWords() {
        assertThat(block.range(2, 4)).isEqualTo(headline(0, 2));
        assertThat(block.range(8, 10)).isEqualTo(new TextRange(TEXT, 5, 7));
        assertThat(block.range(3, 3)).as("between two characters").isEqualTo(headline(1, 1));
    }

    @Test
    void aChangeOfFaceInsideAFieldIsCrossed() {
        assertThat(block.range(3, 6)).isEqualTo(headline(1, 4));
        assertThat(block.range(9, 14)).isEqualTo(new TextRange(TEXT, 6, 11));
    }

    @Test
    void whatGoesOnInAnotherFieldEndsWithTheFirst() {
        assertThat(block.range(5, 9)).isEqualTo(headline(3, 5));
    }

    @Test
    void whatTheProgramSetsIsNobodysWords() {
        assertThat(block.range(0, 2)).isEqualTo(headline(0, 0)).matches(TextRange::isEmpty);
        assertThat(block.range(1, 4)).as("a mark and words").isEqualTo(headline(0, 2));
    }

    @Test
    void beyondTheParagraphThereIsNothing() {
        assertThatThrownBy(() -> block.range(16, 17)).isInstanceOf(IllegalArgumentException.class);
    }
}
