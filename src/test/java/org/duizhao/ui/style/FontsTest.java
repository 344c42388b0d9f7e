package org.duizhao.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.duizhao.compose.FontFiles;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "对照 程序", "100% 对照+#1", "%41"})
    void areReadWhereverTheProgramLies(String folder) throws IOException {
        Path file = Files.createDirectory(home.resolve(folder)).resolve("font.ttf");
        Files.copy(FontFiles.of("DuizhaoKai-Regular"), file);
        Font font = FxThread.call(() -> Fonts.read(file));
        assertThat(font).isNotNull();
        assertThat(font.getFamily()).isEqualTo(Fonts.KAI);
    }
}
