package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.docx.ForeignDocx.p;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that stands elsewhere than in plain runs is read, and what is no text is named. */
class WhatWordShowsTest {
    private static final String R = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String M = " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/";

    @TempDir
    private Path folder;

    private List<String> texts(String body) throws UnreadableDocument {
        return texts(new ForeignDocx(body));
    }

    private List<String> texts(ForeignDocx file) throws UnreadableDocument {
        return ForeignDocx.read(file.in(folder)).stream().map(SourceParagraph::text).toList();
    }

    private static String r(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String inParagraph(String content) {
        return "<w:p>" + r("<w:t>前</w:t>") + content + r("<w:t>后</w:t>") + "</w:p>";
    }

    private static String field(String instruction, String begin) {
        return r("<w:fldChar w:fldCharType=\"begin\">" + begin + "</w:fldChar>") + r("<w:instrText>" + instruction + "</w:instrText>")
                + r("<w:fldChar w:fldCharType=\"end\"/>");
    }

    @Test
    void runsWithinOtherElements() throws UnreadableDocument {
        for (String around : List.of("bdo", "dir", "smartTag", "customXml", "ins", "moveTo", "hyperlink", "unheardOf")) {
            assertThat(texts(inParagraph("<w:" + around + ">" + r("<w:t>内</w:t>") + "</w:" + around + ">")))
                    .as(around).containsExactly("前内后");
        }
    }

    @Test
    void theFirstFormWithTextIsRead() throws UnreadableDocument {
        String either = "<mc:AlternateContent><mc:Choice Requires=\"w14\">%s</mc:Choice>%s</mc:AlternateContent>";
        assertThat(texts(either.formatted(p("新"), ""))).containsExactly("新");
        assertThat(texts(either.formatted(p("新"), "<mc:Fallback>" + p("旧") + "</mc:Fallback>"))).containsExactly("新");
        assertThat(texts(either.formatted("", "<mc:Fallback>" + p("旧") + "</mc:Fallback>"))).containsExactly("旧");
        String picture = "<w:p>" + r("<w:drawing><wp:inline><wp:docPr descr=\"合影\"/><pic:pic xmlns:pic=\"" + DRAWN + "picture\"/>"
                + "</wp:inline></w:drawing>") + "</w:p>";
        String old = "<w:p>" + r("<w:pict><v:shape><v:imagedata title=\"旧\"/></v:shape></w:pict>") + "</w:p>";
        assertThat(texts(either.formatted(picture, "<mc:Fallback>" + old + "</mc:Fallback>"))).containsExactly("PICTURE 合影");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "` eq \\o\\ac(○,1)`, ①", "`EQ \\o\\ac(○,12)`, ⑫", "`eq \\o(□,3)`, □3", "`EQ \\f(1,3)`, 1/3", "`EQ \\r(3,27)`, 3√27",
        "`EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(zì),字)`, zì字", "` EQ 甲 \\(乙\\)`, 甲 (乙)",
        "`SYMBOL 254 \\f \"Wingdings\" \\s 12`, ☑", "`SYMBOL 0xA3 \\f \"Wingdings 2\"`, □", "`PAGE`, ``", "`DATE \\@ yyyy`, ``"})
    void fieldsWithoutAResult(String instruction, String shown) throws UnreadableDocument {
        assertThat(texts(inParagraph(field(instruction, "")))).containsExactly("前" + shown + "后");
        assertThat(texts(inParagraph("<w:fldSimple w:instr=\"" + instruction.replace("\"", "&quot;") + "\"/>")))
                .containsExactly("前" + shown + "后");
    }

    @Test
    void headersFootersAndWatermarksAreNamedButNotPageNumbers() throws UnreadableDocument {
        String numbers = p("— 1 —") + "<w:p>" + r("<w:t>第</w:t>") + field("PAGE", "") + r("<w:t>页 共3页</w:t>") + "</w:p>";
        String watermark = "<w:p>" + r("<w:pict><v:shape><v:textpath string=\"内部\"/></v:shape></w:pict>") + "</w:p>";
        ForeignDocx file = new ForeignDocx(p("正文")).margin("header", p(" 某县委办 ")).margin("header", watermark)
                .margin("header", p("某县委办")).margin("footer", numbers).margin("footer", p("仅供会议使用"));
        assertThat(texts(file)).containsExactly("正文", "MARGIN 某县委办", "MARGIN 内部", "MARGIN 仅供会议使用");
    }

    @Test
    void fieldsOfForms() throws UnreadableDocument {
        String list = "<w:ffData><w:ddList>%s<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList></w:ffData>";
        assertThat(texts(inParagraph(field("FORMDROPDOWN", list.formatted("<w:result w:val=\"1\"/>"))))).containsExactly("前乙后");
        assertThat(texts(inParagraph(field("FORMDROPDOWN", list.formatted(""))))).containsExactly("前甲后");
        String box = "<w:ffData><w:checkBox><w:checked%s/></w:checkBox></w:ffData>";
        assertThat(texts(inParagraph(field("FORMCHECKBOX", box.formatted(""))))).containsExactly("前☑后");
        assertThat(texts(inParagraph(field("FORMCHECKBOX", box.formatted(" w:val=\"0\""))))).containsExactly("前□后");
    }

    @Test
    void tickedAndEmptyBoxesStayDifferent() throws UnreadableDocument {
        assertThat(texts(inParagraph(r("<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\" w:char=\"00A8\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F021\"/>")))).containsExactly("前☑□☑□〓后");
        String typed = "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/></w:rPr><w:t>%s</w:t></w:r>";
        assertThat(texts(inParagraph(typed.formatted("R是&#xF0A3;否")))).containsExactly("前☑是□否后");
    }

    @Test
    void equationsInOneLine() throws UnreadableDocument {
        String t = "<m:r><m:t>%s</m:t></m:r>";
        String fraction = "<m:f><m:num>" + t.formatted("a+1") + "</m:num><m:den>" + t.formatted("3") + "</m:den></m:f>";
        String power = "<m:sSup><m:e>" + t.formatted("x") + "</m:e><m:sup>" + t.formatted("2") + "</m:sup></m:sSup>";
        assertThat(texts(inParagraph("<m:oMathPara" + M + "><m:oMath>" + t.formatted("86%") + fraction + power
                + "</m:oMath></m:oMathPara>"))).containsExactly("前86%(a+1)/3x^2后");
    }

    @Test
    void wordArtTextBoxesAndDiagrams() throws UnreadableDocument {
        assertThat(texts("<w:p>" + r("<w:pict><v:shape><v:textpath string=\"艺术字\"/></v:shape></w:pict>") + "</w:p>"))
                .containsExactly("艺术字");
        assertThat(texts(inParagraph(r("<w:object><v:shape><v:imagedata/><v:textbox><w:txbxContent>" + p("框内")
                + "</w:txbxContent></v:textbox></v:shape></w:object>")))).startsWith("前后", "框内");
        ForeignDocx diagram = new ForeignDocx(inParagraph(r("<w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds xmlns:dgm=\""
                + DRAWN + "diagram\"" + R + " r:dm=\"d\"/></a:graphicData></a:graphic></wp:inline></w:drawing>")))
                .related("d", "diagramData", "diagrams/data1.xml", "<dgm:dataModel xmlns:dgm=\"" + DRAWN + "diagram\" xmlns:a=\"" + DRAWN
                        + "main\"><dgm:pt><dgm:t><a:p><a:r><a:t>图</a:t></a:r><a:r><a:t>中字</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>");
        assertThat(texts(diagram)).containsExactly("前后", "图中字");
    }

    @Test
    void documentsWithinTheDocument() throws UnreadableDocument {
        String chunk = "<w:altChunk" + R + " r:id=\"c\"/>";
        assertThat(texts(new ForeignDocx(p("前") + chunk + p("后"))
                .related("c", "aFChunk", "c.htm", "<html><head><title>题</title></head><body><p>网&amp;页<br>二</p></body></html>")))
                .containsExactly("前", "网&页", "二", "后");
        assertThat(texts(new ForeignDocx(p("前") + chunk).related("c", "aFChunk", "c.docx",
                new String(new ForeignDocx(p("内")).bytes(), StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)))
                .containsExactly("前", "内");
        assertThat(texts(new ForeignDocx(p("前") + chunk).related("c", "aFChunk", "c.txt", "甲\n乙"))).containsExactly("前", "甲", "乙");
        assertThat(texts(new ForeignDocx(p("前") + chunk).related("c", "aFChunk", "c.rtf", "{\\rtf1 x}")))
                .containsExactly("前", "DOCUMENT ");
        assertThat(texts(new ForeignDocx(p("前") + chunk))).containsExactly("前", "DOCUMENT ");
    }

    @Test
    void whatInvitesToTypeIsNoText() throws UnreadableDocument {
        String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>" + r("<w:t>单击此处</w:t>") + "</w:sdtContent></w:sdt>";
        assertThat(texts(inParagraph(control.formatted("<w:showingPlcHdr/>")))).containsExactly("前后");
        assertThat(texts(inParagraph(control.formatted("<w:showingPlcHdr w:val=\"0\"/>")))).containsExactly("前单击此处后");
    }

    @Test
    void hiddenTextIsNamedHoweverItIsHidden() throws UnreadableDocument {
        String run = "<w:r><w:rPr>%s</w:rPr><w:t>藏</w:t></w:r>";
        assertThat(texts(inParagraph(run.formatted("<w:vanish/>")))).containsExactly("前后", "HIDDEN 藏");
        assertThat(texts(inParagraph(run.formatted("<w:vanish w:val=\"false\"/>")))).containsExactly("前藏后");
        assertThat(texts(new ForeignDocx(inParagraph(run.formatted("<w:rStyle w:val=\"h\"/>")))
                .styles("<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>")))
                .containsExactly("前后", "HIDDEN 藏");
    }

    @Test
    void picturesChartsAndObjectsAreNamed() throws UnreadableDocument {
        String chart = "<w:drawing><wp:inline><wp:docPr descr=\"%s\"/><c:chart xmlns:c=\"" + DRAWN + "chart\"/></wp:inline></w:drawing>";
        assertThat(texts(inParagraph(r(chart.formatted("走势"))))).containsExactly("前后", "CHART 走势");
        assertThat(texts(inParagraph(r("<w:pict><v:shape><v:imagedata title=\"章\"/></v:shape></w:pict>"))))
                .containsExactly("前后", "PICTURE 章");
        assertThat(texts(inParagraph(r("<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"/></w:object>")))).containsExactly("前后", "OBJECT Excel.Sheet.12");
    }

    @Test
    void breaksWithinATextBeginParagraphsAndHeldBlanksAreBlanks() throws UnreadableDocument {
        assertThat(texts(p("甲&#x2028;乙&#x2029;丙&#13;丁&#x85;戊\n己"))).containsExactly("甲", "乙", "丙", "丁", "戊 己");
        assertThat(texts(p("&#xA0;甲&#x202F;乙&#x2007;"))).containsExactly(" 甲 乙 ");
    }

    @Test
    void otherFormsOfWordFiles() throws Exception {
        String body = p("甲");
        for (String type : List.of("application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) {
            assertThat(texts(new ForeignDocx(body).main("text/paper.xml", type))).as(type).containsExactly("甲");
        }
        String flat = "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\"><w:body><wx:sect><w:p><w:pPr><w:listPr>"
                + "<wx:t wx:val=\"一、\"/></w:listPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>";
        assertThat(ForeignDocx.read(ForeignDocx.file(folder, flat.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(SourceParagraph.plain("一、乙"));
    }
}
