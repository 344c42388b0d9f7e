package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the glyphs of a font, they are drawn in the room that the line has for them. */
class DrawingTest {
    private static List<Drawn> drawn(String text, double ems) {
        return Drawing.of(Paper.of(Role.SALUTATION, text).pages(Profile.WORD).getFirst(),
                (glyph, face, size) -> new GlyphMeasure(ems * size, 0, ems * size)).subList(0, text.length());
    }

    /** As fonts for other scripts have them, from which rare characters are borrowed. */
    @ParameterizedTest
    @ValueSource(doubles = {1.1, 1.5, 3})
    void whatIsWiderThanItsSquareIsDrawnNarrower(double ems) {
        for (Drawn each : drawn("甲（①），。", ems)) {
            assertThat(each.stretch() * ems * each.size()).as(each.text()).isCloseTo(each.size(), offset(0.5));
        }
    }

    @Test
    void whatIsNarrowerKeepsItsShape() {
        assertThat(drawn("甲乙", 0.8)).allSatisfy(each -> assertThat(each.stretch()).isEqualTo(1));
    }
}
