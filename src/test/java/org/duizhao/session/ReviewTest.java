package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Recogniser;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final List<SourceParagraph> PAPER = Stream.of(
            "2021年度党史学习教育专题民主生活会个人对照检查材料",
            "按照通知要求，现将有关情况报告如下：",
            "一、存在的问题",
            "（一）带头深刻感悟“两个确立”的决定性意义方面",
            "一是学习不深。读得少。",
            "比如，3月的读书班我缺了两次。",
            "二是落实不力。会开完就放下。",
            "二、原因分析",
            "（一）学用脱节。想得少。",
            "三、整改措施",
            "（一）每月读一本。按月记笔记。").map(SourceParagraph::plain).toList();

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Background background = new Background(window::add, (thread, problem) -> {
        throw new AssertionError(problem);
    });
    private List<Theme> themes;
    private Review review;

    @BeforeEach
    void begin(@TempDir java.nio.file.Path home) {
        themes = new ThemeLibrary(Places.in(home)).all();
        review = new Review(PAPER, Recogniser.recognise("d", PAPER, themes), themes, background, failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void end() {
        background.close();
    }

    private Draft settled() throws InterruptedException {
        while (background.waitingProperty().get() > 0) {
            Runnable answer = window.poll(10, TimeUnit.SECONDS);
            assertThat(answer).as("an answer of the background").isNotNull();
            answer.run();
        }
        return review.shownProperty().get().draft();
    }

    @Test
    void showsEveryParagraphWithWhatItBecame() throws InterruptedException {
        Reviewed shown = review.shownProperty().get();
        assertThat(shown.draft().all(Problem.class)).hasSize(2);
        assertThat(shown.placements().keySet()).hasSize(PAPER.size());
        assertThat(shown.rows()).extracting(ReviewRow::text).contains("一是学习不深。读得少。", "比如，3月的读书班我缺了两次。");
        ReviewRow example = shown.rows().stream().filter(row -> row.kind() == ReviewRow.Kind.EXAMPLE).findFirst().orElseThrow();
        assertThat(example.sources()).containsExactly(5);
    }

    @Test
    void followsWhatThePersonSaysAndTakesItBack() throws InterruptedException {
        Draft before = settled();
        review.place(6, new Place.In(SectionKind.CAUSES));
        Draft moved = settled();
        assertThat(moved.all(Problem.class)).hasSize(1);
        assertThat(moved.points(SectionKind.CAUSES)).hasSize(2);
        review.undo();
        assertThat(settled()).isEqualTo(before);
        review.redo();
        assertThat(settled()).isEqualTo(moved);
        review.free(6);
        assertThat(settled()).isEqualTo(before);
    }

    @Test
    void droppingOnARowPutsTheParagraphThere() throws InterruptedException {
        review.place(6, Place.Named.UNPLACED);
        settled();
        assertThat(review.shownProperty().get().unplaced()).containsExactly(6);
        assertThat(rows()).extracting(ReviewRow::text).noneMatch(text -> text.contains("落实不力"));
        review.place(6, row(ReviewRow.Kind.ASPECT).place().orElseThrow());
        assertThat(settled().all(Aspect.class).getFirst().problems()).hasSize(2);
    }

    private List<ReviewRow> rows() {
        return review.shownProperty().get().rows();
    }

    private ReviewRow row(ReviewRow.Kind kind) {
        return rows().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void splitsAndJoinsAndKeepsWhatWasSaidOfTheRest() throws InterruptedException {
        review.place(6, Place.Named.UNPLACED);
        settled();
        review.split(5, "比如，3月".length());
        settled();
        Reviewed split = review.shownProperty().get();
        assertThat(split.paragraphs()).hasSize(PAPER.size() + 1);
        assertThat(split.fixed()).containsOnlyKeys(7);
        review.join(6);
        settled();
        assertThat(review.shownProperty().get().paragraphs()).isEqualTo(PAPER);
        assertThat(review.shownProperty().get().fixed()).containsOnlyKeys(6);
    }

    /** A block that prints no heading has its name above it, and one that is still empty can be dropped on. */
    @Test
    void everyBlockStandsUnderItsHeadingOrItsName() throws InterruptedException {
        review.place(1, new Place.In(SectionKind.OPINIONS));
        settled();
        List<ReviewRow> rows = rows();
        int at = IntStream.range(0, rows.size()).filter(i -> rows.get(i).text().startsWith("按照通知")).findFirst().orElseThrow();
        assertThat(rows.get(at - 1).kind()).isEqualTo(ReviewRow.Kind.BLOCK);
        assertThat(rows.get(at - 1).place()).contains(new Place.In(SectionKind.OPINIONS));
        assertThat(rows.get(at).sources()).containsExactly(1);
        Theme theme = review.shownProperty().get().recognition().theme();
        assertThat(rows.stream().filter(row -> row.kind() == ReviewRow.Kind.EMPTY).map(row -> row.place().orElseThrow()))
                .isNotEmpty().contains(new Place.In(SectionKind.OPENING))
                .allMatch(place -> theme.block(((Place.In) place).section()).isPresent());
        review.place(6, row(ReviewRow.Kind.EMPTY).place().orElseThrow());
        assertThat(settled().section(SectionKind.OPENING).orElseThrow().text(Field.TEXT)).contains("会开完就放下");
    }

    /** Each row of a block of several paragraphs is that paragraph and no other, and is as sure as that. */
    @Test
    void bothSidesSayTheSameOfAParagraphThatWasMoved() throws InterruptedException {
        review.place(6, new Place.In(SectionKind.OPENING));
        settled();
        Reviewed shown = review.shownProperty().get();
        ReviewRow moved = shown.rows().stream().filter(row -> row.text().contains("落实不力")).findFirst().orElseThrow();
        ReviewRow first = shown.rows().stream().filter(row -> row.text().startsWith("按照通知")).findFirst().orElseThrow();
        assertThat(moved.sources()).containsExactly(6);
        assertThat(first.sources()).containsExactly(1);
        assertThat(moved.confidence()).isEqualTo(shown.placements().get(6).confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(first.confidence()).isEqualTo(shown.placements().get(1).confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void splitAndJoinTakeEachOtherBack() throws InterruptedException {
        review.place(5, Place.Named.UNPLACED);
        settled();
        Review.Seam seam = review.split(5, "比如，3月".length()).orElseThrow();
        assertThat(seam).isEqualTo(new Review.Seam(6, 0));
        assertThat(review.join(seam.paragraph())).contains(new Review.Seam(5, "比如，3月".length()));
        settled();
        assertThat(review.shownProperty().get().paragraphs()).isEqualTo(PAPER);
        review.place(6, Place.Named.UNPLACED);
        settled();
        Reviewed before = review.shownProperty().get();
        Review.Seam joined = review.join(6).orElseThrow();
        assertThat(review.split(joined.paragraph(), joined.offset())).contains(new Review.Seam(6, 0));
        settled();
        assertThat(review.shownProperty().get()).isEqualTo(before);
    }

    @Test
    void joiningGoesOverBlankParagraphs() throws InterruptedException {
        List<SourceParagraph> spaced = new ArrayList<>(PAPER);
        spaced.addAll(6, List.of(SourceParagraph.plain(""), SourceParagraph.plain("  ")));
        review = new Review(spaced, Recogniser.recognise("d", spaced, themes), themes, background, failure -> {
            throw new AssertionError(failure);
        });
        Review.Seam joined = review.join(8).orElseThrow();
        settled();
        assertThat(joined.paragraph()).isEqualTo(5);
        assertThat(review.shownProperty().get().paragraphs()).hasSize(PAPER.size() - 1);
        assertThat(review.split(5, joined.offset())).contains(new Review.Seam(8, 0));
        settled();
        assertThat(review.shownProperty().get().paragraphs()).isEqualTo(spaced);
    }

    @Test
    void splittingAtTheEdgeAndJoiningTheFirstDoNothing() throws InterruptedException {
        Draft before = settled();
        review.split(5, 0);
        review.join(0);
        assertThat(settled()).isEqualTo(before);
    }

    @Test
    void anotherThemeIsMatchedAnew() throws InterruptedException {
        Theme other = themes.stream().filter(theme -> theme.year() == 2024).findFirst().orElseThrow();
        review.choose(other);
        assertThat(settled().theme()).isEqualTo(other.id());
        assertThat(settled().all(Example.class)).hasSize(1);
    }

    private void review(String... paragraphs) {
        List<SourceParagraph> paper = Stream.of(paragraphs).map(SourceParagraph::plain).toList();
        review = new Review(paper, Recogniser.recognise("d", paper, themes), themes, background, failure -> {
            throw new AssertionError(failure);
        });
    }

    /** Five problems of two aspects, each in its own paragraph, and two causes. */
    private void reviewLong() {
        review("2021年度党史学习教育专题民主生活会个人对照检查材料",
                "一、存在的问题",
                "（一）带头深刻感悟“两个确立”的决定性意义方面",
                "一是学习不深。读得少。",
                "二是落实不力。会开完就放下。比如，3月的会没有下文。",
                "三是作风不实。去得少。",
                "（二）带头践行以人民为中心的发展思想方面",
                "一是走访不多。坐得多。",
                "二是办事不快。拖得久。",
                "二、原因分析",
                "（一）学用脱节。想得少。",
                "（二）担当不够。怕出错。");
    }

    private int row(String words) {
        return IntStream.range(0, rows().size()).filter(i -> rows().get(i).words().contains(words)).findFirst().orElseThrow();
    }

    private List<String> problems(int aspect) throws InterruptedException {
        return settled().all(Aspect.class).get(aspect).problems().stream().map(Problem::headline).toList();
    }

    private List<String> causes() throws InterruptedException {
        return settled().points(SectionKind.CAUSES).stream().map(Point::headline).toList();
    }

    @Test
    void aParagraphStaysWhereItIsDropped() throws InterruptedException {
        reviewLong();
        review.drop(5, row("学习不深"), true);
        assertThat(problems(0)).containsExactly("作风不实", "学习不深", "落实不力");
        review.drop(5, row("走访不多"), false);
        assertThat(problems(0)).containsExactly("学习不深", "落实不力");
        assertThat(problems(1)).containsExactly("走访不多", "作风不实", "办事不快");
        review.drop(3, row("带头践行"), false);
        assertThat(problems(1)).containsExactly("学习不深", "走访不多", "作风不实", "办事不快");
        assertThat(problems(0)).containsExactly("落实不力");
        review.drop(8, row("学用脱节"), false);
        assertThat(causes()).containsExactly("学用脱节", "办事不快", "担当不够");
        assertThat(settled().all(Example.class)).hasSize(1);
        for (int i = 0; i < 4; i++) {
            review.undo();
        }
        assertThat(problems(0)).containsExactly("学习不深", "落实不力", "作风不实");
    }

    /** What is behind a problem with an example comes behind the example. */
    @Test
    void nothingIsPutIntoAnItem() throws InterruptedException {
        reviewLong();
        review.drop(8, row("落实不力"), false);
        assertThat(problems(0)).containsExactly("学习不深", "落实不力", "办事不快", "作风不实");
        assertThat(settled().all(Problem.class).get(1).examples()).hasSize(1);
        review.drop(8, row("3月的会"), true);
        assertThat(problems(0)).containsExactly("学习不深", "办事不快", "落实不力", "作风不实");
    }

    @Test
    void betweenItemsOfOneParagraphItIsPartedThere() throws InterruptedException {
        review("2021年度党史学习教育专题民主生活会个人对照检查材料",
                "一、存在的问题",
                "（一）带头深刻感悟“两个确立”的决定性意义方面。一是学习不深。读得少。二是落实不力。会开完就放下。三是作风不实。去得少。",
                "（二）带头践行以人民为中心的发展思想方面。一是走访不多。坐得多。",
                "二是办事不快。拖得久。");
        assertThat(problems(0)).hasSize(3);
        review.drop(4, row("学习不深"), false);
        assertThat(problems(0)).containsExactly("学习不深", "办事不快", "落实不力", "作风不实");
        assertThat(problems(1)).containsExactly("走访不多");
        review.drop(5, row("带头深刻感悟"), false);
        assertThat(problems(0)).containsExactly("办事不快", "学习不深", "落实不力", "作风不实");
        review.undo();
        review.undo();
        assertThat(problems(0)).containsExactly("学习不深", "落实不力", "作风不实");
        assertThat(review.shownProperty().get().paragraphs()).hasSize(5);
    }

    /** Wherever any paragraph is dropped, it stands there, and all others stand as they did. */
    @Test
    void everyDropMovesThatParagraphAlone() throws InterruptedException {
        reviewLong();
        settled();
        List<String> before = said();
        List<ReviewRow> all = rows();
        for (int paragraph : List.of(3, 5, 7, 8, 10, 11)) {
            String own = all.stream().filter(row -> row.sources().contains(paragraph)).findFirst().orElseThrow().words();
            for (int row = 0; row < all.size(); row++) {
                if (all.get(row).kind() != ReviewRow.Kind.PROBLEM && all.get(row).kind() != ReviewRow.Kind.POINT
                        || all.get(row).sources().contains(paragraph)) {
                    continue;
                }
                for (boolean above : List.of(true, false)) {
                    review.drop(paragraph, row, above);
                    settled();
                    List<String> after = said();
                    String place = own + (above ? " before " : " behind ") + all.get(row).words();
                    int gap = new Landing(all).gap(row, above);
                    List<String> wanted = new ArrayList<>(before);
                    wanted.add(gap, own);
                    wanted.remove(before.indexOf(own) < gap ? before.indexOf(own) : before.indexOf(own) + 1);
                    assertThat(after).as(place).containsExactlyElementsOf(wanted);
                    review.undo();
                    settled();
                }
            }
        }
        assertThat(said()).isEqualTo(before);
    }

    private List<String> said() {
        return rows().stream().map(ReviewRow::words).toList();
    }

    @Test
    void splitAndThemeLeaveWhatWasPlacedWhereItIs() throws InterruptedException {
        reviewLong();
        review.drop(5, row("走访不多"), false);
        settled();
        List<String> placed = said();
        review.split(10, "（一）学用脱节。".length());
        settled();
        assertThat(problems(1)).containsExactly("走访不多", "作风不实", "办事不快");
        review.undo();
        settled();
        assertThat(said()).isEqualTo(placed);
        review.choose(themes.stream().filter(theme -> theme.year() == 2022).findFirst().orElseThrow());
        assertThat(problems(1)).containsExactly("走访不多", "作风不实", "办事不快");
        review.undo();
        settled();
        assertThat(said()).isEqualTo(placed);
    }

    /** Both parts stay where the whole was put; only the first can be its heading. */
    @Test
    void whatIsSplitStaysWhereThePersonPutIt() throws InterruptedException {
        reviewLong();
        review.place(5, new Place.In(SectionKind.CAUSES));
        settled();
        review.split(5, "三是作风不实。".length());
        settled();
        assertThat(review.shownProperty().get().fixed()).containsOnlyKeys(5, 6);
        assertThat(settled().all(Problem.class)).hasSize(4);
    }

    /** The keys go through the themes one by one. */
    @Test
    void goingThroughThemesIsOneUndo() throws InterruptedException {
        reviewLong();
        settled();
        Reviewed first = review.shownProperty().get();
        String before = first.draft().theme();
        themes.stream().filter(theme -> !theme.id().equals(before)).limit(3).forEach(review::choose);
        assertThat(settled().theme()).isNotEqualTo(before);
        review.undo();
        assertThat(settled()).isEqualTo(first.draft());
        assertThat(review.isCorrected()).isFalse();
    }
}
