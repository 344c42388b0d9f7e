package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the window on every step and page, at the size it opens with. */
class WordsTest extends WindowTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final String ELLIPSIS = "...";

    /** What is shown on each step and page, by its name. */
    private <T> Map<String, T> everywhere(Function<Node, T> look) {
        Map<String, T> seen = new LinkedHashMap<>();
        seen.put("start", FxThread.call(() -> look.apply(window)));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        seen.put("new", FxThread.call(() -> look.apply(window)));
        FxThread.run(workspace::openSample);
        for (String part : FxThread.call(window::parts)) {
            goTo(part);
            FxThread.run(() -> { });
            seen.put(part, FxThread.call(() -> look.apply(window)));
        }
        robot.push(KeyCode.F1);
        seen.put("help", FxThread.call(() -> look.apply(window)));
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        seen.put("settings", FxThread.call(() -> look.apply(window)));
        return seen;
    }

    private static Stream<Node> shown(Node top) {
        return top.lookupAll("*").stream().filter(node -> {
            Node at = node;
            while (at != null && at.isVisible()) {
                at = at.getParent();
            }
            return at == null;
        });
    }

    private static List<String> cutOff(Node top) {
        return shown(top).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().endsWith(ELLIPSIS))
                .filter(label -> label.getChildrenUnmodifiable().stream().anyMatch(
                        child -> child instanceof Text text && text.getText().endsWith(ELLIPSIS)))
                .map(label -> label.getText() + " (" + label.getWidth() + ")").toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void nothingIsCutOff(String language) {
        openLarge(Locale.of(language));
        Map<String, List<String>> cut = everywhere(WordsTest::cutOff);
        cut.values().removeIf(List::isEmpty);
        assertThat(cut).isEmpty();
    }

    /** All that can be read or heard, but not what is written in a field. */
    private static List<String> read(Node top) {
        List<String> words = new ArrayList<>();
        shown(top).forEach(node -> {
            words.add(node.getAccessibleText());
            words.add(node.getAccessibleHelp());
            if (node instanceof Control control && control.getTooltip() != null) {
                words.add(control.getTooltip().getText());
            }
            switch (node) {
                case Labeled label -> words.add(label.getText());
                case TextInputControl input -> words.add(input.getPromptText());
                default -> { }
            }
        });
        return words.stream().filter(word -> word != null && !word.isBlank()).distinct().toList();
    }

    @Test
    void theEnglishWindowIsEnglish() throws IOException {
        openLarge(Messages.ENGLISH);
        Map<String, List<String>> seen = everywhere(WordsTest::read);
        String chinese = thePapersOwnWords();
        Set<Object> sentences = new HashSet<>(bundle("zh").values());
        sentences.removeAll(bundle("en").values());
        seen.replaceAll((place, words) -> words.stream().filter(word -> HAN.matcher(word).find())
                .filter(word -> sentences.contains(word)
                        || HAN.matcher(word).results().anyMatch(run -> !chinese.contains(run.group()))).toList());
        seen.values().removeIf(List::isEmpty);
        assertThat(seen).isEmpty();
    }

    /** The paper and its theme are Chinese in any window, and so are the names of fonts. */
    private String thePapersOwnWords() throws IOException {
        Draft draft = draft();
        List<Theme> themes = FxThread.call(workspace::themes);
        String marks = draft.elements().map(element -> FxThread.call(() -> session().mark(element.id())))
                .collect(Collectors.joining("\n"));
        String steps = FxThread.call(() -> session().paper().progress().steps()).stream()
                .map(step -> step.mark() + step.title()).collect(Collectors.joining("\n"));
        String english = bundle("en").values().stream().map(Object::toString).collect(Collectors.joining("\n"));
        return draft + FxThread.call(workspace::title) + marks + steps + paper() + themes + Typefaces.STANDARD + english;
    }

    private static Properties bundle(String language) throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources/i18n/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
