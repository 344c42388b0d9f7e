package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.paginate.Orphan.Kind.CHARACTER;
import static org.duizhao.paginate.Orphan.Kind.LINE;

import java.util.Arrays;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanTest {
    /** The first line is indented by two. */
    private static final int FIRST_LINE = 26;

    private static String[] bodies(int count) {
        String[] texts = new String[count];
        Arrays.fill(texts, "正文一行。");
        return texts;
    }

    private static List<Orphan> in(Paper paper) {
        return new Orphans().in(paper.pages(Profile.WORD));
    }

    /** A paragraph whose second line is that. */
    private static List<Orphan> endingWith(String last) {
        Paper paper = Paper.of(Role.BODY, "甲".repeat(FIRST_LINE) + last);
        assertThat(paper.texts(Profile.WORD)).last().isEqualTo(last);
        return in(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"了", "𠮷"})
    void oneCharacterInTheLastLine(String last) {
        assertThat(endingWith(last)).singleElement().satisfies(orphan -> {
            assertThat(orphan.kind()).isEqualTo(CHARACTER);
            assertThat(orphan.page()).isZero();
            assertThat(orphan.line().text()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"了。", "“了”", "了！”", "了……"})
    void oneCharacterWithItsMarks(String last) {
        assertThat(new Orphans().in(secondLine(last))).singleElement().extracting(Orphan::kind).isEqualTo(CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"行了", "7", "A。", "3年", "。", ""})
    void anythingElseIsNone(String last) {
        assertThat(new Orphans().in(secondLine(last))).isEmpty();
    }

    /** A page with a paragraph of two lines, the second as given. */
    private static List<Page> secondLine(String last) {
        Run run = Paper.run(Role.BODY, "甲" + last);
        Block block = new Block(Role.BODY, "p", List.of(run));
        return List.of(new Page(1, List.of(
                new Line(block, 0, 100, 28.95, List.of(new Cell("甲", 80, 16, run, 0))),
                new Line(block, 1, 129, 28.95, List.of(new Cell(last, 80, 16, run, 1))))));
    }

    @Test
    void aParagraphOfOneCharacterIsNone() {
        assertThat(in(Paper.of(Role.BODY, "好", "好。"))).isEmpty();
    }

    @Test
    void oneCharacterInTheMiddleOfAParagraphIsNone() {
        assertThat(in(Paper.of(Role.BODY, "甲".repeat(FIRST_LINE + 28 + 5)))).isEmpty();
    }

    @Test
    void theLastLineAtTheTopOfAPage() {
        assertThat(in(Paper.of(Role.BODY, bodies(21)).add(Role.BODY, "甲".repeat(50)))).singleElement()
                .satisfies(orphan -> {
                    assertThat(orphan.kind()).isEqualTo(LINE);
                    assertThat(orphan.page()).isEqualTo(1);
                    assertThat(orphan.line().index()).isEqualTo(1);
                });
    }

    @Test
    void aLineCountsOnce() {
        assertThat(in(Paper.of(Role.BODY, bodies(21)).add(Role.BODY, "甲".repeat(FIRST_LINE + 1))))
                .extracting(Orphan::kind).containsExactly(LINE);
    }

    @Test
    void twoLinesAtTheTopOfAPageOrAWholeParagraphAreNone() {
        assertThat(in(Paper.of(Role.BODY, bodies(21)).add(Role.BODY, "甲".repeat(FIRST_LINE + 28 + 5)))).isEmpty();
        assertThat(in(Paper.of(Role.BODY, bodies(45)))).isEmpty();
    }

    @Test
    void equalParagraphsBehindOneAnotherAreNotTakenForOne() {
        String[] same = {"甲".repeat(FIRST_LINE + 1), "甲".repeat(FIRST_LINE + 1)};
        assertThat(in(Paper.of(Role.BODY, same))).extracting(Orphan::kind).containsExactly(CHARACTER, CHARACTER);
    }

    @Test
    void theyComeInTheOrderOfThePages() {
        String one = "甲".repeat(FIRST_LINE + 1);
        String[] many = new String[40];
        Arrays.fill(many, one);
        assertThat(in(Paper.of(Role.BODY, many))).hasSize(40).isSortedAccordingTo(
                (first, second) -> Integer.compare(first.page(), second.page()));
    }

    @Test
    void nothingIsNothing() {
        assertThat(new Orphans().in(List.of())).isEmpty();
        assertThat(new Orphans().in(List.of(new Page(1, List.of()), new Page(2, List.of())))).isEmpty();
    }
}
