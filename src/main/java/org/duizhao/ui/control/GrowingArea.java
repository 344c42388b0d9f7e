package org.duizhao.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A wrapping text area that is as high as its text, so that it never scrolls by itself. */
final class GrowingArea extends TextArea {
    private final int leastRows;
    private final Text ruler = new Text();
    private final TextMarks marks = new TextMarks();
    private Region content = new Region();
    /** Of the skin; null before there is one. */
    private ScrollPane pane;
    private Measured least;
    private Measured whole;
    private UnaryOperator<String> taken = Pasted::lines;
    private Consumer<String> pasted = text -> {};

    /** @param wrapping 0 for none */
    private record Measured(String text, double wrapping, Font font, double height) {
        boolean isOf(String otherText, double otherWrapping, Font otherFont) {
            return wrapping == otherWrapping && text.equals(otherText) && font.equals(otherFont);
        }
    }

    GrowingArea(int leastRows) {
        this.leastRows = leastRows;
        setWrapText(true);
        setPrefRowCount(leastRows);
        textProperty().addListener(change -> requestLayout());
        fontProperty().addListener(change -> requestLayout());
        skinProperty().addListener(change -> skinned());
    }

    /** @param as what becomes of a text that is pasted, whose line breaks are line feeds */
    void onPaste(UnaryOperator<String> as) {
        taken = as;
    }

    void onPasted(Consumer<String> action) {
        pasted = action;
    }

    @Override
    public void paste() {
        StringBuilder whole = new StringBuilder(getText());
        IndexRange selected = getSelection();
        boolean any = Pasted.into(this, text -> {
            whole.replace(selected.getStart(), selected.getEnd(), Pasted.lines(text));
            return taken.apply(text);
        });
        if (any) {
            pasted.accept(whole.toString());
        }
    }

    /** Lines under words. @param of the text that these are words of, which need not be the one shown */
    void mark(String of, List<TextMark> words) {
        if (marks.set(of, words)) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (pane != null) {
            marks.draw(this, pane, getText());
        }
    }

    private void skinned() {
        if (!getChildren().contains(marks)) {
            getChildren().add(marks);
        }
        if (lookup(".scroll-pane") instanceof ScrollPane found) {
            pane = found;
            content = (Region) pane.getContent();
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            Repainting.ofChanges(pane);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets padding = content.getInsets();
        double available = (width < 0 ? getWidth() : width) - padding.getLeft() - padding.getRight()
                - snappedLeftInset() - snappedRightInset();
        double rows = Math.max(height("\n".repeat(leastRows - 1), 0), height(getText(), Math.max(available, 1)));
        return Math.ceil(rows + padding.getTop() + padding.getBottom() + snappedTopInset() + snappedBottomInset()) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Asked for many times in a layout, mostly of text that has not changed. */
    private double height(String text, double wrapping) {
        Measured same = wrapping == 0 ? least : whole;
        if (same != null && same.isOf(text, wrapping, getFont())) {
            return same.height();
        }
        Measured measured = new Measured(text, wrapping, getFont(), measure(text, wrapping));
        if (wrapping == 0) {
            least = measured;
        } else {
            whole = measured;
        }
        return measured.height();
    }

    private double measure(String text, double wrapping) {
        ruler.setFont(getFont());
        ruler.setWrappingWidth(wrapping);
        ruler.setText(text);
        return ruler.getLayoutBounds().getHeight();
    }
}
