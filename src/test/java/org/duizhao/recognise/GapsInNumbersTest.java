package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something may be missing where numbers leave a gap; only a gap of one may be a slip. */
class GapsInNumbersTest {
    private static Recognition read(String marks) {
        List<String> written = List.of(marks.split(" "));
        String items = IntStream.range(0, written.size()).mapToObj(at -> written.get(at) + "甲乙丙丁".charAt(at) + "事做得少。")
                .collect(Collectors.joining("\n"));
        return Papers.recognise("一、存在的问题\n（一）工作作风方面\n" + items + "\n二、原因剖析\n（一）学得少。");
    }

    private static List<String> headlines(Recognition recognition) {
        return recognition.draft().all(Problem.class).stream().map(Problem::headline).toList();
    }

    /** Those behind the gap keep the number that is written there. */
    @ParameterizedTest
    @CsvSource({"1. 2. 5. 6., 甲事做得少 乙事做得少 5.丙事做得少 6.丁事做得少", "1. 2. 4. 5., 甲事做得少 乙事做得少 4.丙事做得少 5.丁事做得少",
            "1. 4. 4., 甲事做得少 4.乙事做得少 4.丙事做得少", "1. 2. 5. 5., 甲事做得少 乙事做得少 5.丙事做得少 5.丁事做得少",
            "（1） （4） （4）, 甲事做得少 （4）乙事做得少 （4）丙事做得少", "一是 三是, 甲事做得少 三是乙事做得少"})
    void staysAsItIsWritten(String marks, String headlines) {
        assertThat(headlines(read(marks))).containsExactly(headlines.split(" "));
    }

    /** Numbered on, the paper counts without the gap. */
    @ParameterizedTest
    @CsvSource({"1. 3. 3., 甲事做得少 乙事做得少 丙事做得少", "1. 2. 4. 4., 甲事做得少 乙事做得少 丙事做得少 丁事做得少"})
    void ofOneBeforeANumberThatIsGivenTwiceIsASlip(String marks, String headlines) {
        assertThat(headlines(read(marks))).containsExactly(headlines.split(" "));
    }

    /** A word that is a number too begins an item only in a row, or with one missing; else it may go on with the sentence before. */
    @ParameterizedTest
    @CsvSource({"一是 四是, 一是甲事做得少。四是乙事做得少。", "一是 二是 五是, 二是乙事做得少。五是丙事做得少。"})
    void aWordFarOnIsNoNumber(String marks, String line) {
        assertThat(Papers.printed(read(marks)).lines()).contains(line);
    }
}
