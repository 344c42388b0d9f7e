package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After ISO/IEC 29500 and the lists of Word; no machine with Word has confirmed them. */
class WordBreaksTest {
    private static String firstLine(int before, String text) {
        return Paper.of(Role.BODY, "甲".repeat(before) + text + "乙".repeat(15)).texts(Profile.WORD).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "26, ，, 27", "26, 。, 27", "26, ”, 25", "26, 》, 25", "25, “, 25", "25, （, 25", "25, ——, 25", "25, ……, 24",
        "26, ％, 25", "24, 95.6%, 24", "25, 2025年, 25", "24, 2025年, 28", "24, '12，', 27", "22, 2025-2026, 27"
    })
    void marksAndWords(int before, String text, int length) {
        assertThat(firstLine(before, text)).hasSize(length);
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
