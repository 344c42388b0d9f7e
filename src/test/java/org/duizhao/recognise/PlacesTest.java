package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;
import org.junit.jupiter.api.Test;

/** What became of every paragraph, and what a person's corrections do. */
class PlacesTest {
    private static final List<String> PAPER = List.of(
            "2025年度民主生活会对照检查材料",
            "清河县水务局　陈某某",
            "根据会议安排，我对照检查如下：",
            "",
            "一、存在的主要问题",
            "（一）带头固本培元、增强党性方面。一是学得不深。比如，只读了一遍。",
            "二是想得不透。",
            "没有写过一篇体会。",
            "（二）带头干事创业、担当作为方面",
            "一是闯劲不足。",
            "二、原因剖析",
            "（一）理论不深。",
            "（二）要求不严。",
            "三、整改措施",
            "（一）每月读一本书。责任人：本人；完成时限：2026年6月。",
            "以上发言，请批评指正。");

    private static Recognition recognise(Map<Integer, Place> fixed) {
        Recognition recognition = Recogniser.recognise("d", Papers.paragraphs(String.join("\n", PAPER)), YearThemes.Y2025,
                fixed);
        assertThat(recognition.placements()).extracting(Placement::paragraph).containsExactlyElementsOf(
                IntStream.range(0, PAPER.size()).filter(i -> !PAPER.get(i).isBlank()).boxed().toList());
        assertThat(recognition.placements()).allSatisfy(placement -> assertThat(placement.fields()).isNotEmpty().allSatisfy(
                path -> assertThat(recognition.draft().text(path)).get().asString().isNotBlank()));
        return recognition;
    }

    private static Draft draft(int paragraph, Place place) {
        return recognise(Map.of(paragraph, place)).draft();
    }

    private static List<FieldPath> fields(Recognition recognition, int paragraph) {
        return recognition.placements().stream().filter(placement -> placement.paragraph() == paragraph)
                .flatMap(placement -> placement.fields().stream()).toList();
    }

    private static FieldPath path(String element, Field field) {
        return new FieldPath(element, field);
    }

    @Test
    void everyParagraphIsLinkedToItsFields() {
        Recognition recognition = recognise(Map.of());
        assertThat(fields(recognition, 0)).containsExactly(path("facts", Field.TITLE));
        assertThat(fields(recognition, 1)).containsExactlyInAnyOrder(path("facts", Field.UNIT), path("facts", Field.NAME));
        assertThat(fields(recognition, 2)).containsExactly(path("s1", Field.TEXT));
        assertThat(fields(recognition, 4)).containsExactly(path("s2", Field.HEADING));
        assertThat(fields(recognition, 5)).containsExactly(path("a1", Field.HEADING), path("p1", Field.HEADLINE),
                path("e1", Field.LEAD), path("e1", Field.TEXT));
        assertThat(fields(recognition, 7)).containsExactly(path("p2", Field.TEXT));
        assertThat(fields(recognition, 14)).containsExactlyInAnyOrder(path("m1", Field.HEADLINE),
                path("m1", Field.OWNER), path("m1", Field.DUE));
        assertThat(fields(recognition, 15)).containsExactly(path("s5", Field.TEXT));
    }

    @Test
    void aCorrectedPlaceIsCertain() {
        Recognition recognition = recognise(Map.of(7, new Place.In(SectionKind.PROBLEMS)));
        assertThat(recognition.placements().get(6)).satisfies(placement -> {
            assertThat(placement.paragraph()).isEqualTo(7);
            assertThat(placement.confidence()).isEqualTo(Confidence.CERTAIN);
        });
        assertThat(recognition.draft().all(Problem.class)).extracting(Problem::headline)
                .containsExactly("学得不深", "想得不透", "没有写过一篇体会", "闯劲不足");
    }

    @Test
    void aParagraphBecomesAnExample() {
        assertThat(draft(7, Place.Named.EXAMPLE).all(Example.class)).extracting(example -> example.text(Field.TEXT))
                .containsExactly("只读了一遍。", "没有写过一篇体会。");
    }

    @Test
    void aProblemMovesToAnotherAspect() {
        Draft draft = recognise(Map.of(6, new Place.Problem(1), 7, Place.Named.CONTINUATION)).draft();
        assertThat(Papers.problems(draft)).isEqualTo("1/2");
        assertThat(draft.all(Problem.class).getLast().text()).isEqualTo("没有写过一篇体会。");
    }

    @Test
    void aParagraphMovesToAnotherSection() {
        assertThat(draft(9, new Place.In(SectionKind.CAUSES)).points(SectionKind.CAUSES)).extracting(Point::headline)
                .containsExactly("理论不深", "要求不严", "闯劲不足");
        assertThat(draft(12, new Place.In(SectionKind.MEASURES)).points(SectionKind.MEASURES)).hasSize(2);
        assertThat(Papers.problems(draft(12, new Place.In(SectionKind.PROBLEMS)))).isEqualTo("2/2");
    }

    @Test
    void aMissingSectionIsAddedWhereItUsuallyStands() {
        Draft draft = draft(2, new Place.In(SectionKind.LAST_YEAR));
        assertThat(draft.sections().getFirst()).isEqualTo(
                new TextSection("s1", SectionKind.LAST_YEAR, "", "根据会议安排，我对照检查如下："));
        assertThat(draft(7, new Place.In(SectionKind.PERSONAL_MATTERS)).sections()).extracting(section -> section.kind())
                .containsExactly(SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES,
                        SectionKind.PERSONAL_MATTERS, SectionKind.CLOSING);
    }

    @Test
    void whatFollowsAHeadingStandsBelowIt() {
        Draft draft = draft(9, new Place.Heading(SectionKind.CASE));
        assertThat(draft.section(SectionKind.CASE)).get().extracting(section -> section.heading()).asString()
                .contains("闯劲不足");
        assertThat(draft(10, Place.Named.CONTINUATION).section(SectionKind.CAUSES)).isEmpty();
    }

    @Test
    void aLineBecomesTheHeadingOfAnAspect() {
        Draft draft = draft(7, new Place.AspectHeading("x3"));
        assertThat(draft.all(Aspect.class)).extracting(Aspect::theme).containsExactly("x2", "x3", "x4");
        assertThat(draft.all(Aspect.class).get(1).heading()).isEqualTo("没有写过一篇体会。");
    }

    @Test
    void linesAroundTheBody() {
        assertThat(draft(1, Place.Named.TITLE).facts().text(Field.TITLE))
                .isEqualTo("2025年度民主生活会对照检查材料\n清河县水务局　陈某某");
        assertThat(draft(2, Place.Named.SALUTATION).facts().text(Field.SALUTATION)).isEqualTo("根据会议安排，我对照检查如下");
        assertThat(draft(15, Place.Named.SIGNATURE).facts().text(Field.SIGNATURE)).isEqualTo("以上发言，请批评指正。");
        assertThat(draft(0, Place.Named.UNPLACED).all(Unplaced.class)).extracting(Unplaced::text)
                .containsExactly(PAPER.getFirst());
    }

    @Test
    void everyPlaceIsGoodForEveryParagraph() {
        List<Place> places = List.of(Place.Named.TITLE, Place.Named.BYLINE, Place.Named.DATE, Place.Named.SALUTATION,
                Place.Named.SIGNATURE, Place.Named.SIGNED_DATE, Place.Named.EXAMPLE, Place.Named.CONTINUATION,
                Place.Named.UNPLACED, new Place.AspectHeading(""), new Place.AspectHeading("x1"), new Place.Problem(7));
        for (int i = 0; i < PAPER.size(); i++) {
            for (Place place : places) {
                recognise(Map.of(i, place));
            }
            for (SectionKind kind : SectionKind.values()) {
                recognise(Map.of(i, new Place.In(kind)));
                recognise(Map.of(i, new Place.Heading(kind)));
            }
        }
    }

    @Test
    void whatIsLeftBehindAndWhatArrivesIsCountedAnew() {
        Recognition moved = recognise(Map.of(9, new Place.Problem(0)));
        assertThat(moved.draft().all(Problem.class)).extracting(Problem::headline)
                .containsExactly("学得不深", "想得不透", "闯劲不足");
        assertThat(Papers.printed(moved)).contains("一是学得不深", "二是想得不透", "三是闯劲不足");
        assertThat(Papers.printed(recognise(Map.of(6, new Place.Problem(1))))).contains("一是闯劲不足", "二是想得不透");
    }
}
