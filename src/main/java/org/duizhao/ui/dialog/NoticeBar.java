package org.duizhao.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.IconButton;

/**
 * Shows one notice at a time. It lies over what is there: coming or going it moves nothing that somebody may be about to click,
 * and who holds it gives it its place. It never takes the focus. Esc closes it.
 */
public final class NoticeBar extends HBox {
    private static final Duration READING_TIME = Duration.seconds(12);

    private final Messages messages;
    private final PauseTransition reading = new PauseTransition(READING_TIME);
    /** What is not answered yet, the latest first: each comes back when what covers it is over. */
    private final Deque<Notification> asking = new ArrayDeque<>();
    private boolean passing;
    private Notification put;
    private Label text;
    private final EventHandler<KeyEvent> onEscape = this::escape;

    public NoticeBar(Messages messages) {
        this.messages = messages;
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice");
        setManaged(false);
        getStylesheets().add(NoticeBar.class.getResource("/css/dialog.css").toExternalForm());
        reading.setOnFinished(event -> close());
        // whoever points at it or is in it is still reading
        hoverProperty().subscribe(() -> holdOrGoOn());
        focusWithinProperty().subscribe(() -> holdOrGoOn());
        sceneProperty().subscribe(this::listenForEscape);
        close();
    }

    public void show(Notification notice) {
        passing = notice.tone() != Notification.Tone.ASKING;
        if (!passing) {
            asking.push(notice);
        }
        put(notice);
    }

    /** Says how far the work of a notice is, if that is the one to be seen. */
    public void reword(Notification working, String words) {
        if (put == working && isVisible()) {
            text.setText(words);
            askForPlace();
        }
    }

    /** Closes a notice, seen or covered by another, since what it tells of is over. */
    public void end(Notification over) {
        if (put == over && isVisible()) {
            close();
        } else {
            asking.remove(over);
        }
    }

    private void put(Notification notice) {
        put = notice;
        text = new Label(notice.text());
        text.setId("notice-text");
        text.getStyleClass().add("notice-text");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        Icon sign = switch (notice.tone()) {
            case DONE -> Icon.CHECK;
            case WORKING -> Icon.DOCUMENT;
            case ASKING -> Icon.WARNING;
        };
        getChildren().setAll(sign.node(), text);
        notice.actions().forEach(action -> getChildren().add(button(action)));
        getChildren().add(closeButton());
        getStyleClass().removeIf(name -> name.startsWith("notice-tone-"));
        getStyleClass().add("notice-tone-" + notice.tone().name().toLowerCase(Locale.ROOT));
        setVisible(true);
        askForPlace();
        reading.stop();
        if (notice.tone() == Notification.Tone.DONE) {
            reading.playFromStart();
        }
    }

    private void askForPlace() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    public void close() {
        reading.stop();
        if (!passing) {
            asking.poll();
        }
        passing = false;
        if (asking.isEmpty()) {
            getChildren().clear();
            setVisible(false);
        } else {
            put(asking.peek());
        }
    }

    /** The time after which a notice goes away by itself. */
    PauseTransition reading() {
        return reading;
    }

    private void holdOrGoOn() {
        boolean held = isHover() || isFocusWithin();
        switch (reading.getStatus()) {
            case RUNNING -> {
                if (held) {
                    reading.pause();
                }
            }
            case PAUSED -> {
                if (!held) {
                    reading.playFromStart();
                }
            }
            case STOPPED -> { }
        }
    }

    private Button button(Notification.Action action) {
        Button button = new Button(action.label());
        button.getStyleClass().add("notice-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            close();
            action.run().run();
        });
        return button;
    }

    private Button closeButton() {
        Button button = new IconButton(Icon.CLOSE, messages.get("notice.close"), this::close);
        button.setId("notice-close");
        button.getStyleClass().add("notice-close");
        return button;
    }

    private void listenForEscape(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, onEscape);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, onEscape);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
            close();
            event.consume();
        }
    }
}
