package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every expectation was read from a PDF of LibreOffice 7.4.7 (FandolFang,
 * {@code w:overflowPunct} as our Word file has it).
 * The paragraphs are body text, with room for 26 characters in the first line.
 */
class LibreOfficeBreaksTest {
    private static List<String> lines(int before, String text) {
        return Paper.of(Role.BODY, "甲".repeat(before) + text + "乙".repeat(15)).texts(Profile.LO);
    }

    /** No rule is asked for a place before the first character. */
    @ParameterizedTest
    @ValueSource(strings = {"“", "（", "，", "甲", "a", ".", "$", "%", "-", "²", "한", "ก", " ", "𠮷", "4．", "a．", "．a．"})
    void aWordLongerThanALineIsBrokenWhereItEndsWhateverStandsBeforeIt(String first) {
        for (String word : List.of("1".repeat(90), "a".repeat(90), "²".repeat(90), "ก".repeat(90), "한".repeat(90))) {
            for (Role role : Role.values()) {
                assertThat(String.join("", Paper.of(role, first + word + "。").texts(Profile.LO))).isEqualTo(first + word + "。");
            }
        }
    }

    @Test
    void gridOfTwentySixAndTwentyEight() {
        List<Integer> lengths = Paper.of(Role.BODY, "正".repeat(726)).texts(Profile.LO).stream().map(String::length)
                .toList();
        assertThat(lengths).hasSize(26).startsWith(26, 28);
        assertThat(lengths.subList(1, 26)).isEqualTo(Collections.nCopies(25, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "，", "。", "；", "：", "！", "？", ",", ".", "!", "”", "’", "》", "）", "】", "。”",
            "”。", "）。", "》，", "，，", "？！", "·"})
    void closingMarksTakeTheCharacterBeforeThemDown(String marks) {
        assertThat(lines(26, marks)).startsWith("甲".repeat(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"”。", "）。", "》，"})
    void pairsAreTakenDownTogether(String marks) {
        assertThat(lines(25, marks)).startsWith("甲".repeat(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘", "《", "（", "【"})
    void openingMarksNeverEndALine(String mark) {
        assertThat(lines(25, mark)).startsWith("甲".repeat(25));
        assertThat(lines(25, "，" + mark)).startsWith("甲".repeat(25) + "，");
    }

    @ParameterizedTest
    @CsvSource({"25, ——, 26", "25, ……, 26", "26, ——, 26", "26, ％, 26", "25, ·, 26"})
    void thesePassAndMayEvenBeDivided(int before, String marks, int length) {
        assertThat(lines(before, marks).getFirst()).hasSize(length);
    }

    @ParameterizedTest
    @CsvSource({
        "23, 2025年, 2025", "24, 2025年, ''", "23, 95.6%, 95.6%", "24, 95.6%, ''", "23, 2025％, ''", "23, 2025‰, ''",
        "22, 2025/2026, ''", "22, 2025-2026, 2025-", "23, 2025—2026, 2025", "21, 2025—2026, 2025—", "23, 20:25:26, ''",
        "24, （2025, ''", "24, “2025, ''", "24, ￥2025, ''", "24, ·2025, ''", "24, …2025, …", "23, ——2025, ——",
        "24, ：2025, ：", "24, ；2025, ；", "22, 2025……, ''", "22, 2025——, 2025", "23, 2025。, ''",
        "23, 2025”, ''", "22, 2025）。, ''", "24, '0，2025', ''", "23, GD、AB, ''", "23, GD：25, GD：",
        "23, GD》AB, ''", "22, 2025·26, ''", "24, ①2025, ''",
        "24, 》：2025, 》：", "21, 2025（甲）, 2025", "21, 2025“甲”, ''", "21, 2025（26）, ''"
    })
    void marksStayWithTheirNumberAndTheirWord(int before, String text, String inFirstLine) {
        assertThat(lines(before, text)).startsWith("甲".repeat(before) + inFirstLine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"”2025", "）2025", "》2025", "，2025", "。2025", "、GDP", "”，2025", "》。2025"})
    void closingMarkAndNumberGoDownTogetherWithTheCharacterBefore(String text) {
        assertThat(lines(24, text)).startsWith("甲".repeat(23));
    }

    @Test
    void whatCannotBeBrokenIsBrokenAnywhere() {
        assertThat(Paper.of(Role.SALUTATION, "1".repeat(80)).texts(Profile.LO)).extracting(String::length)
                .containsExactly(57, 23);
        assertThat(Paper.of(Role.SALUTATION, "甲" + "1".repeat(80)).texts(Profile.LO)).extracting(String::length)
                .containsExactly(1, 57, 23);
        assertThat(Paper.of(Role.SALUTATION, "）".repeat(40)).texts(Profile.LO)).extracting(String::length)
                .containsExactly(28, 12);
    }

    @Test
    void roomBetweenHanAndLatinCountsInTheLine() {
        // the narrowest line that takes it is 3603 twips: 10 × 320 + 2 × 160, 9 run spacings,
        // 2 gaps of a fifth of an em
        List<Cell> cells = Paper.of(Role.SALUTATION, "甲甲甲甲甲20甲甲甲甲甲").lines(Profile.LO).getFirst().cells();
        assertThat(cells.getLast().x() + cells.getLast().width() - cells.getFirst().x())
                .isCloseTo(3603 / 20.0, offset(1e-9));
    }

    @Test
    void blanksStayAtTheEndOfTheLine() {
        Line line = Paper.of(Role.BODY, "甲".repeat(26) + "　 乙乙").lines(Profile.LO).getFirst();
        assertThat(line.text()).isEqualTo("甲".repeat(26) + "　 ");
        assertThat(line.cells().subList(26, 28)).allSatisfy(cell -> assertThat(cell.width()).isZero());
    }

    /** Behind 26 characters 0.95 pt are left, not the 3.2 pt between ⑤ and a digit. */
    @Test
    void whereTheRoomBetweenScriptsDoesNotFitTheLineEndsWhateverTheRules() {
        assertThat(lines(25, "⑤12345")).startsWith("甲".repeat(25) + "⑤");
    }

    @ParameterizedTest
    @CsvSource({"23, aa/bbbbbbbb, aa/", "24, aa/bbbbbbbb, ''"})
    void aSlashEndsALineUnlessWhatIsBehindItIsTheFirstThatDoesNotFit(int before, String text, String inFirstLine) {
        assertThat(lines(before, text)).startsWith("甲".repeat(before) + inFirstLine);
    }

    @Test
    void aFullBlankBeforeAMarkGoesDownWithIt() {
        assertThat(lines(25, "　”").get(1)).startsWith("　”");
    }

    @Test
    void aSymbolAtTheBeginningOfAParagraphIsLatin() {
        List<Cell> cells = Paper.of(Role.SALUTATION, "①甲").lines(Profile.LO).getFirst().cells();
        assertThat(cells.get(1).x() - cells.get(0).x()).isCloseTo(16 + 3.2, offset(1e-9));
    }
}
