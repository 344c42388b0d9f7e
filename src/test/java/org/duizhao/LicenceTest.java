package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.i18n.Messages;
import org.junit.jupiter.api.Test;

/** The licence of the program's own parts is the same wherever it is said, and its text goes with the program. */
class LicenceTest {
    private static final String LICENCE = "Apache-2.0";
    private static final Path PACKAGING = Path.of("packaging");
    private static final Map<String, String> SAID = Map.of(
            "pom.xml", "<name>" + LICENCE + "</name>",
            "README.md", "\n## Licence\n\n" + LICENCE + ",",
            "packaging/common/licences/parts.tsv", "(program)\tDuizhao, its own parts\t" + LICENCE + "\t",
            "packaging/common/jpackage.args", "--copyright \"Copyright 2026 the Duizhao project; " + LICENCE + ",",
            "packaging/linux/copyright", "Files: *\nCopyright: 2026 the Duizhao project\nLicense: " + LICENCE + "\n",
            "packaging/linux/duizhao.spec", "\nLicense: " + LICENCE + " AND ");

    @Test
    void everyPlaceNamesIt() {
        SAID.forEach((file, words) -> assertThat(Path.of(file)).content().contains(words));
        for (Locale language : List.of(Messages.CHINESE, Messages.ENGLISH)) {
            assertThat(new Messages(language).get("help.about.text", "1")).contains(LICENCE);
        }
    }

    @Test
    void itsTextIsInTheJar() throws IOException {
        try (InputStream text = getClass().getResourceAsStream("/META-INF/" + LICENCE + ".txt")) {
            assertThat(text).hasBinaryContent(Files.readAllBytes(PACKAGING.resolve("common/licences/" + LICENCE + ".txt")));
        }
    }

    @Test
    void everyPackageTakesTheTextsAlong() throws IOException {
        for (String script : List.of("linux/build.sh", "macos/build.sh", "windows/build.ps1")) {
            assertThat(Files.readString(PACKAGING.resolve(script)).replace('\\', '/')).as(script)
                    .contains("parts.tsv", "licences/", "*.txt", "resources/fonts/LICENSE-*.txt");
        }
    }
}
