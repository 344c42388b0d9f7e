package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.store.SampleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
    private final Draft draft = SampleDraft.load();

    private static List<String> ids(Draft draft) {
        return draft.elements().map(Element::id).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void namesWhatIsOtherAndNothingElse(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Draft from = draft;
        for (int edit = 0; edit < 200; edit++) {
            Draft before = from;
            Draft to = edits.any(before);
            Difference difference = Difference.between(before, to);
            if (ids(before).equals(ids(to))) {
                Set<String> others = to.elements().filter(element -> !before.element(element.id()).orElseThrow().equals(element))
                        .map(Element::id).collect(Collectors.toSet());
                assertThat(difference.elements()).as("edit %d", edit).containsAll(others);
            } else {
                assertThat(difference.structure()).as("edit %d", edit).isTrue();
            }
            from = to;
        }
    }

    @Test
    void wordsChangeAnElementAndThoseItStandsIn() {
        String problem = draft.all(Problem.class).getLast().id();
        Difference difference = Difference.between(draft, Edits.text(draft, new FieldPath(problem, Field.TEXT), "另一句。"));
        assertThat(difference).isEqualTo(new Difference(draft.pathTo(problem).stream().map(Element::id).collect(Collectors.toSet()), false));
    }

    @Test
    void nothingIsOtherInTheSameDraft() {
        assertThat(Difference.between(draft, draft)).isEqualTo(new Difference(Set.of(), false));
        assertThat(Difference.between(draft, draft.withStyle(PaperStyle.STANDARD))).isEqualTo(new Difference(Set.of(), false));
    }

    /** An import may bring another section under the same id. */
    @Test
    void anElementThatBecomesAnotherKindIsAChangeOfStructure() {
        Draft empty = draft.withSections(List.of(new PointSection("s1", SectionKind.CAUSES, "", "", List.of())));
        for (Section other : List.of(new PointSection("s1", SectionKind.MEASURES, "", "", List.of()), TextSection.empty("s1", SectionKind.CLOSING, ""))) {
            assertThat(Difference.between(empty, empty.withSections(List.of(other))).structure()).isTrue();
        }
    }

    @Test
    void factsAndWhatFoundNoPlaceAreComparedToo() {
        Draft with = draft.withUnplaced(List.of(new Unplaced("u1", "一句")));
        assertThat(Difference.between(draft, with).structure()).isTrue();
        assertThat(Difference.between(with, Edits.text(with, new FieldPath("u1", Field.TEXT), "两句")).elements()).containsExactly("u1");
        assertThat(Difference.between(draft, Edits.text(draft, new FieldPath(Facts.ID, Field.NAME), "另一人")).elements())
                .containsExactly(Facts.ID);
    }
}
