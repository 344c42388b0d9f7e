package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of paper is two files: the text, and the outline it must give. */
class ShapesTest {
    static Stream<Path> shapes() {
        return Papers.texts(Path.of("src/test/resources/import")).stream();
    }

    private static Path expectation(Path text) {
        return text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void givesItsOutline(Path text) {
        assertThat(Papers.outline(Papers.recognise(Papers.read(text))).lines().toList())
                .isEqualTo(Papers.read(expectation(text)).lines().toList());
    }

    static Stream<Path> papers() {
        return Papers.all();
    }

    /** A paper that was printed is recognised as the draft it was printed from. */
    @ParameterizedTest
    @MethodSource("papers")
    void printedAndReadAgainItIsTheSame(Path text) {
        Recognition first = Papers.recognise(Papers.read(text));
        Recognition again = Papers.recognise(Papers.printed(first));
        assertThat(again.draft()).isEqualTo(first.draft().withUnplaced(List.of()));
    }
}
