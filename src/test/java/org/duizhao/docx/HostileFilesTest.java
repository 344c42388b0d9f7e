package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duizhao.docx.ForeignDocx.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, disguised or made to do harm are refused for a reason that can be told. */
class HostileFilesTest {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    @TempDir
    private Path folder;

    private Reason refusal(byte[] bytes) {
        return refusal(ForeignDocx.file(folder, bytes));
    }

    private static Reason refusal(Path file) {
        return catchThrowableOfType(UnreadableDocument.class, () -> ForeignDocx.read(file)).reason();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void notThere() {
        assertThat(refusal(folder.resolve("gone.docx"))).isEqualTo(Reason.NO_ACCESS);
        assertThat(refusal(folder)).isEqualTo(Reason.NO_ACCESS);
    }

    @Test
    void notAPackage() {
        for (String other : new String[] {"对照检查材料", "", "{\\rtf1}", "%PDF-1.7"}) {
            assertThat(refusal(other.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_DOCUMENT);
        }
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).isEqualTo(Reason.PICTURE);
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})).isEqualTo(Reason.PICTURE);
    }

    @Test
    void oldAndEncryptedFiles() {
        assertThat(refusal(joined(OLE, new byte[1000]))).isEqualTo(Reason.OLD_FORMAT);
        assertThat(refusal(joined(OLE, "..EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(joined(OLE, "..Workbook".getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(Reason.NOT_A_DOCUMENT);
        byte[] zip = new ForeignDocx(p("甲")).bytes();
        zip[6] |= 1;
        assertThat(refusal(zip)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void otherPackages() {
        assertThat(refusal(Parts.zip(Map.of("readme.txt", "x")))).isEqualTo(Reason.NOT_A_DOCUMENT);
        assertThat(refusal(Parts.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"))))
                .isEqualTo(Reason.OPEN_DOCUMENT);
        assertThat(refusal(Parts.zip(Map.of("OFD.xml", "<x/>", "Doc_0/Document.xml", "<x/>")))).isEqualTo(Reason.OFD);
        assertThat(refusal(Parts.zip(Map.of("_meta/meta.xml", "<x/>", "content.xml", "<x/>")))).isEqualTo(Reason.UOF);
        assertThat(refusal("<?xml version=\"1.0\"?><uof:UOF xmlns:uof=\"u\"/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UOF);
        assertThat(refusal("<?xml version=\"1.0\"?><office:document xmlns:office=\"u\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.OPEN_DOCUMENT);
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
        assertThat(refusal(Parts.zip(Map.of("[Content_Types].xml", types, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"))))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void truncatedAnywhere() {
        byte[] whole = new ForeignDocx(p("甲")).bytes();
        for (int length = 8; length < whole.length; length += whole.length / 20) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(Reason.DAMAGED);
        }
    }

    /** Java says of a name of an encoding that it does not know what it says of a file that cannot be reached. */
    @Test
    void partsInAnUnknownEncoding() throws Exception {
        Map<String, String> parts = new HashMap<>(Parts.of(new ForeignDocx(p("甲")).bytes()));
        parts.replaceAll((name, xml) -> name.equals("word/document.xml")
                ? "<?xml version=\"1.0\" encoding=\"UTF-9\"?>" + xml.substring(xml.indexOf("?>") + 2) : xml);
        assertThat(refusal(Parts.zip(parts))).isEqualTo(Reason.DAMAGED);
    }

    /** Whatever byte is wrong, it is the file that is at fault and not the way to it. */
    @Test
    void brokenAnywhere() {
        byte[] whole = new ForeignDocx(p("甲")).bytes();
        for (int at = 4; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) (1 << at % 8);
            try {
                ForeignDocx.read(ForeignDocx.file(folder, broken));
            } catch (UnreadableDocument e) {
                assertThat(e.reason()).as("byte " + at).isNotIn(Reason.NO_ACCESS, Reason.TOO_LARGE, Reason.TOO_LONG);
            }
        }
    }

    @Test
    void brokenXml() {
        assertThat(refusal(new ForeignDocx(p("甲") + "<w:p>").bytes())).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(new ForeignDocx("").raw("word/document.xml", "").bytes())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + p("&e;")
                + "</w:body></w:document>";
        assertThat(refusal(new ForeignDocx("").raw("word/document.xml", xml).bytes())).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void entitiesDoNotMultiply() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String xml = entities + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>" + p("&a11;") + "</w:body></w:document>";
        assertThat(refusal(new ForeignDocx("").raw("word/document.xml", xml).bytes())).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void bombsAndOddPackages() {
        assertThat(refusal(new ForeignDocx(p("甲")).raw("word/media/a.bin", "0".repeat(20 << 20)).bytes()))
                .isEqualTo(Reason.SUSPICIOUS);
        assertThat(refusal(new ForeignDocx(p("甲")).raw("../evil.xml", "x").bytes())).isEqualTo(Reason.SUSPICIOUS);
        assertThat(refusal(new ForeignDocx(p("甲")).raw("/evil.xml", "x").bytes())).isEqualTo(Reason.SUSPICIOUS);
        assertThat(refusal(new ForeignDocx(p("甲")).raw("C:\\evil.xml", "x").bytes())).isEqualTo(Reason.SUSPICIOUS);
        ForeignDocx crowded = new ForeignDocx(p("甲"));
        for (int i = 0; i <= PackageGuard.MAX_ENTRIES; i++) {
            crowded.raw("word/media/" + i, "");
        }
        assertThat(refusal(crowded.bytes())).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void largerThanAnyPaper() throws IOException {
        Path file = folder.resolve("large.docx");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(DocxReader.MOST_BYTES + 1);
        }
        assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void deepNestingDoesNotEndTheProgram() {
        String deep = "<w:sdt><w:sdtContent>".repeat(20_000) + p("甲") + "</w:sdtContent></w:sdt>".repeat(20_000);
        assertThat(refusal(new ForeignDocx(deep).bytes())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void moreParagraphsThanAnyPaper() {
        assertThat(refusal(ForeignDocx.file(folder, stored("<w:p/>".repeat(1_000_000))))).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal(new ForeignDocx("<w:p/>".repeat(1_000_000)).bytes())).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void tablesWithinTables() {
        String one = "<w:tbl><w:tr><w:tc>";
        assertThat(refusal(new ForeignDocx(one.repeat(10_000) + p("甲") + "</w:tc></w:tr></w:tbl>".repeat(10_000)).bytes()))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(new ForeignDocx((one + p("乙") + "</w:tc><w:tc>").repeat(10_000) + p("甲")
                + "</w:tc></w:tr></w:tbl>".repeat(10_000)).bytes())).isEqualTo(Reason.DAMAGED);
    }

    /** Long, but in proportion: whether it is a paper is said where it is recognised. */
    @Test
    void aParagraphOfTwentyMegabytes() throws UnreadableDocument {
        String text = "对照检查".repeat((20 << 20) / 12);
        assertThat(ForeignDocx.read(ForeignDocx.file(folder, stored(p(text))))).singleElement()
                .extracting(SourceParagraph::text).asString().hasSize(text.length());
    }

    /** Packed so that no size gives it away. */
    private static byte[] stored(String body) {
        return new ForeignDocx(body + "<!--" + new Random(1).ints(400_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "-->").bytes();
    }
}
