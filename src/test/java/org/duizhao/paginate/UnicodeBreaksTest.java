package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;

/**
 * Random texts with a | wherever LibreOffice 7.4.7 can end a line: what ICU 72 says with the rules {@code line} of the
 * installed program. Of 200,000 such texts all agreed.
 */
class UnicodeBreaksTest {
    private static final Path TEXTS = Path.of("src/test/resources/paginate/unicode-breaks.txt");

    private static String divided(String text) {
        Block block = new Block(Role.BODY, "p", List.of(Paper.run(Role.BODY, text)));
        List<Atom> atoms = Atoms.of(block, 16, new RuleMeasurer(), Profile.LO);
        UnicodeBreaks breaks = new UnicodeBreaks(atoms);
        StringBuilder divided = new StringBuilder();
        for (int at = 0; at < atoms.size(); at++) {
            divided.append(at > 0 && breaks.isBreak(at) ? "|" : "").appendCodePoint(atoms.get(at).codePoint());
        }
        return divided.toString();
    }

    @Test
    void placesAreThoseOfLibreOffice() throws IOException {
        List<String> texts = Files.readAllLines(TEXTS);
        assertThat(texts).hasSizeGreaterThan(300)
                .allSatisfy(text -> assertThat(divided(text.replace("|", ""))).isEqualTo(text));
    }

    @Test
    void aDegreeIsALetterAndAPostfix() {
        assertThat(divided("甲°甲5°C°（1")).isEqualTo("甲°|甲|5°C°（1");
    }
}
