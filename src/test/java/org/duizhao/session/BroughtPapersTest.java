package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.Shared;
import org.duizhao.compose.Composer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.SectionKind;
import org.duizhao.model.Unplaced;
import org.duizhao.recognise.Recognition;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small files of the kinds that people bring, by their text and numbers: each as `expected.json` beside them says. */
class BroughtPapersTest {
    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> eachIsRecognisedAsExpected() {
        return JsonMapper.shared().readTree(Shared.brought("expected.json").toFile()).properties().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    try {
                        check(entry.getValue(), brought(entry.getKey()));
                    } catch (Failure e) {
                        assertThat(entry.getValue().has("refused")).as(e.code()).isTrue();
                    }
                }));
    }

    private Recognition brought(String name) throws Failure {
        Places places = Places.in(home);
        Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        return papers.importFile(Shared.brought(name), Optional.empty());
    }

    @Test
    void aHeadingInAnotherFontEndsWithItWhateverMarkStandsThere() throws Failure {
        Draft draft = brought("34-run-in-heading-fonts.docx").draft();
        assertThat(draft.points(SectionKind.CAUSES)).extracting(cause -> cause.text(Field.HEADLINE), cause -> cause.text(Field.TEXT))
                .containsExactly(tuple("理论武装不够", "平时忙于事务。"));
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("带头强化政治忠诚方面");
    }

    @Test
    void whatIsNoTextIsNamed() throws Failure {
        assertThat(unplaced("44-hidden-text.docx")).contains("隐藏文字，在 Word 里看不见");
        assertThat(unplaced("46-picture.docx")).contains("图片，没有导入");
        assertThat(unplaced("47-broken-chart.docx")).contains("图表，没有导入");
    }

    private String unplaced(String name) throws Failure {
        return brought(name).draft().unplaced().stream().map(Unplaced::text).collect(Collectors.joining("\n"));
    }

    private static void check(JsonNode expected, Recognition found) {
        Draft draft = found.draft();
        if (expected.has("problems")) {
            assertThat(draft.all(Aspect.class).stream().map(aspect -> aspect.problems().size()).toList())
                    .isEqualTo(expected.get("problems").valueStream().map(JsonNode::asInt).toList());
        }
        count(expected, "causes", draft.points(SectionKind.CAUSES).size());
        count(expected, "measures", draft.points(SectionKind.MEASURES).size());
        String printed = Composer.compose(draft, found.theme()).text();
        String kept = printed + draft.unplaced().stream().map(Unplaced::text).collect(Collectors.joining("\n", "\n", ""));
        texts(expected, "keeps").forEach(text -> assertThat(kept).contains(text));
        texts(expected, "lacks").forEach(text -> assertThat(printed).doesNotContain(text));
    }

    private static void count(JsonNode expected, String key, int found) {
        if (expected.has(key)) {
            assertThat(found).as(key).isEqualTo(expected.get(key).asInt());
        }
    }

    private static List<String> texts(JsonNode expected, String key) {
        return expected.has(key) ? expected.get(key).valueStream().map(JsonNode::asString).toList() : List.of();
    }
}
