package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static Draft draft(Facts facts, List<Section> sections, List<Unplaced> unplaced) {
        return new Draft("d", "2021", PaperKind.PERSONAL, facts, sections, unplaced, PaperStyle.STANDARD, Set.of());
    }

    private static Draft saying(String text) {
        return draft(Facts.EMPTY, List.of(new TextSection("s", SectionKind.OPENING, "", text)), List.of());
    }

    @Test
    void charactersAreCountedWhereverTheyStand() {
        String most = ("字".repeat(99_999) + "\n").repeat(Bounds.MOST_CHARACTERS / 100_000);
        assertThat(Bounds.hold(saying(most))).isTrue();
        assertThat(Bounds.hold(saying(most + "字"))).isFalse();
        assertThat(Bounds.hold(saying(most).withFacts(Facts.EMPTY.with(Field.NAME, "张")))).isFalse();
    }

    /** The facts and the section are two elements; the text has one line more than line feeds. */
    @Test
    void linesAreCounted() {
        assertThat(Bounds.hold(saying("\n".repeat(Bounds.MOST_PARAGRAPHS - 3)))).isTrue();
        assertThat(Bounds.hold(saying("\n".repeat(Bounds.MOST_PARAGRAPHS - 2)))).isFalse();
    }

    @Test
    void elementsAreCountedThoughTheyAreEmpty() {
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(), unplaced(Bounds.MOST_PARAGRAPHS - 1)))).isTrue();
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(), unplaced(Bounds.MOST_PARAGRAPHS)))).isFalse();
    }

    private static List<Unplaced> unplaced(int count) {
        return IntStream.range(0, count).mapToObj(n -> new Unplaced("u" + n, "")).toList();
    }

    @Test
    void whatStandsBesideEachOtherIsCounted() {
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(measures(Bounds.MOST_ITEMS)), List.of()))).isTrue();
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(measures(Bounds.MOST_ITEMS + 1)), List.of()))).isFalse();
    }

    private static Section measures(int count) {
        return new PointSection("s", SectionKind.MEASURES, "", "",
                IntStream.range(0, count).mapToObj(n -> Point.empty("p" + n)).toList());
    }

    @Test
    void aspectsAreCountedWithTheirSection() {
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(aspects(Bounds.MOST_PARTS - 1)), List.of()))).isTrue();
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(aspects(Bounds.MOST_PARTS)), List.of()))).isFalse();
    }

    private static Section aspects(int count) {
        return new ProblemSection("s", "", "", IntStream.range(0, count).mapToObj(n -> Aspect.empty("a" + n, "", "")).toList());
    }

    @Test
    void aParagraphEndsSomewhere() {
        String longest = "字".repeat(Bounds.MOST_IN_PARAGRAPH);
        assertThat(Bounds.hold(saying(longest + "\n" + longest))).isTrue();
        assertThat(Bounds.hold(saying("字\n" + longest + "字"))).isFalse();
    }
}
