package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;

/** What profile word leaves between characters; where its lines end is said in the table of {@link WordLinesTest}. */
class WordBreaksTest {
    private static String firstLine(int before, String text) {
        return Paper.of(Role.BODY, "甲".repeat(before) + text + "乙".repeat(15)).texts(Profile.WORD).getFirst();
    }

    @Test
    void adjacentMarksAreCompressed() {
        List<Cell> cells = Paper.of(Role.BODY, "甲：“乙”。").lines(Profile.WORD).getFirst().cells();
        assertThat(cells.get(2).x() - cells.get(1).x()).isEqualTo(7.75);
        assertThat(cells.get(3).x() - cells.get(2).x()).isEqualTo(15.75);
        assertThat(cells.get(5).x() - cells.get(4).x()).isEqualTo(7.75);
        assertThat(firstLine(24, "”，”")).hasSize(27);
    }

    @Test
    void noRoomBetweenHanAndLatinAsTheWordFileSwitchesItOff() {
        List<Cell> cells = Paper.of(Role.SALUTATION, "甲20甲").lines(Profile.WORD).getFirst().cells();
        assertThat(cells).extracting(Cell::text).containsExactly("甲", "20", "甲");
        assertThat(cells.get(1).x() - cells.get(0).x()).isEqualTo(15.75);
        assertThat(cells.get(2).x() - cells.get(1).x()).isEqualTo(15.5);
    }
}
