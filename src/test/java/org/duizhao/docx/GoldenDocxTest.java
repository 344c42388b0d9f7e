package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.Manuscript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Word file, part by part, as it was last looked at. {@code -Dgolden.update=true} writes what is now. */
class GoldenDocxTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Arguments> cases() {
        return Stream.of(Arguments.of("standard", Papers.standard()), Arguments.of("run-on", Papers.runOn()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyPartIsAsItWas(String name, Manuscript paper) throws IOException {
        Map<String, String> parts = Parts.of(DocxWriter.write(paper, DocxSettings.of("周启明的对照检查材料")));
        Path folder = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            update(folder, parts);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet())).isEqualTo(parts.keySet());
        }
        parts.forEach((part, xml) -> assertThat(folder.resolve(part)).hasContent(xml));
    }

    private static void update(Path folder, Map<String, String> parts) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Path file = folder.resolve(part.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, part.getValue(), StandardCharsets.UTF_8);
        }
    }
}
