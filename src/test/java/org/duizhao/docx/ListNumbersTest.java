package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.docx.ForeignDocx.numbered;
import static org.duizhao.docx.ForeignDocx.p;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListNumbersTest {
    private static final String PAPER = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>")
            + level(2, "decimal", "%3.", "")
            + level(3, "decimalEnclosedCircle", "%4", "")
            + level(4, "bullet", "", "") + "</w:abstractNum>";

    @TempDir
    private Path folder;

    private static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"7\"/>" + more + "</w:num>";
    }

    private List<String> read(String body, String numbering) throws UnreadableDocument {
        return texts(new ForeignDocx(body).numbering(numbering));
    }

    private List<String> texts(ForeignDocx file) throws UnreadableDocument {
        return ForeignDocx.read(file.in(folder)).stream().map(SourceParagraph::text).toList();
    }

    @Test
    void levelsCountAndBeginAnew() throws UnreadableDocument {
        assertThat(read(numbered(1, 0, "问题") + numbered(1, 1, "甲") + numbered(1, 2, "子") + numbered(1, 3, "丑")
                + p("正文") + numbered(1, 2, "寅") + numbered(1, 1, "乙") + numbered(1, 2, "卯") + numbered(1, 0, "原因")
                + numbered(1, 1, "丙") + numbered(1, 4, "点"), PAPER + list(1, "")))
                .containsExactly("一、问题", "（一）甲", "1. 子", "①丑", "正文", "2. 寅", "（二）乙", "1. 卯", "二、原因", "（一）丙", "点");
    }

    @Test
    void aLevelMayCountOnBehindTheOneAbove() throws UnreadableDocument {
        String on = PAPER.replace("<w:lvlText w:val=\"（%2）\"/>", "<w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"（%2）\"/>");
        assertThat(read(numbered(1, 0, "问题") + numbered(1, 1, "甲") + numbered(1, 0, "原因") + numbered(1, 1, "乙"), on + list(1, "")))
                .containsExactly("一、问题", "（一）甲", "二、原因", "（二）乙");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessOneStartsItself() throws UnreadableDocument {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        assertThat(read(numbered(1, 0, "甲") + numbered(2, 0, "乙") + numbered(3, 0, "丙") + numbered(3, 0, "丁"),
                PAPER + list(1, "") + list(2, "") + list(3, restart)))
                .containsExactly("一、甲", "二、乙", "五、丙", "六、丁");
    }

    @Test
    void aListMayComeFromAStyleAndBeSwitchedOff() throws UnreadableDocument {
        String linked = PAPER.replace("<w:lvlText w:val=\"（%2）\"/>", "<w:pStyle w:val=\"h2\"/><w:lvlText w:val=\"（%2）\"/>")
                .replace("<w:suff w:val=\"nothing\"/>", "");
        ForeignDocx file = new ForeignDocx(p("<w:pStyle w:val=\"h2\"/>", "甲") + p("<w:pStyle w:val=\"h2\"/>", "乙")
                + p("<w:pStyle w:val=\"h2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "丙"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>").numbering(linked + list(1, ""));
        assertThat(texts(file)).containsExactly("（一）甲", "（二）乙", "丙");
    }

    @Test
    void aLegalNumberIsDecimalThroughout() throws UnreadableDocument {
        String legal = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "第%1条", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>" + list(1, "");
        assertThat(read(numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 1, "丙"), legal))
                .containsExactly("第一条甲", "1.1 乙", "1.2 丙");
    }

    @Test
    void listsThatAreNotThereNumberNothing() throws UnreadableDocument {
        assertThat(read(numbered(9, 0, "甲") + numbered(1, 8, "乙"), PAPER + list(1, ""))).containsExactly("甲", "乙");
    }

    @Test
    void anEmptyNumberedParagraphCountsAndIsLeftOut() throws UnreadableDocument {
        assertThat(read(numbered(1, 0, "") + numbered(1, 0, "甲"), PAPER + list(1, ""))).containsExactly("二、甲");
    }

    @Test
    void formats() {
        assertThat(NumberText.of("chineseCounting", 21)).isEqualTo("二十一");
        assertThat(NumberText.of("chineseCountingThousand", 100)).isEqualTo("100");
        assertThat(NumberText.of("ideographTraditional", 3)).isEqualTo("丙");
        assertThat(NumberText.of("ideographTraditional", 11)).isEqualTo("11");
        assertThat(NumberText.of("chineseLegalSimplified", 12)).isEqualTo("壹拾贰");
        assertThat(NumberText.of("ideographDigital", 10)).isEqualTo("一〇");
        assertThat(NumberText.of("decimalFullWidth", 12)).isEqualTo("１２");
        assertThat(NumberText.of("decimalEnclosedParen", 20)).isEqualTo("⒇");
        assertThat(NumberText.of("decimalEnclosedCircle", 21)).isEqualTo("21");
        assertThat(NumberText.of("upperRoman", 14)).isEqualTo("XIV");
        assertThat(NumberText.of("lowerLetter", 28)).isEqualTo("bb");
        assertThat(NumberText.of("lowerRoman", -1)).isEqualTo("-1");
        assertThat(NumberText.of("decimalZero", 7)).isEqualTo("07");
    }
}
