package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.model.ItemForm;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.Numbering;
import org.duizhao.model.OutlineLevel;
import org.duizhao.model.PageNumbering;
import org.duizhao.model.PaperStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the layout of a draft says, the Word file says too. */
class LayoutTest {
    private static Map<String, String> parts(Manuscript paper, Layout layout) {
        return Parts.of(DocxWriter.write(paper,
                new DocxSettings(Typefaces.STANDARD.in(layout), "标题", DocxSettings.CHINESE)));
    }

    private static Map<String, String> parts(UnaryOperator<Layout> change) {
        Layout layout = change.apply(Layout.CUSTOMARY);
        return parts(Papers.laidOut(layout, PaperStyle.STANDARD), layout);
    }

    private static String style(Map<String, String> parts, String id) {
        String styles = parts.get("word/styles.xml");
        return styles.substring(styles.indexOf("w:styleId=\"" + id + "\"")).split("</w:style>")[0];
    }

    @ParameterizedTest
    @EnumSource
    void marginsAndPitchAreThoseOfThePages(LinePitch pitch) {
        PageSetup setup = PageSetup.of(Layout.CUSTOMARY.withPitch(pitch));
        Map<String, String> parts = parts(layout -> layout.withPitch(pitch));
        assertThat(parts.get("word/document.xml")).contains(
                "w:top=\"" + setup.topTwips() + "\"", "w:bottom=\"" + setup.bottomTwips() + "\"",
                "<w:docGrid w:type=\"lines\" w:linePitch=\"" + setup.gridTwips() + "\"/>",
                "w:before=\"" + setup.pitchTwips() + "\"");
        for (String id : List.of("Normal", "NormalIndent", "Heading1", "Heading2", "Subtitle", "Signature")) {
            assertThat(style(parts, id)).contains("w:line=\"" + setup.pitchTwips() + "\" w:lineRule=\"exact\"");
        }
        assertThat(style(parts, "Title")).contains("w:line=\"660\"");
        int fromEdge = setup.bottomTwips() - PageSetup.NUMBER_BELOW_TWIPS - PageNumbers.PITCH_TWIPS / 2;
        assertThat(parts.get("word/document.xml")).contains("w:footer=\"" + fromEdge + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyPitchGives22LinesOf28Characters(LinePitch pitch) {
        PageSetup setup = PageSetup.of(Layout.CUSTOMARY.withPitch(pitch));
        assertThat(setup.lines()).isEqualTo(22);
        assertThat(setup.characters()).isEqualTo(28);
    }

    @Test
    void everyRoleHasTheFontThatIsChosenForIt() {
        for (Face role : Face.values()) {
            Map<String, String> parts = parts(layout -> layout.withFont(role, "某体"));
            String where = switch (role) {
                case TITLE -> style(parts, "Title");
                case BYLINE -> style(parts, "Subtitle") + style(parts, "Date");
                case HEADING_1 -> style(parts, "Heading1");
                case HEADING_2 -> style(parts, "Heading2");
                case HEADING_3 -> style(parts, "Heading3");
                case BODY -> style(parts, "NormalIndent") + style(parts, "Salutation") + style(parts, "Heading4");
                case FOOTER -> parts.get("word/footer1.xml") + parts.get("word/footer2.xml");
            };
            assertThat(where).as(role.name()).contains("w:eastAsia=\"某体\"").doesNotContainPattern("eastAsia=\"[^某e]");
        }
    }

    @Test
    void levelThreeIsBoldOrNot() {
        assertThat(style(parts(layout -> layout), "Heading3")).contains("<w:b/>");
        assertThat(style(parts(layout -> layout.withBoldLevel3(false)), "Heading3")).contains("<w:b w:val=\"false\"/>");
        PaperStyle runOn = PaperStyle.STANDARD.with(OutlineLevel.PROBLEMS, PaperStyle.STANDARD.problems().with(Numbering.ARABIC_DOT));
        Layout plain = Layout.CUSTOMARY.withBoldLevel3(false);
        assertThat(style(parts(Papers.laidOut(plain, runOn), plain), "Heading3Char")).contains("<w:b w:val=\"false\"/>");
    }

    @Test
    void pageNumbersStandWhereTheLayoutPutsThem() {
        Map<String, String> outer = parts(layout -> layout);
        assertThat(outer.get("word/footer1.xml")).contains("w:val=\"right\"", "— ", " —");
        assertThat(outer.get("word/footer2.xml")).contains("w:val=\"left\"", "— ", " —");
        assertThat(outer.get("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        Map<String, String> dashes = parts(layout -> layout.withNumbers(PageNumbering.CENTRED_DASHES));
        assertThat(dashes.get("word/footer1.xml")).contains("w:val=\"center\"", "— ", " —").doesNotContain("w:right=", "w:left=");
        Map<String, String> bare = parts(layout -> layout.withNumbers(PageNumbering.CENTRED));
        assertThat(bare.get("word/footer1.xml")).contains("w:val=\"center\"", "PAGE").doesNotContain("—");
        Map<String, String> none = parts(layout -> layout.withNumbers(PageNumbering.NONE));
        assertThat(none).doesNotContainKey("word/footer1.xml");
        assertThat(none.get("word/document.xml")).doesNotContain("footerReference");
        for (Map<String, String> alike : List.of(dashes, bare, none)) {
            assertThat(alike).doesNotContainKey("word/footer2.xml");
            assertThat(alike.get("word/settings.xml")).contains("<w:evenAndOddHeaders w:val=\"false\"/>");
        }
    }

    @Test
    void theTitleIsOneParagraphOrTwo() {
        Manuscript two = Papers.laidOut(Layout.CUSTOMARY, PaperStyle.STANDARD);
        Manuscript one = Papers.laidOut(Layout.CUSTOMARY.withSecondTitleLine(false), PaperStyle.STANDARD);
        assertThat(titles(two)).containsExactly("2021年度专题民主生活会", "个人对照检查材料");
        assertThat(titles(one)).containsExactly("2021年度专题民主生活会个人对照检查材料");
        assertThat(Parts.of(DocxWriter.write(one, DocxSettings.of(""))).get("word/document.xml"))
                .contains("2021年度专题民主生活会个人对照检查材料</w:t>");
    }

    private static List<String> titles(Manuscript paper) {
        return paper.blocks().stream().filter(block -> block.role() == Role.TITLE).map(Block::text).toList();
    }

    /** A form says how many paragraphs there are, and the Word file has as many. */
    @Test
    void everyFormOfEveryLevelIsWrittenAsItIsComposed() {
        for (OutlineLevel level : OutlineLevel.values()) {
            for (ItemForm form : ItemForm.values()) {
                PaperStyle style = PaperStyle.STANDARD.with(level, PaperStyle.STANDARD.of(level).with(form));
                Manuscript paper = Papers.laidOut(Layout.CUSTOMARY, style);
                String document = Parts.of(DocxWriter.write(paper, DocxSettings.of(""))).get("word/document.xml");
                assertThat(Collections.frequency(Arrays.asList(document.split("(?=<w:p>)|\\n")).stream()
                        .map(part -> part.strip().startsWith("<w:p>")).toList(), true)).isEqualTo(paper.blocks().size());
            }
        }
    }
}
