package org.duizhao.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;
import org.duizhao.session.Step;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.ui.FxThread;

/** Opens drafts as long as {@link Bounds} allow in the window, step by step; to be run with the memory that the program has. */
public final class LongestInWindow extends WindowTest {
    private static final String SENTENCE = "学习贯彻还不够深入，对政策文件钻研不透。";

    private LongestInWindow(Path folder) {
        home = folder;
    }

    public static void main(String[] folders) {
        int code = 1;
        try {
            new LongestInWindow(Path.of(folders[0])).walk();
            code = 0;
        } catch (Throwable e) {
            e.printStackTrace();
        }
        System.exit(code); // JavaFX would wait for ever
    }

    private void walk() throws IOException {
        Files.createDirectories(home);
        open(Messages.CHINESE);
        for (Draft draft : List.of(ofCards(), ofParts(), ofParagraphs())) {
            Path file = home.resolve(draft.id() + ".duizhao");
            new DraftFile(Places.in(home.resolve("writing")), "test").write(file, draft);
            FxThread.run(() -> workspace.open(file, failure -> {
                throw new AssertionError(failure);
            }));
            await(() -> workspace.openProperty().get() != null && file.equals(workspace.openProperty().get().fileProperty().get()));
            List<Step> steps = FxThread.call(() -> session().paper().progress().steps());
            steps.stream().filter(step -> step.kind() != Step.Kind.ASPECT || step.part().length() < 3).forEach(this::look);
            FxThread.run(() -> workspace.close());
        }
        close();
    }

    /** Every button that turns to the portion after this one is pressed, and every menu of what answers a problem opened. */
    private void look(Step step) {
        goTo(step.part());
        FxThread.run(() -> window.lookupAll(".button").stream().map(Node::getId).filter(id -> id != null && id.endsWith("-above-after"))
                .toList().forEach(id -> Optional.ofNullable((ButtonBase) window.lookup("#" + id)).ifPresent(ButtonBase::fire)));
        FxThread.call(() -> window.lookupAll(".dz-chip").stream().map(Node::getId).filter(id -> id != null && id.endsWith("-measures"))
                .findFirst()).ifPresent(this::press);
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance).forEach(Window::hide));
    }

    private static <T> List<T> many(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    private static Draft draft(String id, List<Section> sections, List<Unplaced> unplaced) {
        Draft sample = SampleDraft.load();
        return new Draft(id, sample.theme(), sample.kind(), sample.facts(), sections, unplaced, sample.style(), sample.shown());
    }

    private static Problem problem(String id, List<Example> examples) {
        return new Problem(id, "学习不深", SENTENCE, examples, ProblemSource.SELF);
    }

    private static Draft ofCards() {
        List<Problem> problems = new ArrayList<>(many(Bounds.MOST_ITEMS - 1, n -> problem("p" + n, List.of())));
        problems.addFirst(problem("p", many(Bounds.MOST_ITEMS, n -> Example.empty("e" + n, ""))));
        return draft("cards", List.of(
                new ProblemSection("problems", "问题", "", List.of(new Aspect("a", "", "方面", "", problems))),
                new PointSection("measures", SectionKind.MEASURES, "措施", "", many(Bounds.MOST_ITEMS,
                        n -> new Point("m" + n, "学习", "", "", "", "", Set.of("p")))),
                new LastYearSection("last", "去年", "", "", many(Bounds.MOST_ITEMS,
                        n -> FollowUp.empty("f" + n).being(FollowUpStatus.DONE)))), many(3_000, n -> new Unplaced("u" + n, SENTENCE)));
    }

    private static Draft ofParts() {
        return draft("parts", List.of(new ProblemSection("problems", "问题", "", many(Bounds.MOST_PARTS - 1,
                n -> new Aspect("a" + n, "", "方面", "", List.of(problem("p" + n, List.of())))))),
                many(23_000, n -> new Unplaced("u" + n, SENTENCE)));
    }

    private static Draft ofText(String id, String text) {
        return draft(id, List.of(new TextSection("s", SectionKind.OPENING, "", text)), List.of());
    }

    private static Draft ofParagraphs() {
        return ofText("paragraphs", (SENTENCE.repeat(Bounds.MOST_IN_PARAGRAPH / SENTENCE.length()) + "\n")
                .repeat((Bounds.MOST_CHARACTERS - 20_000) / Bounds.MOST_IN_PARAGRAPH));
    }
}
