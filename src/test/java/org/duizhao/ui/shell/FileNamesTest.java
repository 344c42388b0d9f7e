package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft is called becomes a name that Windows takes, too. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({"对照检查材料（张三）, 对照检查材料（张三）", "材料: 初稿/二稿?, 材料 初稿二稿", "'材料. . ', 材料", "'　材料　', 材料", ".隐藏, 隐藏", "v1.2 稿, v1.2 稿",
        "con, _con", "NUL.材料, _NUL.材料", "'aux .x', '_aux .x'", "COM1, _COM1", "lpt³, _lpt³", "console, console", "COM, COM", "..., ''"})
    void forbiddenSignsEdgesAndDevices(String words, String name) {
        assertThat(FileNames.of(words)).isEqualTo(name);
    }

    @Test
    void controlCharactersAreNoneOfAName() {
        assertThat(FileNames.of("材\u0000料\n\t\u007f")).isEqualTo("材料");
    }

    @Test
    void aLongTitleIsCutBetweenCharactersAndLeavesRoomForItsEnding() {
        for (String unit : List.of("材", "𠮷", "a", "a𠮷", ". 材")) {
            String name = FileNames.of(unit.repeat(100_000));
            assertThat((".~" + name + ".duizhao.lock").getBytes(StandardCharsets.UTF_8)).hasSizeBetween(200, 255);
            assertThat(name).isEqualTo(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b>|c", "材料 ", "x:y", "“引号”\"\"", "\u0001"})
    void aFileOfWindowsCanBeCalledSo(String words) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertThat(Files.createFile(windows.getPath("C:\\work", FileNames.of(words) + ".docx"))).exists();
        }
    }
}
