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
        assertThat(Bounds.hold(saying("字".repeat(Bounds.MOST_CHARACTERS)))).isTrue();
        assertThat(Bounds.hold(saying("字".repeat(Bounds.MOST_CHARACTERS + 1)))).isFalse();
        assertThat(Bounds.hold(saying("字".repeat(Bounds.MOST_CHARACTERS))
                .withFacts(Facts.EMPTY.with(Field.NAME, "张")))).isFalse();
    }

    /** The facts and the section are two elements; the text has one line more than line feeds. */
    @Test
    void linesAreCounted() {
        assertThat(Bounds.hold(saying("\n".repeat(Bounds.MOST_PARAGRAPHS - 3)))).isTrue();
        assertThat(Bounds.hold(saying("\n".repeat(Bounds.MOST_PARAGRAPHS - 2)))).isFalse();
    }

    @Test
    void elementsAreCountedThoughTheyAreEmpty() {
        List<Point> points = IntStream.range(0, Bounds.MOST_PARAGRAPHS - 2).mapToObj(n -> Point.empty("p" + n)).toList();
        Section section = new PointSection("s", SectionKind.MEASURES, "", "", points);
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(section), List.of()))).isTrue();
        assertThat(Bounds.hold(draft(Facts.EMPTY, List.of(section), List.of(new Unplaced("u", ""))))).isFalse();
    }
}
