package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.TitleLines;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.junit.jupiter.api.Test;

class PaginatorTest {
    private static String[] bodies(int count) {
        String[] texts = new String[count];
        Arrays.fill(texts, "正文一行。");
        return texts;
    }

    private static List<Integer> lineCounts(List<Page> pages) {
        return pages.stream().map(page -> page.lines().size()).toList();
    }

    /** 21 lines below a title of one line need 13029 twips; the type area has 13031, whole lines of its grid 13024. */
    @Test
    void libreOfficeFillsOnlyWholeLinesOfTheGrid() {
        PageSetup setup = PageSetup.of(Layout.CUSTOMARY.withPitch(LinePitch.EXACT_29_45));
        List<Block> blocks = Paper.of(Role.TITLE, "材料").add(Role.BYLINE, "某人").add(Role.BODY, bodies(30)).manuscript().blocks();
        Manuscript paper = new Manuscript(blocks, setup);
        assertThat(Paginator.paginate(paper, new RuleMeasurer(), Profile.WORD).getFirst().lines()).hasSize(1 + 1 + 19);
        assertThat(Paginator.paginate(paper, new RuleMeasurer(), Profile.LO).getFirst().lines()).hasSize(1 + 1 + 18);
    }

    @Test
    void twentyTwoLinesFillAPage() {
        List<Page> pages = Paper.of(Role.BODY, bodies(45)).pages(Profile.LO);
        assertThat(lineCounts(pages)).containsExactly(22, 22, 1);
        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
        List<Line> lines = pages.getFirst().lines();
        assertThat(lines.getFirst().top()).isEqualTo(PageSetup.CUSTOMARY.top());
        assertThat(lines.getLast().top()).isCloseTo(PageSetup.CUSTOMARY.top() + 21 * PageSetup.CUSTOMARY.pitch(), offset(1e-9));
    }

    @Test
    void titleLinesHaveTheirOwnPitch() {
        List<Page> pages = Paper.of(Role.TITLE, "会议", "材料").add(Role.BODY, bodies(30)).pages(Profile.LO);
        assertThat(lineCounts(pages)).containsExactly(20, 12);
        assertThat(pages.getFirst().lines().get(2).top())
                .isCloseTo(PageSetup.CUSTOMARY.top() + 2 * PageSetup.TITLE_PITCH + PageSetup.CUSTOMARY.pitch(), offset(1e-9));
    }

    @Test
    void headingNeverEndsAPage() {
        List<Page> pages = Paper.of(Role.BODY, bodies(20)).add(Role.HEADING_1, "一、").add(Role.HEADING_2, "（一）")
                .add(Role.BODY, "甲".repeat(80)).pages(Profile.LO);
        assertThat(lineCounts(pages)).containsExactly(20, 5);
        assertThat(pages.get(1).lines().getFirst().block().role()).isEqualTo(Role.HEADING_1);
    }

    @Test
    void lonelyLinesAreLeftToTheAuthor() {
        assertThat(lineCounts(Paper.of(Role.BODY, bodies(21)).add(Role.BODY, "甲".repeat(54)).pages(Profile.LO)))
                .containsExactly(22, 1);
    }

    @Test
    void headingsWithoutEndDoNotHang() {
        String[] headings = new String[50];
        Arrays.fill(headings, "一、");
        assertThat(lineCounts(Paper.of(Role.HEADING_1, headings).pages(Profile.LO))).containsExactly(22, 22, 6);
    }

    @Test
    void signatureStandsBelowABlankLineWithTwoLinesOfText() {
        List<Page> fits = Paper.of(Role.BODY, bodies(19)).add(Role.SIGNATURE, "李某").add(Role.SIGNED_DATE, "1月8日")
                .pages(Profile.LO);
        assertThat(lineCounts(fits)).containsExactly(21);
        assertThat(fits.getFirst().lines().get(19).top()).isCloseTo(PageSetup.CUSTOMARY.top() + 20 * PageSetup.CUSTOMARY.pitch(), offset(1e-9));
        List<Page> pages = Paper.of(Role.BODY, bodies(20)).add(Role.SIGNATURE, "李某").add(Role.SIGNED_DATE, "1月8日")
                .pages(Profile.LO);
        assertThat(lineCounts(pages)).containsExactly(18, 4);
        assertThat(lineCounts(Paper.of(Role.BODY, bodies(22)).add(Role.SIGNED_DATE, "1月8日").pages(Profile.LO)))
                .containsExactly(20, 3);
    }

    @Test
    void blankLinesDoNotOpenAPage() {
        assertThat(Paper.of(Role.SIGNATURE, "李某").lines(Profile.LO).getFirst().top()).isEqualTo(PageSetup.CUSTOMARY.top());
    }

    @Test
    void onlyTheFirstBlockOfARowHasBlankLines() {
        List<Line> lines = Paper.of(Role.BODY, "正文").add(Role.SIGNATURE, "李某", "王某").lines(Profile.LO);
        assertThat(lines.get(1).top() - lines.get(0).top()).isCloseTo(2 * PageSetup.CUSTOMARY.pitch(), offset(1e-9));
        assertThat(lines.get(2).top() - lines.get(1).top()).isCloseTo(PageSetup.CUSTOMARY.pitch(), offset(1e-9));
    }

    @Test
    void nothingIsOneEmptyPage() {
        List<Page> pages = Paginator.paginate(new Manuscript(List.of()), new RuleMeasurer(), Profile.WORD);
        assertThat(pages).containsExactly(new Page(1, List.of()));
        assertThat(Paper.of(Role.BODY, "").lines(Profile.LO)).singleElement()
                .satisfies(line -> assertThat(line.cells()).isEmpty());
    }

    @Test
    void aLongTitleHasTheLinesThatTheWordFileHas() {
        String title = "2021年度党史学习教育专题民主生活会个人对照检查材料";
        for (Profile profile : Profile.values()) {
            assertThat(Paper.of(Role.TITLE, title).texts(profile)).isEqualTo(TitleLines.of(title, PageSetup.CUSTOMARY)).hasSize(2);
        }
    }

    @Test
    void theDateStandsTwoCharactersToTheRightOfTheName() {
        List<Line> lines = Paper.of(Role.BODY, "正文。").add(Role.SIGNATURE, "周明远").add(Role.SIGNED_DATE, "2022年1月8日")
                .lines(Profile.WORD);
        double name = lines.get(1).cells().getFirst().x();
        assertThat(lines.get(2).cells().getFirst().x()).isCloseTo(name + 31.5, offset(1e-9));
        Cell last = lines.get(2).cells().getLast();
        assertThat(last.x() + last.width()).isCloseTo(PageSetup.CUSTOMARY.right() - 31.5, offset(0.3));
    }

    @Test
    void aParagraphThatHoldsTheSignatureIsDividedInWordOnly() {
        Paper paper = Paper.of(Role.BODY, bodies(16)).add(Role.BODY, "甲".repeat(26 + 4 * 28)).add(Role.SIGNED_DATE, "1月8日");
        assertThat(lineCounts(paper.pages(Profile.LO))).containsExactly(16, 6);
        assertThat(lineCounts(paper.pages(Profile.WORD))).containsExactly(19, 3);
    }

    @Test
    void tenThousandEmptyParagraphsTakeALineEach() {
        String[] empty = new String[10_000];
        Arrays.fill(empty, "");
        for (Profile profile : Profile.values()) {
            assertThat(Paper.of(Role.BODY, empty).pages(profile)).hasSize((10_000 + 21) / 22);
        }
    }
}
