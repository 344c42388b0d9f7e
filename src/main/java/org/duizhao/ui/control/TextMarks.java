package org.duizhao.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.duizhao.compare.Stretch;

/**
 * Wavy lines under words of a text area that does not scroll by itself. They belong to a text that was written; in what the area
 * shows by now, such as that with something an input method is still composing, they stand under the same words, and not at all
 * where these are being changed.
 */
final class TextMarks extends Group {
    private static final double STEP = 2;
    private static final double HEIGHT = 2;

    private String text = "";
    private List<TextMark> marks = List.of();

    TextMarks() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param of the text that the marks belong to @return whether there is anything to be drawn or taken away */
    boolean set(String of, List<TextMark> now) {
        boolean any = !marks.isEmpty() || !now.isEmpty();
        text = of;
        marks = List.copyOf(now);
        return any;
    }

    /** Where the marks are in a text that is shown now. */
    List<TextMark> in(String shown) {
        Stretch changed = Stretch.between(text, shown);
        int later = shown.length() - text.length();
        List<TextMark> found = new ArrayList<>();
        for (TextMark mark : marks) {
            if (mark.end() <= changed.before()) {
                found.add(mark);
            } else if (mark.start() >= text.length() - changed.behind()) {
                found.add(new TextMark(mark.start() + later, mark.end() + later, mark.tone()));
            }
        }
        return found;
    }

    /** Draws them anew where the words are. @param area that shows the text @param pane in it that the words are laid out by */
    void draw(Parent area, Parent pane, String shown) {
        getChildren().clear();
        List<TextMark> now = marks.isEmpty() ? List.of() : in(shown);
        if (now.isEmpty()) {
            return; // as in nearly every field at nearly every key
        }
        pane.layout(); // before the words are where they belong no line can be drawn under them
        words(area).ifPresent(node -> {
            Point2D origin = area.sceneToLocal(node.localToScene(0, 0));
            for (TextMark mark : now) {
                Path line = new Path();
                line.getStyleClass().addAll(ControlClass.WORDS_MARK, mark.tone().name().toLowerCase(Locale.ROOT));
                lines(node.rangeShape(mark.start(), mark.end())).forEach(bounds -> wave(line, bounds));
                line.setTranslateX(origin.getX());
                line.setTranslateY(origin.getY());
                getChildren().add(line);
            }
        });
    }

    /** The node that shows the text; not that of the prompt of an empty field. */
    private static Optional<Text> words(Parent area) {
        return area.lookupAll(".text").stream().filter(node -> node instanceof Text && node.getParent() instanceof Group)
                .map(Text.class::cast).findFirst();
    }

    /** What a shape of whole lines covers, one for each line. */
    private static List<Bounds> lines(PathElement[] shape) {
        List<Bounds> lines = new ArrayList<>();
        List<Point2D> corners = new ArrayList<>();
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo to -> {
                    end(corners, lines);
                    corners.add(new Point2D(to.getX(), to.getY()));
                }
                case LineTo to -> corners.add(new Point2D(to.getX(), to.getY()));
                case ClosePath _ -> end(corners, lines);
                default -> { }
            }
        }
        end(corners, lines);
        return lines;
    }

    private static void end(List<Point2D> corners, List<Bounds> lines) {
        if (!corners.isEmpty()) {
            double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
            lines.add(new BoundingBox(left, bottom, right - left, 0));
            corners.clear();
        }
    }

    private static void wave(Path line, Bounds under) {
        double y = Math.floor(under.getMinY()) - 1;
        line.getElements().add(new MoveTo(under.getMinX(), y));
        boolean up = true;
        for (double x = under.getMinX() + STEP; x <= under.getMaxX(); x += STEP) {
            line.getElements().add(new LineTo(x, up ? y - HEIGHT : y));
            up = !up;
        }
    }
}
