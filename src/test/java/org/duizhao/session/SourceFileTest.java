package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duizhao.Shared;
import org.duizhao.i18n.Messages;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is says its content: whatever its name, it is read, or refused with what it is. */
class SourceFileTest {
    private static final String PAGE = "<html><head><meta charset=\"gb2312\"><style>p{color:red}</style></head>"
            + "<body><h1>标题</h1><p>一、问题&mdash;<b>学习</b>少</p><table><tr><td>甲<td>乙</tr></table><img src=x alt=合影></body></html>";

    @TempDir
    private Path folder;

    private List<String> texts(String name, byte[] bytes) throws IOException, Failure {
        return SourceFile.paragraphs(Files.write(folder.resolve(name), bytes)).stream().map(SourceParagraph::text).toList();
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Failure failure = catchThrowableOfType(Failure.class, () -> SourceFile.paragraphs(file));
        return new Messages(Messages.CHINESE).get("failure." + failure.code(), failure.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.docx", "a.txt", "a.htm"})
    void webPagesUnderAnyName(String name) throws Exception {
        for (String charset : List.of("GB18030", "UTF-8", "UTF-16")) {
            assertThat(texts(name, PAGE.getBytes(Charset.forName(charset))))
                    .containsExactly("标题", "一、问题—学习少", "甲\t乙", "〔图片，没有导入〕合影（在“标题一、问题—学习少甲乙”之后）");
        }
    }

    @Test
    void webArchives() throws Exception {
        String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_x\"\r\n\r\n----=_x\r\nContent-Type: text/html;"
                + " charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
        String page = "<html><body><p>=E7=94=B2=\r\n=E4=B9=99</p></body></html>\r\n----=_x--\r\n";
        assertThat(texts("a.doc", (head + page).getBytes(StandardCharsets.US_ASCII))).containsExactly("甲乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.docx", "a.txt", "a"})
    void plainTextUnderAnyName(String name) throws Exception {
        assertThat(texts(name, "甲\n乙".getBytes(StandardCharsets.UTF_8))).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @CsvSource({"mimetype, application/vnd.oasis.opendocument.text, OpenDocument, 另存为 .docx", "OFD.xml, x, OFD, 从剪贴板导入",
        "_meta/meta.xml, x, UOF, 另存为 .docx", "xl/workbook.xml, x, 不是 Word 文档, 从剪贴板导入"})
    void otherPackagesAreNamedAndLeadSomewhere(String entry, String content, String name, String advice) throws Exception {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        for (String ending : List.of(".docx", ".doc", ".txt")) {
            assertThat(refusal("b" + ending, Files.readAllBytes(file))).contains(name, advice).doesNotContain("扩展名");
        }
    }

    @Test
    void noRefusalAsksForAnotherEnding() throws Exception {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (String ending : List.of(".docx", ".doc", ".txt", ".md")) {
            for (byte[] bytes : List.of(noise, "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                    "\u00d0\u00cf\u0011\u00e0x".getBytes(StandardCharsets.ISO_8859_1), "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1))) {
                assertThat(refusal("c" + ending, bytes)).contains("没有改动", "请").doesNotContain("扩展名");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"44-hidden-text.docx, 隐藏文字", "46-picture.docx, 图片", "47-broken-chart.docx, 图表"})
    void whatIsNotReadIsNamed(String sample, String name) throws Exception {
        assertThat(SourceFile.paragraphs(Shared.brought(sample))).filteredOn(SourceParagraph::note).singleElement()
                .extracting(SourceParagraph::text).asString().startsWith("〔" + name);
    }

    @ParameterizedTest
    @CsvSource({"13-html-saved-as.doc, 1.学习不深入。自学少。", "13b-word2003-xml.doc, 1.学习不深入。自学少。", "15-big5.txt, 對照檢查材料",
        "11-enclosed-number-field.docx, ①学习不深入。自学少。②落实不到位。检查少。", "12-ticked-box.docx, ☑已整改□未整改",
        "26-equation.docx, 1.完成率仅为86%。", "27-direction-runs.docx, 1.双向内的文字方向内的文字。", "29-wordart-title.docx, 某局个人对照检查材料",
        "38-choice-without-fallback.docx, 这段只在Choice里不能丢。", "39-drop-down-field.docx, 前。下拉选中不能丢"})
    void whatStandsInTheSamplesIsRead(String sample, String text) throws Exception {
        assertThat(SourceFile.paragraphs(Shared.brought(sample))).extracting(SourceParagraph::text).contains(text);
    }
}
