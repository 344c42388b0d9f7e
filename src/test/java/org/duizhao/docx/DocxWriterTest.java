package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    /** Children of {@code w:pPr} in the order of the schema, as far as this program writes them. */
    private static final List<String> ORDER = List.of("pStyle", "keepNext", "keepLines", "widowControl", "kinsoku",
            "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd", "snapToGrid", "spacing",
            "ind", "jc", "outlineLvl");
    private static final Pattern PARAGRAPH_PROPERTIES = Pattern.compile("<w:pPr>(.*?)</w:pPr>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<w:(\\w+)");

    private static Map<String, String> parts(Manuscript paper) {
        return Parts.of(DocxWriter.write(paper, DocxSettings.of("标题")));
    }

    private static String document(Manuscript paper) {
        return parts(paper).get("word/document.xml");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        DocxSettings settings = DocxSettings.of("标题");
        assertThat(DocxWriter.write(Papers.standard(), settings)).isEqualTo(DocxWriter.write(Papers.standard(), settings));
    }

    /** Their order is that in which classes happened to be loaded. */
    @Test
    void onlyTheNamespacesInUseAreDeclaredInAFixedOrder() {
        String text = "<w:t>xmlns:q=\"q\" z:z</w:t>";
        assertThat(PartXml.settled("<?xml version=\"1.0\"?><w:a xmlns:z=\"Z\" xmlns:w=\"W\" xmlns:r=\"R\" w:x=\"1\">"
                + "<!-- by x on y -->" + text + "<r:b/></w:a>"))
                .isEqualTo("<?xml version=\"1.0\"?><w:a xmlns:r=\"R\" xmlns:w=\"W\" w:x=\"1\">" + text + "<r:b/></w:a>");
    }

    @Test
    void whatXmlCannotHoldIsDropped() {
        String written = document(Papers.of(Papers.block(Role.BODY,
                "甲\u0000\u0001\u001B乙\uD800丙\uDC00丁\uFFFE\uFFFF𠮷\t戊\n己<&>]]>")));
        assertThat(written).contains("甲乙丙丁𠮷</w:t>", "<w:tab/>", "戊 己&lt;&amp;&gt;]]&gt;</w:t>");
    }

    @Test
    void aTitleWithControlCharactersDoesNotBreakTheProperties() {
        assertThat(Parts.of(DocxWriter.write(Papers.standard(), DocxSettings.of("标\u0002题")))
                .get("docProps/core.xml")).contains(">标题<");
        assertThat(Parts.of(DocxWriter.write(Papers.standard(), DocxSettings.of(" ")))
                .get("docProps/core.xml")).doesNotContain("title");
    }

    @Test
    void noPersonMachineOrTimeIsNamed() {
        Map<String, String> parts = parts(Papers.of(Papers.block(Role.BODY, "正文")));
        assertThat(parts).doesNotContainKey("docProps/app.xml");
        assertThat(parts.get("docProps/core.xml")).contains(">对照<").doesNotContain("created", "modified", "lastModifiedBy");
        parts.values().forEach(xml -> assertThat(xml)
                .doesNotContain(System.getProperty("user.home"), System.getProperty("os.name"), "docx4j", "<!--", "rsid"));
    }

    @Test
    void anEmptyPaperIsStillADocument() {
        assertThat(document(Papers.of())).contains("<w:body>", "<w:sectPr>");
    }

    @Test
    void theBodyEndsWithTheOnlySection() {
        String document = document(Papers.standard());
        assertThat(document.split("<w:sectPr>")).hasSize(2);
        assertThat(document.substring(document.indexOf("</w:sectPr>")).replaceAll("\\s", ""))
                .isEqualTo("</w:sectPr></w:body></w:document>");
    }

    @Test
    void everyRunNamesAllFourFontsAndTheHint() {
        for (Manuscript paper : List.of(Papers.standard(), Papers.runOn())) {
            Map<String, String> parts = parts(paper);
            for (String part : List.of("word/document.xml", "word/footer1.xml", "word/footer2.xml")) {
                List<String> runs = found(Pattern.compile("<w:r>.*?</w:r>", Pattern.DOTALL), parts.get(part));
                assertThat(runs).isNotEmpty().allMatch(run -> run.matches(
                        "(?s).*<w:rFonts w:hint=\"eastAsia\" w:ascii=\"[^\"]+\" w:hAnsi=\"[^\"]+\" w:eastAsia=\"[^\"]+\""
                                + " w:cs=\"[^\"]+\"/>.*"));
            }
            assertThat(String.join("", parts.values())).doesNotContain("Theme");
        }
    }

    @Test
    void paragraphPropertiesKeepTheOrderOfTheSchema() {
        for (String xml : parts(Papers.runOn()).values()) {
            for (String properties : found(PARAGRAPH_PROPERTIES, xml)) {
                List<String> names = found(ELEMENT, properties).stream().map(name -> name.substring(3))
                        .filter(name -> !name.equals("pPr")).toList();
                List<String> ordered = new ArrayList<>(ORDER);
                ordered.retainAll(names);
                assertThat(names).isEqualTo(ordered);
            }
        }
    }

    @Test
    void everyStyleThatIsUsedIsDefined() {
        for (Manuscript paper : List.of(Papers.standard(), Papers.runOn())) {
            Map<String, String> parts = parts(paper);
            String used = parts.get("word/document.xml") + parts.get("word/footer1.xml") + parts.get("word/styles.xml");
            for (MatchResult style : Pattern.compile("<w:(?:pStyle|rStyle|basedOn|next|link) w:val=\"(\\w+)\"")
                    .matcher(used).results().toList()) {
                assertThat(parts.get("word/styles.xml")).contains("w:styleId=\"" + style.group(1) + "\"");
            }
        }
    }

    @Test
    void aHeadingThatRunsOnHasTheLinkedStyle() {
        String document = document(Papers.runOn());
        assertThat(document).contains("<w:pStyle w:val=\"Heading1\"/>", "<w:rStyle w:val=\"Heading2Char\"/>",
                "<w:rStyle w:val=\"Heading3Char\"/>");
        assertThat(document(Papers.standard())).doesNotContain("rStyle");
    }

    @Test
    void onlyTheFirstOfARowStandsBelowABlankLine() {
        String document = document(Papers.of(Papers.block(Role.BODY, "正文"), Papers.block(Role.SIGNATURE, "甲"),
                Papers.block(Role.SIGNATURE, "乙"), Papers.block(Role.SIGNED_DATE, "2022年1月8日")));
        assertThat(document.split("w:before=\"579\"")).hasSize(2);
    }

    @Test
    void theLastOfTheBodyStaysWithTheSignature() {
        String ending = "乙".repeat(60);
        assertThat(kept("甲", ending)).containsExactly(ending);
        assertThat(kept("甲", "乙".repeat(40), "丙".repeat(26))).containsExactly("乙".repeat(40), "丙".repeat(26));
    }

    /** The texts of the paragraphs above a signature that stay with what is behind them. */
    private static List<String> kept(String... body) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(body).forEach(text -> blocks.add(Papers.block(Role.BODY, text)));
        blocks.add(Papers.block(Role.SIGNATURE, "丁"));
        String document = document(new Manuscript(blocks));
        return Stream.of(document.split("<w:p>")).filter(paragraph -> paragraph.contains("<w:keepNext/>"))
                .map(paragraph -> paragraph.replaceAll("(?s).*<w:t [^>]*>|</w:t>.*", "")).toList();
    }

    private static List<String> found(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().map(MatchResult::group).toList();
    }
}
