package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a/张三.duizhao, 张三.docx", "2026.1.duizhao, 2026.1.docx", "没有, 没有.docx", ".材料, .材料.docx"})
    void aFileKeepsItsNameButForTheEnding(Path file, String target) throws Exception {
        assertThat(new Targets(folder, ".docx", false).of(file)).isEqualTo(folder.resolve(target));
    }
}
