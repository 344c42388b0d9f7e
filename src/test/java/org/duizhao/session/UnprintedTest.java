package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Look;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.model.Unplaced;
import org.duizhao.session.Unprinted.Reason;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person typed is printed, or it is said beside the field that it is not. */
class UnprintedTest {
    private static final Theme THEME =
            new ThemeLibrary(Places.in(Path.of("nowhere"))).find(SampleDraft.load().theme()).orElseThrow();

    /** Has every kind of part. */
    private static Draft whole() {
        Draft sample = SampleDraft.load();
        List<Section> sections = new ArrayList<>(sample.sections());
        sections.removeIf(section -> section.kind() == SectionKind.LAST_YEAR);
        sections.add(new LastYearSection("y", "", "", "", List.of(FollowUp.empty("f1"))));
        for (SectionKind kind : List.of(SectionKind.CASE, SectionKind.PERSONAL_MATTERS, SectionKind.OPINIONS, SectionKind.OTHER)) {
            if (sample.section(kind).isEmpty()) {
                sections.add(TextSection.empty("x" + kind.ordinal(), kind, ""));
            }
        }
        return sample.withSections(sections);
    }

    /** Every field of a draft, but for what waits for a place, which has a list of its own. */
    private static List<FieldPath> fields(Draft draft) {
        return draft.elements().filter(element -> !(element instanceof Unplaced))
                .flatMap(element -> element.fields().stream().map(field -> new FieldPath(element.id(), field))).toList();
    }

    private static String word(List<FieldPath> fields, FieldPath path) {
        return "第" + (1000 + fields.indexOf(path)) + "词";
    }

    private static Draft filled(Draft draft) {
        List<FieldPath> fields = fields(draft);
        Draft filled = draft;
        for (FieldPath path : fields) {
            filled = Edits.text(filled, path, word(fields, path));
        }
        return filled;
    }

    private static Draft showing(Draft draft, Set<TitlePart> shown) {
        Draft other = draft;
        for (TitlePart part : TitlePart.values()) {
            other = other.showing(part, shown.contains(part));
        }
        return other;
    }

    private static Stream<Set<TitlePart>> choices() {
        return Stream.concat(Stream.of(EnumSet.allOf(TitlePart.class), EnumSet.noneOf(TitlePart.class)),
                Stream.of(TitlePart.values()).flatMap(part -> Stream.of(EnumSet.of(part), EnumSet.complementOf(EnumSet.of(part)))));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyFieldIsPrintedOrItIsSaidThatItIsNot(PaperKind kind) {
        Draft filled = filled(whole()).withKind(kind);
        List<FieldPath> fields = fields(filled);
        choices().forEach(shown -> {
            Draft draft = showing(filled, shown);
            Manuscript paper = Composer.compose(draft, THEME);
            assertThat(fields).allSatisfy(path -> assertThat(Unprinted.of(draft, paper, path).isEmpty())
                    .as("%s of %s while %s are shown", path, kind, shown)
                    .isEqualTo(paper.text().contains(word(fields, path))));
        });
    }

    /** Neither by another look, which a person may have chosen. */
    @Test
    void theLookHidesNothing() {
        Draft filled = filled(whole());
        Draft other = filled.withLayout(filled.layout().withSecondTitleLine(!filled.layout().secondTitleLine()));
        for (Draft draft : List.of(Look.CUSTOMARY.on(filled), other)) {
            Manuscript paper = Composer.compose(draft, THEME);
            List<FieldPath> fields = fields(draft);
            assertThat(fields).allSatisfy(path -> assertThat(Unprinted.of(draft, paper, path).isEmpty())
                    .isEqualTo(paper.text().contains(word(fields, path))));
        }
    }

    /** Each field alone with a word in it. */
    @Test
    void aFieldAloneIsPrintedOrItIsSaidThatItIsNot() {
        Draft filled = filled(whole());
        List<FieldPath> fields = fields(filled);
        Draft blank = filled;
        for (FieldPath path : fields) {
            blank = Edits.text(blank, path, "");
        }
        for (FieldPath path : fields) {
            Draft draft = Edits.text(blank, path, word(fields, path));
            Manuscript paper = Composer.compose(draft, THEME);
            assertThat(Unprinted.of(draft, paper, path).isEmpty()).as(path.toString())
                    .isEqualTo(paper.text().contains(word(fields, path)));
        }
    }

    @Test
    void tickingThePartPrintsTheFact() {
        Draft hidden = showing(filled(whole()), Set.of());
        List<FieldPath> fields = fields(hidden);
        for (Field field : List.of(Field.TITLE, Field.DATE, Field.SALUTATION, Field.SIGNATURE, Field.SIGNED_DATE, Field.UNIT)) {
            FieldPath path = new FieldPath(Facts.ID, field);
            Unprinted why = Unprinted.of(hidden, Composer.compose(hidden, THEME), path).orElseThrow();
            assertThat(why.reason()).isEqualTo(Reason.PART);
            Draft shown = hidden.showing(why.part(), true);
            assertThat(Composer.compose(shown, THEME).text()).contains(word(fields, path));
        }
    }

    @Test
    void everyReasonIsTold() {
        Draft draft = whole();
        assertThat(reason(draft.withFacts(draft.facts().with(Field.TITLE, "别的题目").with(Field.MEETING, "某某会")), Facts.ID,
                Field.MEETING)).isEqualTo(Reason.TITLE);
        assertThat(reason(Edits.text(draft, new FieldPath("f1", Field.HEADLINE), "学习不够"), "f1", Field.HEADLINE))
                .isEqualTo(Reason.RESULT);
        assertThat(reason(Edits.text(draft, new FieldPath("y", Field.HEADING), "上年度"), "y", Field.HEADING))
                .isEqualTo(Reason.SECTION);
        Element example = draft.all(Example.class).getFirst();
        assertThat(reason(Edits.replace(draft, example.id(), any -> Example.empty(any.id(), "比如，")), example.id(), Field.LEAD))
                .isEqualTo(Reason.EXAMPLE);
        assertThat(reason(draft.withKind(PaperKind.BODY), Facts.ID, Field.NAME)).isEqualTo(Reason.BODY);
    }

    private static Reason reason(Draft draft, String element, Field field) {
        return Unprinted.of(draft, Composer.compose(draft, THEME), new FieldPath(element, field)).orElseThrow().reason();
    }
}
