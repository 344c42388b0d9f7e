package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;

class LineSetterTest {
    private static final double RIGHT = PageSetup.CUSTOMARY.right();

    private static List<Cell> firstLine(Role role, String text) {
        return Paper.of(role, text).lines(Profile.LO).getFirst().cells();
    }

    private static double right(Cell cell) {
        return cell.x() + cell.width();
    }

    @Test
    void fullLineStandsOnTheGridAndFillsTheWidth() {
        List<Line> lines = Paper.of(Role.BODY, "正".repeat(60)).lines(Profile.LO);
        assertThat(lines.getFirst().cells().getFirst().x()).isCloseTo(PageSetup.CUSTOMARY.left() + 31.5, offset(1e-9));
        assertThat(lines.get(1).cells().getFirst().x()).isEqualTo(PageSetup.CUSTOMARY.left());
        assertThat(right(lines.get(1).cells().getLast())).isCloseTo(RIGHT, offset(1e-9));
        assertThat(lines.getLast().cells().get(1).x()).isEqualTo(PageSetup.CUSTOMARY.left() + 15.75);
    }

    @Test
    void shortLineIsStretchedEvenlyAndTheLastNot() {
        List<Line> lines = Paper.of(Role.BODY, "甲".repeat(25) + "《乙》").lines(Profile.LO);
        List<Cell> cells = lines.getFirst().cells();
        assertThat(cells).hasSize(25);
        double step = cells.get(1).x() - cells.get(0).x();
        // 410.7 pt of room less 25 characters, shared out over 24 gaps; LibreOffice draws 16.36 to 16.45
        assertThat(step).isCloseTo((410.7 - 16) / 24, offset(1e-9));
        for (int at = 1; at < cells.size(); at++) {
            assertThat(cells.get(at).x() - cells.get(at - 1).x()).isCloseTo(step, offset(1e-9));
        }
        assertThat(lines.getLast().cells().get(1).x() - PageSetup.CUSTOMARY.left()).isEqualTo(15.75);
    }

    @Test
    void wordsAreNotStretchedInside() {
        // x of 甲, 甲, 2025, 年, 1, 月 in LibreOffice: 110.87 127.04 146.83 181.79 201.46 213.15
        List<Cell> cells = firstLine(Role.BODY, "甲甲2025年1月8日" + "甲".repeat(21) + "，甲甲甲甲");
        assertThat(cells).extracting(Cell::text).startsWith("甲", "甲", "2025", "年", "1", "月", "8", "日");
        double[] measured = {110.87, 127.04, 146.83, 181.79, 201.46, 213.15};
        for (int at = 0; at < measured.length; at++) {
            assertThat(cells.get(at).x()).isCloseTo(measured[at], offset(0.5));
        }
        assertThat(cells.get(2).width()).isEqualTo(4 * 8 - 3 * 0.25);
    }

    @Test
    void hungMarkStandsBehindTheMargin() {
        List<Cell> cells = Paper.of(Role.BODY, "甲".repeat(26) + "，乙乙").lines(Profile.WORD).getFirst().cells();
        assertThat(right(cells.get(25))).isCloseTo(RIGHT, offset(1e-9));
        assertThat(cells.get(26).x()).isCloseTo(RIGHT - 0.25, offset(1e-9));
    }

    @Test
    void centredAndRightAligned() {
        List<Cell> byline = firstLine(Role.BYLINE, "某县县长　李某");
        assertThat(byline.getFirst().x() - PageSetup.CUSTOMARY.left()).isCloseTo(RIGHT - right(byline.getLast()), offset(1e-9));
        List<Cell> title = firstLine(Role.TITLE, "对照检查材料");
        assertThat(title.get(1).x() - title.get(0).x()).isEqualTo(22);
        List<Cell> signature = firstLine(Role.SIGNATURE, "李某");
        assertThat(right(signature.getLast())).isCloseTo(RIGHT - 31.5, offset(1e-9));
    }
}
