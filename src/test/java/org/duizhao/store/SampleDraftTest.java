package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample is what people see first: it must be what the program asks of a paper. */
class SampleDraftTest {
    private static Draft draft;
    private static Theme theme;
    private static Manuscript paper;

    @BeforeAll
    static void read() throws IOException, Malformed {
        draft = DraftJson.read(Files.readAllBytes(Path.of("resources", "sample", "draft.json")));
        theme = BuiltInThemesTest.theme(draft.theme());
        paper = Composer.compose(draft, theme);
    }

    @Test
    void itIsAsLongAsAPaperIs() {
        assertThat(paper.characters()).isBetween(3300, 3800);
    }

    @Test
    void problemsAndCausesAreMoreThanHalf() {
        int problems = draft.all(Aspect.class).stream().mapToInt(aspect -> paper.characters(aspect.id())).sum();
        int causes = paper.characters(draft.section(SectionKind.CAUSES).orElseThrow().id());
        assertThat(problems + causes).isGreaterThan(paper.characters() / 2);
    }

    @Test
    void itFollowsItsThemeInTheStandardForm() {
        assertThat(draft.style()).isEqualTo(PaperStyle.STANDARD);
        assertThat(draft.unplaced()).isEmpty();
        assertThat(draft.all(Aspect.class)).extracting(Aspect::theme)
                .containsExactlyElementsOf(theme.aspects().stream().map(ThemeAspect::id).toList());
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading)
                .containsExactlyElementsOf(theme.aspects().stream().map(aspect -> aspect.name() + "方面").toList());
        String opening = draft.section(SectionKind.OPENING).orElseThrow().text(Field.TEXT);
        assertThat(theme.aspects()).allMatch(aspect -> opening.contains(aspect.name()));
        assertThat(opening).contains(draft.all(Problem.class).size() + "个");
    }

    @Test
    void everyAspectHasProblemsAndEveryProblemAnExampleAndASource() {
        assertThat(draft.all(Aspect.class)).allSatisfy(aspect -> assertThat(aspect.problems()).hasSizeBetween(2, 3));
        assertThat(draft.all(Problem.class)).allSatisfy(problem -> {
            assertThat(problem.headline()).isNotBlank();
            assertThat(problem.text()).isNotBlank();
            assertThat(problem.examples()).isNotEmpty().noneMatch(Example::isBlank);
            assertThat(problem.source()).isNotEqualTo(ProblemSource.UNSAID);
        });
    }

    @ParameterizedTest
    @EnumSource(value = SectionKind.class, names = {"CAUSES", "MEASURES"})
    void everyProblemIsAnswered(SectionKind kind) {
        List<Point> points = draft.points(kind);
        Set<String> problems = draft.all(Problem.class).stream().map(Problem::id).collect(Collectors.toSet());
        assertThat(points).allSatisfy(point -> assertThat(point.answers()).isNotEmpty());
        assertThat(points.stream().flatMap(point -> point.answers().stream()).collect(Collectors.toSet()))
                .isEqualTo(problems);
    }

    @Test
    void everyMeasureSaysWhoWhenAndWhatFor() {
        assertThat(draft.points(SectionKind.MEASURES)).allSatisfy(point -> {
            assertThat(point.owner()).isNotBlank();
            assertThat(point.due()).containsPattern("\\d+月");
            assertThat(point.result()).isNotBlank();
        });
    }

    @Test
    void itIsTypedAsAPaperIs() {
        assertThat(paper.text()).doesNotContainPattern("[\\p{IsHan}][,;:?!.()\\[\\]\"']|[,;:?!()\\[\\]\"'][\\p{IsHan}]")
                .doesNotContainPattern("[×ｘＸ某_*]|[xX]{2}|[，。；：、]{2}|[ \\u3000](?!周明远)")
                .doesNotContainPattern("“[^”]*“|‘[^’]*‘");
    }

    @Test
    void noSentenceIsTooLongToBeReadAloud() {
        for (String sentence : paper.text().split("[。\\n]")) {
            assertThat(sentence.codePoints().filter(Character::isIdeographic).count()).as(sentence)
                    .isLessThanOrEqualTo(120);
        }
    }
}
