package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.compose.BlockStyle.Alignment;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012, 7.3.2 and 7.3.5.2. */
class PlacedBlockTest {
    private static final double CHARACTER = 15.75;

    private static Block block(Role role, String text) {
        return new Block(role, "x", List.of(new Run(text, role.face(),
                Origin.generated(new FieldPath("x", Field.TEXT)))));
    }

    private static List<PlacedBlock> signed(String name, String date) {
        return PlacedBlock.of(List.of(block(Role.BODY, "正文"), block(Role.SIGNATURE, name), block(Role.SIGNED_DATE, date)), PageSetup.CUSTOMARY);
    }

    private static List<Integer> blankLines(Role... roles) {
        return PlacedBlock.of(Stream.of(roles).map(role -> block(role, "甲")).toList(), PageSetup.CUSTOMARY).stream()
                .map(PlacedBlock::blankLines).toList();
    }

    @Test
    void oneBlankLineBelowTheTitleBlock() {
        assertThat(blankLines(Role.TITLE, Role.TITLE, Role.BYLINE, Role.DATE_LINE, Role.SALUTATION, Role.BODY))
                .containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(blankLines(Role.TITLE, Role.HEADING_1, Role.BODY)).containsExactly(0, 1, 0);
        assertThat(blankLines(Role.SALUTATION, Role.BODY)).containsExactly(0, 0);
    }

    @Test
    void oneBlankLineAboveWhateverSigns() {
        assertThat(blankLines(Role.BODY, Role.SIGNATURE, Role.SIGNATURE, Role.SIGNED_DATE)).containsExactly(0, 1, 0, 0);
        assertThat(blankLines(Role.BODY, Role.SIGNED_DATE)).containsExactly(0, 1);
    }

    @Test
    void theDateBeginsTwoCharactersBehindTheName() {
        List<PlacedBlock> placed = signed("中共青禾县水务局党组", "2022年1月8日");
        double name = placed.get(1).style().leftIndent();
        assertThat(name + 10 * CHARACTER + 2 * CHARACTER).isCloseTo(PageSetup.CUSTOMARY.textWidth(), offset(1e-9));
        assertThat(placed.get(2).style().leftIndent()).isEqualTo(name + 2 * CHARACTER);
    }

    @Test
    void aLongerDateEndsTwoCharactersFromTheRightAndTheNameMoves() {
        List<PlacedBlock> placed = signed("周明远", "2022年1月8日");
        double date = placed.get(2).style().leftIndent();
        assertThat(date + 6 * 16 - 9 * 0.25 + 2 * CHARACTER).isCloseTo(PageSetup.CUSTOMARY.textWidth(), offset(1e-9));
        assertThat(placed.get(1).style().leftIndent()).isEqualTo(date - 2 * CHARACTER);
    }

    @Test
    void aloneEitherEndsTwoCharactersFromTheRight() {
        for (Role role : List.of(Role.SIGNATURE, Role.SIGNED_DATE)) {
            BlockStyle style = PlacedBlock.of(List.of(block(Role.BODY, "正文"), block(role, "甲")), PageSetup.CUSTOMARY).getLast().style();
            assertThat(style.alignment()).isEqualTo(Alignment.RIGHT);
            assertThat(style.rightIndent()).isEqualTo(2);
        }
    }

    @Test
    void aNameAsLongAsALineStaysOnThePage() {
        assertThat(signed("甲".repeat(40), "2022年1月8日").get(1).style().leftIndent()).isZero();
    }

    @Test
    void theEndOfTheBodyIsHeldWithTheSignature() {
        List<Block> blocks = List.of(block(Role.BODY, "甲"), block(Role.BODY, "乙".repeat(80)),
                block(Role.BODY, "丙".repeat(26)), block(Role.SIGNATURE, "周明远"), block(Role.SIGNED_DATE, "2022年1月8日"));
        assertThat(PlacedBlock.of(blocks, PageSetup.CUSTOMARY)).extracting(PlacedBlock::held).containsExactly(false, true, true, false, false);
        assertThat(PlacedBlock.of(blocks.subList(0, 3), PageSetup.CUSTOMARY)).noneMatch(PlacedBlock::held);
    }
}
