package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
    /** About 620 characters to a page of 22 lines of 28. */
    private static final int TEN_PAGES = 6_200;

    @Test
    void theSampleBecomesFieldsAndTheSameTextAgain() {
        String text = Papers.read(Papers.shared().resolve("duizhao-2021.txt"));
        Recognition recognition = Papers.recognise(text);
        Draft draft = recognition.draft();
        assertThat(recognition.theme()).isEqualTo(YearThemes.Y2021);
        assertThat(draft.all(Aspect.class)).extracting(Aspect::theme).containsExactly("x1", "x2", "x3", "x4", "x5");
        assertThat(Papers.problems(draft)).isEqualTo("2/3/3/2/3");
        assertThat(draft.points(SectionKind.CAUSES)).hasSize(4);
        assertThat(draft.points(SectionKind.MEASURES)).hasSize(4);
        assertThat(draft.unplaced()).isEmpty();
        assertThat(Papers.bare(Papers.printed(recognition))).isEqualTo(Papers.bare(text));
    }

    @Test
    void theSampleKeepsItsParagraphs() {
        String text = Papers.read(Papers.shared().resolve("duizhao-2021.txt"));
        assertThat(Papers.printed(Papers.recognise(text)).lines()).containsExactlyElementsOf(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void otherPapers() {
        Path folder = Papers.shared().resolve("import");
        List<String> expected = Papers.read(folder.resolve("expected.tsv")).lines().skip(1).toList();
        assertThat(expected).isNotEmpty().allSatisfy(line -> {
            String[] cells = line.split("\t");
            String text = Papers.read(folder.resolve(cells[0]));
            Recognition recognition = Papers.recognise(text);
            assertThat(Papers.problems(recognition.draft())).isEqualTo(cells[1]);
            assertThat(recognition.draft().points(SectionKind.CAUSES)).hasSize(Integer.parseInt(cells[2]));
            assertThat(recognition.draft().points(SectionKind.MEASURES)).hasSize(Integer.parseInt(cells[3]));
            assertThat(recognition.draft().unplaced()).isEmpty();
            assertThat(Papers.bare(Papers.printed(recognition))).isEqualTo(Papers.bare(text));
        });
    }

    @Test
    void everyElementSaysHowSureItIs() {
        Recognition recognition = Papers.recognise(Papers.read(Path.of("src/test/resources/import/bare-lines.txt")));
        assertThat(recognition.draft().elements().map(Element::id).toList())
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(recognition.confidence().keySet());
    }

    @Test
    void aChosenThemeIsKept() {
        String text = "一、存在的问题\n（一）理论学习方面。一是学得少。";
        Recognition recognition = Recogniser.recognise("d", Papers.paragraphs(text), YearThemes.Y2018);
        assertThat(recognition.theme()).isEqualTo(YearThemes.Y2018);
        assertThat(recognition.draft().theme()).isEqualTo("2018");
        assertThat(recognition.draft().all(Aspect.class)).extracting(Aspect::theme).containsExactly("");
        assertThat(recognition.draft().id()).isEqualTo("d");
    }

    @Test
    void headingStylesStandForNumbersThatAreLost() {
        List<SourceParagraph> paragraphs = List.of(new SourceParagraph("我的不足", 1), new SourceParagraph("学习上", 2),
                new SourceParagraph("读得少", 3), SourceParagraph.plain("一年三本书。"), SourceParagraph.plain("都没有读完。"),
                new SourceParagraph("想得浅", 3), new SourceParagraph("作风上", 2), SourceParagraph.plain("走得少。"),
                new SourceParagraph("原因", 1), new SourceParagraph("懒", 2), SourceParagraph.plain("怕苦。"));
        Draft draft = Recogniser.recognise("d", paragraphs, YearThemes.ALL).draft();
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("学习上", "作风上");
        assertThat(Papers.problems(draft)).isEqualTo("2/1");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("懒");
    }

    @Test
    void ownerAndDateOfAMeasureFindTheirFields() {
        Recognition recognition = Papers.recognise("一、整改措施\n（一）去现场。每月一次。责任人：本人；完成时限：2022年6月。\n"
                + "（二）写笔记。责任人：本人，完成时限：年底");
        assertThat(recognition.draft().points(SectionKind.MEASURES)).extracting(Point::text, Point::owner, Point::due)
                .containsExactly(tuple("每月一次。", "本人", "2022年6月"), tuple("", "本人", "年底"));
        assertThat(Papers.printed(recognition)).contains("（一）去现场。每月一次。责任人：本人；完成时限：2022年6月。");
    }

    @Test
    void anOwnerWithTheDayIsNoOwner() {
        String text = "一、整改措施\n（一）去现场。每月一次。责任人：秦朗，2025年3月底前见效。";
        Recognition recognition = Papers.recognise(text);
        assertThat(recognition.draft().points(SectionKind.MEASURES)).extracting(Point::text, Point::owner)
                .containsExactly(tuple("每月一次。责任人：秦朗，2025年3月底前见效。", ""));
        assertThat(Papers.printed(recognition)).isEqualTo(text);
    }

    @Test
    void whatMayBeReadWrongIsNotCertain() {
        Recognition recognition = Papers.recognise("一、存在的问题\n（一）带头固本培元、增强党性方面\n1.学得浅。\n3.走得少。\n"
                + "（二）带头干事创业、担当作为方面：存在畏难情绪；\n（三）带头敬畏人民、敬畏组织、敬畏法纪方面\n1.管得松。");
        assertThat(recognition.confidence()).containsEntry("p1", Confidence.CERTAIN).containsEntry("p2", Confidence.LIKELY)
                .containsEntry("a1", Confidence.CERTAIN).containsEntry("a2", Confidence.LIKELY);
    }

    @Test
    void withoutThemesThereIsNoDraft() {
        assertThatThrownBy(() -> Recogniser.recognise("d", List.of(), List.of()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTextOfNoSuchKindWaitsToBePlaced() {
        Draft draft = Papers.recognise("春眠不觉晓，\n处处闻啼鸟。\n\n夜来风雨声，").draft();
        assertThat(draft.sections()).isEmpty();
        assertThat(draft.unplaced()).extracting(unplaced -> unplaced.text(Field.TEXT))
                .containsExactly("春眠不觉晓，", "处处闻啼鸟。", "夜来风雨声，");
    }

    @Test
    void whatIsNoPaperByItsLengthIsRefused() {
        List<SourceParagraph> many = Collections.nCopies(Bounds.MOST_PARAGRAPHS + 1, SourceParagraph.plain("一"));
        assertThatThrownBy(() -> Recogniser.recognise("d", many, YearThemes.ALL)).isInstanceOf(TooLong.class);
        List<SourceParagraph> wide = List.of(SourceParagraph.plain("一".repeat(Bounds.MOST_CHARACTERS + 1)));
        assertThatThrownBy(() -> Recogniser.recognise("d", wide, YearThemes.ALL)).isInstanceOf(TooLong.class)
                .hasMessageContaining("2000001");
    }

    @Test
    void blankLinesMakeNoPaperLong() {
        List<SourceParagraph> blank = Collections.nCopies(Bounds.MOST_PARAGRAPHS + 1, SourceParagraph.plain(""));
        assertThat(Recogniser.recognise("d", blank, YearThemes.ALL).draft().unplaced()).isEmpty();
    }

    /** Each looks like a line of a table of contents, and each begins one as well as the next. */
    @Test
    void asManyEntriesOfContentsAsThereMayBeAreReadInTheTimeOfOtherLines() {
        List<SourceParagraph> entries = IntStream.range(0, Bounds.MOST_PARAGRAPHS / 3)
                .mapToObj(n -> SourceParagraph.plain("第" + n + "处" + "……" + n % 1000)).toList();
        assertThat(Recogniser.recognise("d", entries, YearThemes.ALL).draft().elements().count()).isPositive();
    }

    /** Each is one paragraph of the source, but an element and the line in it of the draft. */
    @Test
    void neitherIsADraftMadeThatCouldNotBeOpened() {
        List<SourceParagraph> many = Collections.nCopies(Bounds.MOST_PARAGRAPHS - 1, SourceParagraph.note("批注"));
        assertThatThrownBy(() -> Recogniser.recognise("d", many, YearThemes.ALL)).isInstanceOf(TooLong.class);
    }

    /** How the time grows is seen in RecognitionBenchmark. */
    @ParameterizedTest
    @ValueSource(strings = {"一是我学得不深。比如，会上没有发言；", "带头固本培元、增强党性方面\n", "（一）带头践行以人民为中心的发展思想方面。", "（", "“",
        "比如，", "如，\n", "一", "。", "　", "一、原因\n", "，，“”", "同志们：\n", "某局　张三\n"})
    void oneThingOverAndOverIsRead(String unit) {
        String text = unit.repeat(TEN_PAGES / unit.length());
        Recognition recognition = Papers.recognise(text);
        String kept = Papers.printed(recognition) + recognition.draft().unplaced();
        assertThat(Papers.bare(kept)).hasSizeGreaterThanOrEqualTo(Papers.bare(text).length());
    }

    @Test
    void moreSectionsThanAPaperCanHaveAreRefused() {
        String text = "一、整改措施\n（一）我要改。\n".repeat(Bounds.MOST_PARTS + 1);
        assertThatThrownBy(() -> Papers.recognise(text)).isInstanceOf(TooLong.class).hasMessageContaining("draft");
    }
}
