package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Limits.Span;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.theme.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every notice is two files: the text as it was pasted, and what it says. */
class NoticeReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/notices");

    static Stream<Path> notices() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static List<String> lines(Path text) throws IOException {
        return Files.readAllLines(text);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void saysWhatTheNoticeSays(Path text) throws IOException {
        Path expectation = text.resolveSibling(text.getFileName().toString().replace(".txt", ".json"));
        Map<?, ?> expected = new JsonMapper().readValue(Files.readString(expectation), TreeMap.class);
        assertThat(said(NoticeReader.read(lines(text))).toString()).isEqualTo(expected.toString());
    }

    private static Map<String, Object> said(Notice notice) {
        Map<String, Object> said = new TreeMap<>();
        put(said, "title", notice.title());
        put(said, "year", notice.year());
        put(said, "meeting", notice.meeting());
        put(said, "topic", notice.topic());
        if (!notice.aspects().isEmpty()) {
            said.put("aspects", notice.aspects().stream().map(NoticeValue::value).toList());
            said.put("aspectsAre", notice.aspects().getFirst().confidence());
        }
        put(said, "stated", notice.stated());
        said.put("blocks", notice.blocks().stream().map(block -> block.value() + "=" + block.confidence())
                .collect(Collectors.joining(", ", "{", "}")));
        put(said, "whole", notice.whole().as(NoticeReaderTest::written));
        put(said, "problems", notice.problems().as(NoticeReaderTest::written));
        put(said, "causes", notice.causes().as(NoticeReaderTest::written));
        put(said, "perAspect", notice.problemsPerAspect().as(NoticeReaderTest::written));
        put(said, "issued", notice.issued());
        put(said, "meetingBy", notice.meetingBy());
        put(said, "handInBy", notice.handInBy());
        return said;
    }

    private static String written(Span span) {
        return span.min() + "-" + (span.max() == Integer.MAX_VALUE ? "" : span.max());
    }

    private static void put(Map<String, Object> said, String name, NoticeValue<?> value) {
        if (value.isFound()) {
            said.put(name, value.value());
        }
    }

    /** Blanks and quotation marks aside, the value of a text is what stands at its places. */
    @ParameterizedTest
    @MethodSource("notices")
    void placesAreWhereItStands(Path text) throws IOException {
        List<String> lines = lines(text);
        Notice notice = NoticeReader.read(lines);
        Stream.concat(Stream.of(notice.title(), notice.meeting(), notice.topic()), notice.aspects().stream())
                .filter(NoticeValue::isFound)
                .forEach(value -> assertThat(bare(at(lines, value))).isEqualTo(bare(value.value())));
        if (notice.year().isFound() && !at(lines, notice.year()).contains("二")) {
            assertThat(at(lines, notice.year()).replace(" ", "")).isEqualTo("" + notice.year().value());
        }
    }

    private static String at(List<String> lines, NoticeValue<?> value) {
        return value.places().stream().map(place -> lines.get(place.paragraph()).substring(place.start(), place.end()))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }

    @Test
    void aTextAboutSomethingElseSaysNothing() {
        assertThat(NoticeReader.read(List.of()).isEmpty()).isTrue();
        assertThat(NoticeReader.read(List.of("", "\u0000\uD800", "“".repeat(500))).isEmpty()).isTrue();
    }

    /** Only the beginning is looked at, whatever it is filled with. */
    @Test
    void hugeTextsAreReadInPart() {
        for (String part : List.of("“一是", "带头", "（一）带头甲", "从甲、乙、", "2024年1月", "生活会2024年度", "\n一、对照", "3000字", "主题是", "上年度整改", "从甲方、乙方三个方面。", "“带头甲乙丙”“带头丁戊己”两个带头，")) {
            List<String> huge = new ArrayList<>(List.of("民主生活会"));
            huge.addAll(Collections.nCopies(5, part.repeat(60_000)));
            huge.add("关于召开2024年度民主生活会的通知");
            assertThat(NoticeReader.read(huge).title().isFound()).isFalse();
        }
    }

    private static Theme known(String meeting, int year) {
        return new Theme("k" + year, meeting, year, meeting, Map.of("personal", "{year}年度" + meeting + "\n材料"),
                List.of(new ThemeAspect("b", "理论学习", "学习", List.of("学了什么？"), true)),
                List.of(new ThemeBlock(SectionKind.OPENING, "", true, List.of()),
                        new ThemeBlock(SectionKind.LAST_YEAR, "上年度整改", false, List.of()),
                        new ThemeBlock(SectionKind.PROBLEMS, "问题" + year, true, List.of()),
                        new ThemeBlock(SectionKind.CASE, "案例剖析", false, List.of())),
                Limits.NONE, List.of(), Validity.ALWAYS, true, "");
    }

    private static Theme theme(String file) throws IOException {
        return NoticeTheme.of("user-1", NoticeReader.read(lines(FOLDER.resolve(file))),
                List.of(known("民主生活会", 2024), known("组织生活会", 2025), known("民主生活会", 2020)));
    }

    @Test
    void aThemeTakesItsFrameFromTheNewestOfItsKind() throws IOException {
        Theme theme = theme("03-wrapped-pdf.txt");
        assertThat(theme.titles().get("personal")).startsWith("{year}年度学习贯彻习近平").endsWith("专题民主生活会\n材料");
        assertThat(theme.blocks()).extracting(block -> block.kind() + " " + block.heading() + " " + block.required())
                .containsExactly("OPENING  true", "LAST_YEAR 上年度整改 false", "PROBLEMS 问题2024 true", "CASE 案例剖析 true");
        assertThat(theme.aspects().getFirst()).isEqualTo(
                new ThemeAspect("a1", "理论学习", "学习", List.of("学了什么？"), false));
        assertThat(theme.validity().from()).isEqualTo("2023-12-04");
        assertThat(theme.formulations().getFirst().text()).startsWith("以学铸魂");
        assertThat(theme.confirmed()).isFalse();
    }

    @Test
    void aShortNameIsNotCutInsideAWord() {
        Notice notice = NoticeReader.read(List.of("关于召开2026年度民主生活会的通知", "围绕“树立和践行正确政绩观、工作作风”两个方面查摆问题。"));
        assertThat(NoticeTheme.of("user-1", notice, List.of()).aspects()).extracting(ThemeAspect::shortName)
                .containsExactly("正确政绩观", "工作作风");
    }

    @Test
    void aThemeOfASilentNoticeStaysEmpty() throws IOException {
        Theme theme = theme("06-no-notice.txt");
        assertThat(theme.name() + theme.meeting() + theme.source()).isEmpty();
        assertThat(theme.aspects()).isEmpty();
        assertThat(theme.titles()).isEmpty();
        assertThat(theme.limits()).isEqualTo(Limits.NONE);
        assertThat(theme.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(theme.blocks()).extracting(ThemeBlock::kind).containsExactly(SectionKind.OPENING, SectionKind.PROBLEMS);
    }
}
