package org.duizhao.i18n;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.check.Completeness;
import org.duizhao.check.Placeholders;
import org.duizhao.check.Rule;
import org.duizhao.docx.Beside;
import org.duizhao.docx.UnreadableDocument;
import org.duizhao.font.Face;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.ItemForm;
import org.duizhao.model.LinePitch;
import org.duizhao.model.OutlineLevel;
import org.duizhao.model.PageNumbering;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TitlePart;
import org.duizhao.paginate.Orphan;
import org.duizhao.session.Loss;
import org.duizhao.session.Step;
import org.duizhao.session.Unprinted;
import org.duizhao.settings.Appearance;
import org.duizhao.settings.Language;
import org.duizhao.settings.Setting;
import org.duizhao.settings.SettingGroup;
import org.duizhao.store.PackFault;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.shell.Action;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and no key is asked for that is not there. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("get\\(\\s*\"([a-z][\\w.]*\\w)\"\\s*[,)]");
    private static final Pattern BUTTON = Pattern.compile("(?:button|heading|small)\\(\"([a-z]\\w*\\.[\\w.]*\\w)\"");
    private static final Pattern LABEL = Pattern.compile("\"(edit\\.\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.]*\\w)\"");
    private static final String POINTS = "causes measures";
    /** Those the help shows: one after the other, as long as there is a next. */
    private static final List<String> CHAPTERS = Stream.iterate(1, chapter -> chapter + 1)
            .takeWhile(chapter -> new Messages(Messages.CHINESE).has("help." + chapter + ".title")).map(Object::toString).toList();
    private static final String NOT_PRINTED = "no_printer no_a4 failed";

    /** Keys that are put together while the program runs: the beginning and all it can be followed by. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            entry("action.", names(Action.values())),
            entry("action.%s.short", words("undo redo import toggle_page export_word")),
            entry("answers.%s.none", words(POINTS)), entry("answers.%s.one", words(POINTS)),
            entry("answers.%s.many", words(POINTS)), entry("answers.%s.write", words(POINTS)),
            entry("beside.", names(Beside.Kind.values())), entry("beside.%s.text", names(Beside.Kind.values())),
            entry("%s.remove", words("cause measure")),
            entry("dialog.file.", names(FileKind.values())),
            entry("failure.", words("unexpected memory memory.file")),
            entry("failure.read.", also(names(UnreadableFile.Reason.values()), "empty", "held", "locked", "nothing", "text_too_long")),
            entry("failure.write.", also(names(UnwritableFile.Reason.values()), "changed", "gone")),
            entry("failure.theme.", Stream.concat(also(names(PackFault.Kind.values()), "faulty", "exists").stream(),
                    words("type_object type_array type_string type_integer type_boolean order_number order_day").stream())
                    .filter(one -> !one.equals("type") && !one.equals("order")).toList()),
            entry("followUp.status.", names(FollowUpStatus.values())),
            entry("failure.word.", names(UnreadableDocument.Reason.values())),
            entry("field.", fields()), entry("prompt.", fields()),
            entry("help.%s.title", CHAPTERS), entry("help.%s.text", CHAPTERS),
            entry("kind.", names(PaperKind.values())),
            entry("layout.pitch.", names(LinePitch.values())), entry("layout.pitch.%s.text", names(LinePitch.values())),
            entry("layout.form.", names(ItemForm.values())), entry("layout.level.", names(OutlineLevel.values())),
            entry("layout.numbers.", names(PageNumbering.values())),
            entry("layout.saved.fault.", words("damaged newer too_large denied failed")),
            entry("length.share.", words("opening problems causes measures")),
            entry("finding.", Stream.concat(Completeness.RULES.stream(), Stream.of(Placeholders.RULE)).map(Rule::id).toList()),
            entry("origin.", words("carried damaged nowhere")),
            entry("part.", names(TitlePart.values())),
            entry("preview.font.duizhao.", words("song hei kai")),
            entry("preview.font.role.", names(Face.values())),
            entry("preview.orphan.", names(Orphan.Kind.values())),
            entry("preview.orphan.%s.text", names(Orphan.Kind.values())),
            entry("print.%s.what", words(NOT_PRINTED)), entry("print.%s.advice", words(NOT_PRINTED)),
            entry("settings.", Setting.GROUPS.stream().map(SettingGroup::key).toList()),
            entry("settings.%s.text", words("fonts")),
            entry("settings.appearance.", names(Appearance.values())),
            entry("settings.font.", names(Face.values())),
            entry("settings.language.", names(Language.values())),
            entry("review.confidence.", words("likely guessed")),
            entry("block.", names(SectionKind.values())),
            entry("new.begin.", words("nothing last_year")), entry("new.from.", words("nothing last_year")),
            entry("new.from.%s.why", words("nothing last_year")),
            entry("review.place.", words("title byline date salutation aspect example signature signed_date continuation unplaced")),
            entry("salvage.loss.", names(Loss.Kind.values())),
            entry("source.", words("self opinions talks superior last_year")),
            entry("start.", words("new open import sample")), entry("start.%s.text", words("new open import sample")),
            entry("cards.", words("problem cause measure followUp")),
            entry("step.name.", words("facts unplaced opening closing export")),
            entry("step.state.", names(Step.State.values())),
            entry("theme.fault.", words("blank control day missing number order_day order_number repeated too_little too_much value year")),
            entry("theme.limit.%s.max", words("causes problems problems_per_aspect whole")),
            entry("theme.limit.%s.min", words("causes problems problems_per_aspect whole")),
            entry("unprinted.", names(Unprinted.Reason.values())),
            entry("theme.sure.", words("certain guessed likely")), entry("theme.title.", words("body member personal")));

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> also(List<String> names, String... more) {
        return Stream.concat(names.stream(), Arrays.stream(more)).toList();
    }

    /** Every field that a form asks for: its label and its prompt. */
    private static List<String> fields() {
        Map<String, String> forms = Map.of("facts", "unit post name year meeting date title salutation signature signedDate",
                "section", "heading intro", "aspect", "heading intro", "problem", "headline text",
                "example", "lead matter time place figures consequence text", "cause", "headline text",
                "measure", "headline text owner due result", "followUp", "headline text evidence", "unplaced", "text");
        return Stream.concat(
                forms.entrySet().stream().flatMap(form -> words(form.getValue()).stream().map(one -> form.getKey() + "." + one)),
                words("opening lastYear case personalMatters opinions other closing").stream().map(one -> one + ".text")).toList();
    }

    private static Set<String> putTogether() {
        Set<String> keys = new TreeSet<>();
        PUT_TOGETHER.forEach((pattern, ends) -> ends.forEach(end ->
                keys.add(pattern.contains("%s") ? pattern.formatted(end) : pattern + end)));
        return keys;
    }

    private static Properties read(String language) throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources/i18n/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> inSources(Pattern... patterns) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                for (Pattern pattern : patterns) {
                    pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        return keys;
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyAskedForIsThere() throws IOException {
        Set<String> asked = inSources(KEY, BUTTON, LABEL);
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(read("zh").stringPropertyNames()).containsAll(asked).containsAll(putTogether());
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        Set<String> dead = new TreeSet<>(read("zh").stringPropertyNames());
        dead.removeAll(inSources(LITERAL));
        dead.removeAll(putTogether());
        assertThat(dead).as("keys that no code uses: take them out, or list them above").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties chinese = read("zh");
        Properties english = read("en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(chinese.getProperty(key)));
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = Files.readAllLines(Path.of("resources/i18n/messages_" + language + ".properties"),
                            StandardCharsets.UTF_8).stream()
                    .filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void nobodyIsShoutedAt() throws IOException {
        assertThat(read("zh").values().stream().map(Object::toString)).noneMatch(text -> text.contains("！"));
    }
}
