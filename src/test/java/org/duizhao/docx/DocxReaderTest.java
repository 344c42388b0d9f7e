package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.docx.ForeignDocx.p;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Role;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    @TempDir
    private Path folder;

    private List<SourceParagraph> read(ForeignDocx file) throws UnreadableDocument {
        return ForeignDocx.read(file.in(folder));
    }

    private List<String> texts(String body) throws UnreadableDocument {
        return read(new ForeignDocx(body)).stream().map(SourceParagraph::text).toList();
    }

    @Test
    void whatWasWrittenIsReadAgain() throws UnreadableDocument {
        for (Manuscript paper : List.of(Papers.standard(), Papers.runOn())) {
            byte[] written = DocxWriter.write(paper, DocxSettings.of("标题"));
            List<SourceParagraph> read = ForeignDocx.read(ForeignDocx.file(folder, written));
            assertThat(read.stream().map(SourceParagraph::text).collect(Collectors.joining("\n"))).isEqualTo(paper.text());
            assertThat(read.stream().map(SourceParagraph::level)).containsExactlyElementsOf(
                    paper.blocks().stream().map(block -> paper.setup().style(block.role()).level()).toList());
        }
    }

    @Test
    void blankParagraphsAreLeftOutAndBreaksBeginParagraphs() throws UnreadableDocument {
        assertThat(texts(p("甲") + p(" 　") + "<w:p/>"
                + "<w:p><w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r></w:p>"))
                .containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void aTitleBrokenByTheProgramIsOneLineAgainAndOneBrokenByItsAuthorIsNot() throws UnreadableDocument {
        String title = "2021年度党史学习教育专题民主生活会个人对照检查材料";
        byte[] written = DocxWriter.write(Papers.of(Papers.block(Role.TITLE, title)), DocxSettings.of(title));
        assertThat(Parts.of(written).get("word/document.xml")).contains("生活会</w:t>", "<w:br/>");
        assertThat(ForeignDocx.read(ForeignDocx.file(folder, written))).containsExactly(SourceParagraph.plain(title));
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"t\"/></w:pPr><w:r><w:t>%s</w:t><w:br/><w:t>%s</w:t></w:r></w:p>";
        assertThat(read(new ForeignDocx(styled.formatted("2021年度民主生活会", "个人对照检查材料"))
                .styles(style("t", "<w:name w:val=\"Title\"/>"))))
                .extracting(SourceParagraph::text).containsExactly("2021年度民主生活会", "个人对照检查材料");
    }

    @Test
    void insertedIsReadAndDeletedIsNot() throws UnreadableDocument {
        assertThat(texts("<w:p><w:r><w:t>甲</w:t></w:r>"
                + "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>加</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>删</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\" w:author=\"x\"><w:r><w:t>移</w:t></w:r></w:moveFrom>"
                + "<w:moveTo w:id=\"4\" w:author=\"x\"><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>"))
                .containsExactly("甲加来");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() throws UnreadableDocument {
        assertThat(texts(p("<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr>", "前半") + p("后半") + p("另段")))
                .containsExactly("前半后半", "另段");
    }

    @Test
    void fieldsGiveTheirResultAndHiddenTextIsNamed() throws UnreadableDocument {
        assertThat(texts("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>8日</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>甲</w:t></w:r></w:fldSimple>"
                + "<w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink>"
                + "<w:sdt><w:sdtContent><w:r><w:t>丙</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>"
                + "<w:sdt><w:sdtContent>" + p("控件") + "</w:sdtContent></w:sdt>"))
                .containsExactly("8日甲乙丙", "控件", "HIDDEN 藏");
    }

    @Test
    void specialCharacters() throws UnreadableDocument {
        assertThat(texts("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>"
                + "<w:sym w:font=\"x\" w:char=\"2460\"/><w:sym w:font=\"x\" w:char=\"?\"/></w:r>"
                + "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zì</w:t></w:r></w:rt>"
                + "<w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"))
                .containsExactly("甲\tA-B✓α①〓字", "PHONETIC zì");
    }

    @Test
    void aRowOfShortCellsIsOneLineAndLongCellsKeepTheirParagraphs() throws UnreadableDocument {
        assertThat(texts("<w:tbl><w:tr><w:tc>" + p("甲") + "</w:tc><w:tc><w:p/></w:tc><w:tc>" + p("乙") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p("丙") + p("丁") + "</w:tc><w:tc>" + p("戊") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p("全文") + "</w:tc></w:tr></w:tbl>" + p("后")))
                .containsExactly("甲\t\t乙", "丙", "丁", "戊", "全文", "后");
    }

    @Test
    void aTextBoxFollowsItsParagraphOnce() throws UnreadableDocument {
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        String drawing = "<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr/><wps:spPr/><wps:txbx>" + box + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing>";
        String picture = "<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>";
        assertThat(texts("<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing
                + "</mc:Choice><mc:Fallback>" + picture + "</mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t>后</w:t></w:r></w:p><w:p><w:r>" + picture + "</w:r></w:p>"))
                .containsExactly("前后", "框内", "框内");
    }

    @Test
    void whatThisProgramKnowsNothingOfIsPassedOverAndTheTextAroundItStays() throws UnreadableDocument {
        String graphic = "<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"图\"/><a:graphic>"
                + "<a:graphicData uri=\"%1$s\"><x:%2$s xmlns:x=\"%1$s\"/></a:graphicData></a:graphic></wp:inline></w:drawing>";
        String drawings = "http://schemas.openxmlformats.org/drawingml/2006/";
        for (String unknown : List.of(graphic.formatted(drawings + "chart", "chart"), graphic.formatted(drawings + "diagram", "relIds"),
                graphic.formatted("http://schemas.microsoft.com/office/drawing/2014/chartex", "chart"),
                "<x:ink xmlns:x=\"http://schemas.microsoft.com/ink/2010/main\"/>")) {
            assertThat(texts("<w:p><w:r><w:t>前</w:t></w:r><w:r>" + unknown + "</w:r><w:r><w:t>后</w:t></w:r></w:p>" + p("再后")))
                    .startsWith("前后", "再后");
        }
    }

    @Test
    void headingLevelsComeFromStylesAndOutlineLevels() throws UnreadableDocument {
        ForeignDocx file = new ForeignDocx(
                p("<w:pStyle w:val=\"a\"/>", "甲") + p("<w:pStyle w:val=\"b\"/>", "乙") + p("<w:pStyle w:val=\"c\"/>", "丙")
                        + p("<w:outlineLvl w:val=\"3\"/>", "丁") + p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"9\"/>", "戊")
                        + p("<w:pStyle w:val=\"loop\"/>", "己") + p("<w:pStyle w:val=\"gone\"/>", "庚") + p("辛"))
                .styles(style("a", "<w:name w:val=\"heading 1\"/>")
                        + style("b", "<w:name w:val=\"公文标题\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                        + style("c", "<w:name w:val=\"x\"/><w:basedOn w:val=\"b\"/>")
                        + style("loop", "<w:name w:val=\"y\"/><w:basedOn w:val=\"loop\"/>"));
        assertThat(read(file)).extracting(SourceParagraph::level).containsExactly(1, 2, 2, 4, 0, 0, 0, 0);
    }

    @Test
    void commentsAndFootnotesFollowAsNotes() throws UnreadableDocument {
        ForeignDocx file = new ForeignDocx("<w:p><w:r><w:t>甲</w:t><w:commentReference w:id=\"0\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + p("乙"))
                .comments("<w:comment w:id=\"0\" w:author=\"李秘书\">" + p("补上") + p("数字") + "</w:comment>"
                        + "<w:comment w:id=\"1\">" + p(" ") + "</w:comment>")
                .footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("——") + "</w:footnote>"
                        + "<w:footnote w:id=\"2\">" + p("见台账") + "</w:footnote>");
        assertThat(read(file)).containsExactly(SourceParagraph.plain("甲"), SourceParagraph.plain("乙"),
                SourceParagraph.note("李秘书：补上 数字"), SourceParagraph.note("见台账"));
    }

    private static String style(String id, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + content + "</w:style>";
    }
}
