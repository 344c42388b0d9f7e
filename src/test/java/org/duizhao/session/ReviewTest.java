package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
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
        assertThat(shown.sourcesOf(example)).containsExactly(5);
        assertThat(shown.fieldsOf(5)).containsAnyElementsOf(example.fields());
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
        ReviewRow unplaced = rowAfter(6, Place.Named.UNPLACED);
        assertThat(unplaced.kind()).isEqualTo(ReviewRow.Kind.UNPLACED);
        assertThat(unplaced.text()).contains("落实不力");
        review.place(6, row(ReviewRow.Kind.ASPECT).place().orElseThrow());
        assertThat(settled().all(Aspect.class).getFirst().problems()).hasSize(2);
    }

    private ReviewRow rowAfter(int paragraph, Place place) throws InterruptedException {
        review.place(paragraph, place);
        settled();
        return review.shownProperty().get().rows().getLast();
    }

    private ReviewRow row(ReviewRow.Kind kind) {
        return review.shownProperty().get().rows().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
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
}
