package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.compose.Composer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.SectionKind;
import org.duizhao.model.Unplaced;
import org.duizhao.recognise.Recognition;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small files of the kinds that people bring, by their text and numbers: each as `expected.json` beside them says. */
class BroughtPapersTest {
    @TempDir
    Path home;

    private static Path folder() {
        Path folder = Path.of(System.getProperty("duizhao.shared", "../shared"), "samples", "foreign");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no samples at " + folder);
        return folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-asterisk-names.txt", "01b-asterisk-names.docx", "02-underscore-blanks.txt", "03-nbsp-indent.txt",
            "03c-nbsp-indent.docx", "04-measure-label-lines.txt", "05-ledger-is-the-measures.txt",
            "06-ledger-two-paragraph-cell.docx", "07-paper-in-a-form-table.docx", "08-contents-list.docx",
            "10-kangxi-radicals.txt", "16-parts.txt", "17-brackets.txt", "19-headings-with-stop.txt", "21-problem-and-form.txt",
            "22-number-without-mark.txt", "23-colon-then-prose.txt"})
    void isRecognisedAsExpected(String name) throws Failure {
        JsonNode expected = JsonMapper.shared().readTree(folder().resolve("expected.json").toFile()).get(name);
        Places places = Places.in(home);
        Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        check(expected, papers.importFile(folder().resolve(name), Optional.empty()));
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
