package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Formulation;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The theme packs that come with the program, read as any other pack is. */
class BuiltInThemesTest {
    private static final Path FOLDER = Path.of("resources", "themes");
    private static final JsonNode SCHEMA = Resource.read("/schemas/theme-pack.schema.json", Json::tree);
    private static final Map<String, Integer> ASPECTS = Map.of("2018", 3, "2019", 4, "2021", 5, "2022", 6, "2023", 6,
            "2024", 4, "2025", 5, "zuzhi-2022", 6, "zuzhi-2023", 4);

    static List<String> index() throws IOException, Malformed {
        return Arrays.asList(Json.read(Files.readAllBytes(FOLDER.resolve("index.json")), String[].class));
    }

    static Theme theme(String id) throws IOException, Malformed {
        return ThemeJson.read(Files.readAllBytes(FOLDER.resolve(id + ".json")));
    }

    static List<Theme> themes() throws IOException, Malformed {
        List<Theme> themes = new ArrayList<>();
        for (String id : index()) {
            themes.add(theme(id));
        }
        return themes;
    }

    @Test
    void theIndexNamesEveryPackOnceAndTheNewestFirst() throws IOException, Malformed {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> packs = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("index")).collect(Collectors.toSet());
            assertThat(index()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(packs)
                    .containsExactlyInAnyOrderElementsOf(ASPECTS.keySet());
        }
        assertThat(themes()).extracting(Theme::id).containsExactlyElementsOf(index());
        assertThat(themes()).extracting(Theme::year).isSortedAccordingTo((one, other) -> other - one);
    }

    /** The id of a built-in theme can never be one the program gives to a theme of somebody's own. */
    @ParameterizedTest
    @MethodSource("index")
    void agreesWithTheSchema(String id) throws IOException, Malformed {
        String json = Files.readString(FOLDER.resolve(id + ".json"));
        assertThat(PackCheck.faults(json, SCHEMA)).isEmpty();
        assertThat(ThemeJson.read(ThemeJson.bytes(theme(id)))).isEqualTo(theme(id));
        assertThat(id).doesNotStartWith(ThemeLibrary.OWN_ID);
    }

    /** A field or kind of block that the program has is told to those who write packs, and the other way round. */
    @Test
    void theSchemaNamesWhatTheProgramHas() {
        assertThat(SCHEMA.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(names(Theme.class, "$schema", "format"));
        assertThat(inner("aspects").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(ThemeAspect.class));
        assertThat(inner("blocks").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(ThemeBlock.class));
        assertThat(inner("formulations").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(Formulation.class));
        assertThat(SCHEMA.at("/properties/limits/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(Limits.class));
        assertThat(SCHEMA.at("/properties/titles/properties").propertyNames()).containsExactlyElementsOf(
                Arrays.stream(PaperKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
        assertThat(inner("blocks").at("/properties/kind/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(ThemeBlock.KINDS.stream().map(Enum::name).toList());
    }

    private static JsonNode inner(String list) {
        return SCHEMA.at("/properties/" + list + "/items");
    }

    private static List<String> names(Class<?> type, String... more) {
        return Stream.concat(Stream.of(more), Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)).toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyAspectCanBeChosenAndAsks(Theme theme) {
        assertThat(theme.aspects()).hasSize(ASPECTS.get(theme.id()));
        for (ThemeAspect aspect : theme.aspects()) {
            assertThat(aspect.id()).matches("[a-z0-9-]+");
            assertThat(aspect.name()).isNotBlank().doesNotEndWith("方面");
            assertThat(aspect.shortName()).isNotBlank().hasSizeLessThanOrEqualTo(8);
            assertThat(aspect.prompts()).hasSizeBetween(4, 7).doesNotHaveDuplicates().allMatch(this::isQuestion);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void blocksStandInTheOrderOfThePaperAndAsk(Theme theme) {
        assertThat(theme.blocks()).extracting(ThemeBlock::kind).isSorted()
                .contains(SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES, SectionKind.CLOSING);
        for (ThemeBlock block : theme.blocks()) {
            assertThat(block.prompts()).hasSizeBetween(2, 4).doesNotHaveDuplicates().allMatch(this::isQuestion);
            boolean atFirstLevel = block.kind() == SectionKind.PROBLEMS && theme.year() < 2020;
            assertThat(block.heading().isBlank()).as(block.kind().name())
                    .isEqualTo(atFirstLevel || !SectionKind.valueOf(block.kind().name()).hasHeading());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatEveryPaperNeedsIsRequired(Theme theme) {
        Set<SectionKind> required = EnumSet.of(SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES);
        if (theme.id().equals("2025")) {
            required.add(SectionKind.CASE);
        }
        assertThat(theme.blocks().stream().filter(ThemeBlock::required).map(ThemeBlock::kind))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void titlesSourceAndDaysAreSaid(Theme theme) {
        assertThat(theme.titles().keySet()).isEqualTo(
                theme.id().startsWith("zuzhi") ? Set.of("member") : Set.of("personal", "body"));
        assertThat(Arrays.stream(PaperKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .containsAll(theme.titles().keySet());
        assertThat(theme.titles().values()).allMatch(title -> title.endsWith("材料") && title.contains("\n"));
        assertThat(theme.source()).endsWith("。").contains("未见正式通知原文");
        assertThat(theme.formulations()).isNotEmpty().allMatch(fixed -> !fixed.source().isBlank());
        assertThat(theme.limits()).isEqualTo(Limits.NONE);
        assertThat(theme.validity().from()).isBefore(theme.validity().to());
        assertThat(theme.validity().from().getYear()).isEqualTo(theme.year());
    }

    @Test
    void onlyWhatWasCheckedIsConfirmed() throws IOException, Malformed {
        for (Theme theme : themes()) {
            assertThat(theme.confirmed()).as(theme.id()).isEqualTo(Set.of("2021", "2024").contains(theme.id()));
            List<Boolean> marks = theme.aspects().stream().map(ThemeAspect::confirmed).toList();
            if (theme.id().equals("2025")) {
                assertThat(marks).containsExactly(true, true, false, false, false);
            } else {
                assertThat(marks).as(theme.id()).containsOnly(theme.confirmed());
            }
        }
    }

    @Test
    void aFormulationIsNotOlderThanItsTheme() throws IOException, Malformed {
        for (Theme theme : themes()) {
            boolean mentions = theme.formulations().stream().anyMatch(fixed -> fixed.text().contains("两个确立"));
            assertThat(mentions).as(theme.id()).isEqualTo(theme.year() >= 2021);
        }
    }

    private boolean isQuestion(String prompt) {
        return prompt.endsWith("？") && !prompt.contains("！");
    }
}
