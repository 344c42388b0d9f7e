package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.duizhao.app.DuizhaoApp;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.UnwritableFile;

/**
 * Opens a draft in the program itself, types into the middle of a field in the middle of it, then turns the wheel over its
 * pages, and prints how long the window took for each ({@link Reaction} says from when to when) and the heap in use after every
 * thousand keystrokes. Arguments: characters of the draft, keystrokes.
 */
public final class TypingTimes {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int WARM_UP = 300;
    private static final int SECTION = 1000;
    private static final int TURNS = 1000;
    /** In pixels: three notches of a wheel at once, or a flick. */
    private static final double TURN = 120;
    private static final long STARTED_MILLIS = 2000;

    private final Draft draft;
    private final int strokes;
    private final Path home;

    private TypingTimes(int characters, int strokes, Path home) {
        draft = LongDraft.of(characters);
        this.strokes = strokes;
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, UnwritableFile {
        Path home = Files.createTempDirectory("typing-times");
        System.setProperty("duizhao.home", home.toString());
        new TypingTimes(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), home).begin();
    }

    private void begin() throws UnwritableFile {
        Path file = home.resolve("long.duizhao");
        new DraftFile(Places.in(home), "bench").write(file, draft);
        Thread.ofPlatform().daemon().start(this::type);
        Application.launch(DuizhaoApp.class, file.toString());
    }

    private void type() {
        try {
            TextInputControl field = field();
            Reaction reaction = new Reaction(field.getScene());
            Runnable key = new Typist(field);
            for (int at = 0; at < WARM_UP; at++) {
                reaction.to(key);
            }
            Durations keys = new Durations();
            for (int done = 1; done <= strokes; done++) {
                keys.add(reaction.to(key));
                if (done % SECTION == 0) {
                    OUT.printf("after %,6d keystrokes: heap %.2f MiB%n", done, heap());
                }
            }
            keys.print("keystrokes", OUT);
            scroll(reaction);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            e.printStackTrace(OUT);
        }
        System.exit(0); // the program would ask whether to save
    }

    /** From the first page on, and back. */
    private void scroll(Reaction reaction) throws InterruptedException, ExecutionException {
        ScrollPane desk = onWindow(() -> (ScrollPane) root().lookup(".page-desk"));
        onWindow(() -> {
            desk.setVvalue(0);
            return null;
        });
        int pages = Paginator.paginate(Composer.compose(draft, LongDraft.theme()), new RuleMeasurer(), Profile.WORD).size();
        double farthest = 0;
        Durations turns = new Durations();
        for (int done = 0; done < TURNS; done++) {
            double delta = done < TURNS / 2 ? -TURN : TURN;
            turns.add(reaction.to(() -> Event.fireEvent(desk.getContent(), wheel(delta))));
            farthest = Math.max(farthest, desk.getVvalue());
        }
        OUT.printf("%d pages, scrolled over %.0f %% of them%n", pages, farthest * 100);
        turns.print("turns of the wheel", OUT);
    }

    private static ScrollEvent wheel(double delta) {
        return new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static Node root() {
        return Window.getWindows().getFirst().getScene().getRoot();
    }

    /** The text of the open card of a problem in the middle. */
    private TextInputControl field() throws InterruptedException, ExecutionException {
        Element problem = draft.element(LongDraft.middle(draft).element()).orElseThrow();
        String step = draft.pathTo(problem.id()).get(1).id();
        await("step-" + step);
        Thread.sleep(STARTED_MILLIS);
        onWindow(() -> {
            ((ButtonBase) node("step-" + step)).fire();
            return null;
        });
        await(problem.id() + "-" + Field.HEADLINE);
        onWindow(() -> {
            node(problem.id() + "-" + Field.HEADLINE).requestFocus();
            return null;
        });
        await(problem.id() + "-" + Field.TEXT);
        Thread.sleep(STARTED_MILLIS);
        return onWindow(() -> {
            TextInputControl field = (TextInputControl) node(problem.id() + "-" + Field.TEXT);
            field.requestFocus();
            field.positionCaret(field.getLength() / 2);
            return field;
        });
    }

    private static void await(String id) throws InterruptedException, ExecutionException {
        while (onWindow(() -> node(id) == null)) {
            Thread.sleep(100);
        }
    }

    private static Node node(String id) {
        return Window.getWindows().stream().map(Window::getScene).map(Scene::getRoot)
                .map(root -> root.lookup("#" + id)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    static <T> T onWindow(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        boolean begun = false;
        while (!begun) {
            try {
                Platform.runLater(task);
                begun = true;
            } catch (IllegalStateException notYetStarted) {
                Thread.sleep(100);
            }
        }
        return task.get();
    }

    private static double heap() throws InterruptedException {
        for (int time = 0; time < 3; time++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
