package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInHeadingTest {
    private static final String KAI = "楷体_GB2312";
    private static final String FANG = "仿宋_GB2312";

    @TempDir
    private Path folder;

    private static String run(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:eastAsia=\"" + font + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private int head(String... runs) throws UnreadableDocument {
        return ForeignDocx.read(new ForeignDocx("<w:p>" + String.join("", runs) + "</w:p>").in(folder)).getFirst().head();
    }

    @Test
    void endsWhereTheFontDoes() throws UnreadableDocument {
        assertThat(head(run(KAI, "（一）学习不够"), run(FANG, "平时忙。"))).isEqualTo(7);
        assertThat(head(run("KaiTi", "（一）学"), run(KAI, "习不够。"), run(FANG, "平时忙。"), run(KAI, "强调"), run(FANG, "后"))).isEqualTo(8);
        assertThat(head(run(KAI, "（一）"), run("Times New Roman", "2024 "), run(KAI, "年"), run("", "平时忙。"))).isEqualTo(9);
    }

    @Test
    void thereIsNoneWithoutAnotherFontBehindOrBefore() throws UnreadableDocument {
        assertThat(head(run(KAI, "（一）学习不够"))).isZero();
        assertThat(head(run(FANG, "平时忙，"), run(KAI, "学习不够"), run(FANG, "。"))).isZero();
        assertThat(head(run(KAI, "（一）学习不够"), run(FANG, "。"))).isZero();
    }
}
