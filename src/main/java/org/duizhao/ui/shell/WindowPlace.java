package org.duizhao.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.settings.WindowBounds;

/** Puts a window where it was left, on a screen that still exists, and notes where it is left. */
public final class WindowPlace {
    /** While a window is made as large as the screen its size may change before it says so. */
    private static final Duration SETTLED = Duration.millis(400);
    /** Of a window this much must be on a screen, else that screen is gone. */
    private static final double GRIP = 80;

    private final Stage stage;
    private final Settings settings;
    private final Setting<WindowBounds> place;
    private final Setting<Boolean> maximised;
    private final PauseTransition settled = new PauseTransition(SETTLED);

    private WindowPlace(Stage stage, Settings settings, Setting<WindowBounds> place, Setting<Boolean> maximised) {
        this.stage = stage;
        this.settings = settings;
        this.place = place;
        this.maximised = maximised;
        settled.setOnFinished(event -> note());
    }

    /** Before the window is shown. */
    public static void keep(Stage stage, Settings settings, Setting<WindowBounds> place, Setting<Boolean> maximised) {
        WindowPlace keeper = new WindowPlace(stage, settings, place, maximised);
        fit(settings.get(place), Screen.getScreens().stream().map(Screen::getVisualBounds).toList())
                .ifPresent(keeper::put);
        stage.setMaximized(settings.get(maximised));
        for (Observable cause : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty())) {
            cause.subscribe(keeper.settled::playFromStart);
        }
        stage.showingProperty().subscribe((was, shown) -> {
            if (!shown) {
                keeper.settled.stop();
            }
        });
    }

    private void put(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private void note() {
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            settings.set(maximised, stage.isMaximized());
            if (!stage.isMaximized()) {
                settings.set(place, new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            }
        }
    }

    /** The place moved and shrunk into the screen that has most of it; empty if it is on none. */
    static Optional<WindowBounds> fit(WindowBounds wanted, List<Rectangle2D> screens) {
        if (!wanted.isSet()) {
            return Optional.empty();
        }
        return screens.stream().filter(screen -> across(wanted, screen) >= GRIP && down(wanted, screen) >= GRIP)
                .max(Comparator.comparingDouble(screen -> across(wanted, screen) * down(wanted, screen)))
                .map(screen -> into(wanted, screen));
    }

    private static WindowBounds into(WindowBounds wanted, Rectangle2D screen) {
        double width = Math.min(wanted.width(), screen.getWidth());
        double height = Math.min(wanted.height(), screen.getHeight());
        return new WindowBounds(Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height), width, height);
    }

    private static double across(WindowBounds bounds, Rectangle2D screen) {
        return Math.min(bounds.x() + bounds.width(), screen.getMaxX()) - Math.max(bounds.x(), screen.getMinX());
    }

    private static double down(WindowBounds bounds, Rectangle2D screen) {
        return Math.min(bounds.y() + bounds.height(), screen.getMaxY()) - Math.max(bounds.y(), screen.getMinY());
    }
}
