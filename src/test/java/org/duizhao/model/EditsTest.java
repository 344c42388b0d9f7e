package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Problem FIRST = new Problem("p1", "一", "", List.of(Example.empty("e1", "比如，")),
            ProblemSource.UNSAID);
    private static final Problem SECOND = Problem.empty("p2").with(Field.HEADLINE, "二");
    private final Draft draft = new Draft("d", "2021", PaperKind.PERSONAL, Facts.EMPTY, List.of(
            TextSection.empty("s1", SectionKind.OPENING, ""),
            new ProblemSection("s2", "问题", "", List.of(
                    new Aspect("a1", "x", "甲", "", List.of(FIRST, SECOND)), Aspect.empty("a2", "y", "乙"))),
            new PointSection("s3", SectionKind.CAUSES, "原因", "",
                    List.of(Point.of("c1", "因", "").answering(Set.of("p1", "p2"))))),
            List.of(new Unplaced("u1", "不知放哪")), PaperStyle.STANDARD, EnumSet.allOf(TitlePart.class));

    private List<String> problems(Draft of, String aspect) {
        return of.element(aspect, Aspect.class).orElseThrow().problems().stream().map(Problem::id).toList();
    }

    @Test
    void textIsSetDeepInTheTree() {
        Draft changed = Edits.text(draft, new FieldPath("e1", Field.PLACE), "建设路");
        assertThat(changed.text(new FieldPath("e1", Field.PLACE))).contains("建设路");
        assertThat(draft.text(new FieldPath("e1", Field.PLACE))).contains("");
    }

    @Test
    void factsAndUnplacedCanBeEdited() {
        assertThat(Edits.text(draft, new FieldPath(Facts.ID, Field.NAME), "李").facts().text(Field.NAME)).isEqualTo("李");
        assertThat(Edits.remove(draft, "u1").unplaced()).isEmpty();
    }

    @Test
    void aFieldThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Edits.text(draft, new FieldPath("p1", Field.OWNER), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anElementThatIsGoneChangesNothing() {
        assertThat(Edits.text(draft, new FieldPath("p9", Field.TEXT), "x")).isEqualTo(draft);
        assertThat(Edits.move(draft, "p9", "a2", 0)).isEqualTo(draft);
        assertThat(Edits.move(draft, "p1", "a9", 0)).isEqualTo(draft);
    }

    @Test
    void removingAProblemRemovesItsLinks() {
        assertThat(Edits.remove(draft, "p1").element("c1", Point.class).orElseThrow().answers()).containsExactly("p2");
    }

    @Test
    void movingToAnotherAspectKeepsLinksAndExamples() {
        Draft moved = Edits.move(draft, "p1", "a2", 5);
        assertThat(problems(moved, "a1")).containsExactly("p2");
        assertThat(problems(moved, "a2")).containsExactly("p1");
        assertThat(moved.element("e1")).isPresent();
        assertThat(moved.points(SectionKind.CAUSES).getFirst().answers()).containsExactlyInAnyOrder("p1", "p2");
    }

    @Test
    void shiftingStopsAtTheEnds() {
        assertThat(problems(Edits.shift(draft, "p1", 1), "a1")).containsExactly("p2", "p1");
        assertThat(problems(Edits.shift(draft, "p1", -1), "a1")).containsExactly("p1", "p2");
        assertThat(problems(Edits.shift(draft, "p1", 9), "a1")).containsExactly("p2", "p1");
    }

    @Test
    void nothingIsMovedIntoItself() {
        assertThat(Edits.move(draft, "a1", "p1", 0)).isEqualTo(draft);
    }

    @Test
    void aParentTakesOnlyItsOwnKindOfChild() {
        assertThatThrownBy(() -> Edits.move(draft, "e1", "a2", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksAreSetAndTaken() {
        Draft without = Edits.link(draft, "c1", "p2", false);
        assertThat(without.points(SectionKind.CAUSES).getFirst().answers()).containsExactly("p1");
        assertThat(Edits.link(without, "c1", "p2", true)).isEqualTo(draft);
    }

    @Test
    void freshIdsAreFree() {
        assertThat(draft.freshId("p")).isEqualTo("p3");
        assertThat(draft.freshId("q")).isEqualTo("q1");
    }
}
