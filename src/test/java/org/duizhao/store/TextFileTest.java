package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.model.Bounds;
import org.duizhao.store.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String TEXT = "\u5bf9照检查材料\r\n\r\n一、“学用脱节”𠮷\n尾";

    @TempDir
    private Path folder;

    private List<String> read(byte[] bytes) throws IOException {
        return TextFile.read(Files.write(folder.resolve("a.txt"), bytes));
    }

    private void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(UnreadableFile.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void linesInEveryEncoding(String charset) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset))))
                .containsExactly("对照检查材料", "", "一、“学用脱节”𠮷", "尾");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkOfTheEncodingIsNoText(String charset) throws IOException {
        assertThat(read(("\ufeff" + TEXT).getBytes(Charset.forName(charset)))).first().isEqualTo("对照检查材料");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对照检查材料\n一、“学用脱节”𠮷\r\n尾", "甲\n", "2025年1月8日", "一\n二\n三", "张×同志：\n　　AI、5G和“一带一路”，3.5万元。", "plain words only",
        "没有换行也没有数字的一段话，只有汉字和全角的标点。"})
    void utf16WithoutAMark(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text.lines().toList());
        assertThat(read(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d e f g h i j k l m n o p q r s t", "abcdefghijklmnopqrstuvwxyzabcdefghij", "联通", "慢摺汛",
        "镕堃喆祎玥瑄镕堃喆祎玥瑄镕堃喆祎玥瑄镕堃喆祎", "丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱丳丵丷丼", "对照检查材料\n\n一、存在的问题（一）走得少。"})
    void whatIsNotUtf16IsNotTakenForIt(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.lines().toList());
        assertThat(read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text.lines().toList());
    }

    /** Every paper at hand, whole and from each of its lines on, so that it begins at odd and even bytes. */
    @Test
    void papersInOtherEncodingsAreNeverTakenForUtf16() throws IOException {
        for (String folder : List.of("shapes", "shapes-kept", "import", "notices")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                    List<String> lines = Files.readAllLines(file);
                    for (int from = 0; from < lines.size(); from++) {
                        byte[] utf8 = String.join("\n", lines.subList(from, lines.size())).getBytes(StandardCharsets.UTF_8);
                        assertThat(Utf16.of(utf8)).isEmpty();
                        assertThat(Utf16.of(new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"))))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    /** In GBK the bytes look like UTF-8 to a careless reader. */
    @Test
    void shortWordsInGbkAreNotTakenForUtf8() throws IOException {
        assertThat(read("联通".getBytes(Charset.forName("GBK")))).containsExactly("联通");
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004…, BINARY", "%PDF-1.7, PDF", "{\\rtf1\\ansi, RTF", "text\u0000text, BINARY", "\u00ff\u00fe\u0000\u0000a, BINARY",
        "\u00d0\u00cf\u0011\u00e0\u00a1, OLD_WORD", "\u0080\u00ff, ENCODING", "\u00ff\u00fea\u0000b, BINARY",
        "\u00ef\u00bb\u00bf\u00b6\u00d4, ENCODING", "\u0089PNG\u0000\u0001x, BINARY", "a\u0001b\u0002, BINARY"})
    void whatIsNoTextIsToldApart(String bytes, Reason reason) {
        assertRefused(bytes.getBytes(StandardCharsets.ISO_8859_1), reason);
    }

    /** In GB 18030 such text becomes characters for private use. */
    @Test
    void traditionalTextInBig5() throws IOException {
        String text = "個人對照檢查材料\n一、存在的問題\n（一）政治學習方面\n一是學習不深入，自己讀書少。";
        assertThat(read(text.getBytes(Charset.forName("Big5")))).isEqualTo(text.lines().toList());
    }

    @Test
    void aRareCharacterForPrivateUseIsNoReasonForAnotherEncoding() throws IOException {
        String text = "对照检查材料".repeat(30) + "\ue123";
        assertThat(read(text.getBytes(Charset.forName("GB18030")))).containsExactly(text);
    }

    @Test
    void everyBreakEndsALineAndHeldBlanksAreBlanks() throws IOException {
        assertThat(read("一\u000b二\u2028三\u2029四\r五\r\n六\f七\u0085八\u00a0九\u202f十\u2007".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("一", "二", "三", "四", "五", "六", "七", "八 九 十 ");
    }

    @Test
    void sizeIsBounded() {
        assertRefused(new byte[(20 << 20) + 1], Reason.TOO_LARGE);
        assertRefused("\n".repeat(10 * Bounds.MOST_PARAGRAPHS + 1).getBytes(StandardCharsets.UTF_8), Reason.TOO_LONG);
    }

    @Test
    void aMissingFileIsMissing() {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("none"))).isInstanceOfSatisfying(UnreadableFile.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
    }
}
