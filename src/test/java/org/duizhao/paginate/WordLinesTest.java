package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.compose.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of lines that follow from the standards; no machine with Word has confirmed them. */
class WordLinesTest {
    private static final Path TABLE = Path.of("src/test/resources/paginate/word-lines.tsv");
    private static final Pattern FILLER = Pattern.compile("\\{(\\d+)}");

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linesEndWhereTheClauseSays(String row) {
        String[] columns = row.split("\t");
        assertThat(columns).as("text and clause").hasSize(2);
        String lines = FILLER.matcher(columns[0]).replaceAll(count -> "甲".repeat(Integer.parseInt(count.group(1))));
        assertThat(Paper.of(Role.BODY, lines.replace("|", "")).texts(Profile.WORD)).containsExactly(lines.split("\\|"));
    }
}
