package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.model.Draft;
import org.duizhao.recognise.Recogniser;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Papers of lines thrown together at random, written as each kind of source: every character of what was written is in a field
 * of the draft or waits to be placed, as often as it was written.
 */
class EverySourceIsKeptTest {
    private static final int PAPERS = 120;
    /** In words of which no structure is made, so that nothing of them may be set anew. */
    private static final List<String> WORDS = List.of("乡镇走访困难群众", "读书笔记摘抄", "窗口排队拖延", "桥梁护栏松动", "账本票据核销", "绿肥播种", "喷灌设备闲置",
            "档案柜钥匙", "龑𠮷", "WiFi", "雨衣雨靴");
    private static final List<String> BLANKS = List.of("**镇", "____次", "×××", "*某");
    private static final List<String> BEGINNINGS = List.of("", "", "", "一、", "（一）", "(二)", "1.", "2．", "①", "一是", "二要", "首先，", "问题：", "比如，",
            "责任人：", "整改措施：", "第一部分　", "【", "●", "一、存在的问题。", "二、原因剖析", "三、整改措施", "（一）工作作风方面。", "附带说明：");
    private static final List<String> BETWEEN = List.of("，", "。", "；", "：", "、", " ", "\u00a0", "　", "“", "”", "（", ")", ",", "，比如，", "。今后，", "\t");

    /** How the lines of a paper become a file. */
    enum Kind {
        UTF_8("txt", lines -> bytes(lines, "\n", StandardCharsets.UTF_8)),
        UTF_16("txt", lines -> bytes(lines, "\r\n", StandardCharsets.UTF_16)),
        GB18030("txt", lines -> bytes(lines, "\r", Charset.forName("GB18030"))),
        VERTICAL_TABS("txt", lines -> bytes(lines, "\u000b", StandardCharsets.UTF_8)),
        LINE_SEPARATORS("txt", lines -> bytes(lines, "\u2028", StandardCharsets.UTF_8)),
        MARKDOWN("md", lines -> bytes(lines.stream().map(EverySourceIsKeptTest::markdown).toList(), "\n\n", StandardCharsets.UTF_8)),
        PAGE("html", lines -> bytes(lines.stream().map(line -> "<p>" + escaped(line) + "</p>").toList(), "\n", StandardCharsets.UTF_8)),
        PAGE_UNDER_ANOTHER_NAME("doc", lines -> ("<html><body><table><tr><td>" + String.join("</td></tr><tr><td>",
                lines.stream().map(EverySourceIsKeptTest::escaped).toList()) + "</td></tr></table></body></html>").getBytes(StandardCharsets.UTF_8)),
        WORD_2003("xml", lines -> ("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
                + lines.stream().map(line -> "<w:p><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>").collect(Collectors.joining())
                + "</w:body></w:wordDocument>").getBytes(StandardCharsets.UTF_8));

        private final String ending;
        private final Function<List<String>, byte[]> written;

        Kind(String ending, Function<List<String>, byte[]> written) {
            this.ending = ending;
            this.written = written;
        }
    }

    @TempDir
    private Path folder;

    private static byte[] bytes(List<String> lines, String between, Charset charset) {
        return String.join(between, lines).getBytes(charset);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Headings, items and strong words, by what the line is. */
    private static String markdown(String line) {
        String plain = line.replaceAll("[*_]", "");
        return switch (Math.floorMod(line.hashCode(), 4)) {
            case 0 -> "## " + plain;
            case 1 -> "- " + plain;
            case 2 -> "**" + plain.strip() + "**";
            default -> plain;
        };
    }

    private static List<String> paper(int seed) {
        Random random = new Random(seed);
        Function<List<String>, String> one = list -> list.get(random.nextInt(list.size()));
        return IntStream.range(0, 1 + random.nextInt(14)).mapToObj(line -> one.apply(BEGINNINGS) + IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> (random.nextInt(5) == 0 ? one.apply(BLANKS) : "") + one.apply(WORDS) + one.apply(BETWEEN))
                .collect(Collectors.joining())).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whateverFileItComesIn(Kind kind) throws Exception {
        Papers papers = papers();
        for (int seed = 0; seed < PAPERS; seed++) {
            List<String> lines = paper(seed);
            Path file = Files.write(folder.resolve("a." + kind.ending), kind.written.apply(lines));
            check(String.join("\n", lines), papers.importFile(file, Optional.empty()).draft(), kind == Kind.MARKDOWN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "GB18030", "VERTICAL_TABS", "LINE_SEPARATORS"})
    void whateverTextIsPasted(Kind kind) throws Exception {
        Charset charset = kind == Kind.GB18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        for (int seed = 0; seed < PAPERS; seed++) {
            List<String> lines = paper(seed);
            String pasted = new String(kind.written.apply(lines), charset);
            check(pasted, Recogniser.recognise("d", Papers.read(pasted), new ThemeLibrary(Places.in(folder)).all()).draft(), false);
        }
    }

    private Papers papers() {
        Places places = Places.in(folder.resolve("home"));
        return new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
    }

    private static void check(String source, Draft draft, boolean marked) {
        String kept = draft.elements().flatMap(element -> element.fields().stream().map(element::text)).collect(Collectors.joining("\n"));
        Map<Integer, Long> missing = counts(source, marked);
        counts(kept, marked).forEach((c, n) -> missing.merge(c, -n, Long::sum));
        missing.values().removeIf(n -> n <= 0);
        assertThat(missing.keySet().stream().map(Character::toString).toList()).as(source).isEmpty();
    }

    private static Map<Integer, Long> counts(String text, boolean marked) {
        String asked = Stream.concat(WORDS.stream(), marked ? Stream.of("×镇次某") : BLANKS.stream()).collect(Collectors.joining());
        return text.codePoints().filter(c -> asked.indexOf(c) >= 0).boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }
}
