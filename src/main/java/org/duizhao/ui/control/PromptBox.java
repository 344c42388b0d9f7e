package org.duizhao.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.i18n.Messages;

/**
 * 想一想: questions to the author. That of the field in use stands first; below it one of those that were offered for the
 * whole place, and a button for the next. Without any question the box takes no room.
 */
public final class PromptBox extends BorderPane {
    private final Text question = new Text();
    private final Text offer = new Text();
    private final Button next;
    private List<String> offers = List.of();
    private int at;

    public PromptBox(Messages messages) {
        getStyleClass().add(ControlClass.PROMPT);
        Text lead = new Text(messages.get("control.prompt") + "　");
        lead.getStyleClass().add(ControlClass.PROMPT_LEAD);
        question.getStyleClass().add(ControlClass.PROMPT_QUESTION);
        offer.getStyleClass().add(ControlClass.PROMPT_QUESTION);
        next = new Button(messages.get("control.prompt.next"));
        next.getStyleClass().add(ControlClass.PROMPT_NEXT);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(event -> {
            at = (at + 1) % offers.size();
            show();
        });
        setCenter(new TextFlow(lead, question, offer));
        setRight(next);
        setAlignment(next, Pos.BOTTOM_RIGHT);
        show();
    }

    /** The question of the field in use; blank for none. */
    public void ask(String text) {
        question.setText(text);
        show();
    }

    /** The questions of the whole place; the one that is shown stays while they are the same. */
    public void offer(List<String> questions) {
        if (!questions.equals(offers)) {
            offers = List.copyOf(questions);
            at = 0;
            show();
        }
    }

    private void show() {
        boolean asking = !question.getText().isBlank();
        boolean offering = !offers.isEmpty();
        offer.setText(offering ? (asking ? "\n" : "") + offers.get(at) : "");
        next.setVisible(offers.size() > 1);
        next.setManaged(offers.size() > 1);
        setVisible(asking || offering);
        setManaged(asking || offering);
    }

    /** All that is asked now, a question a line. */
    public String question() {
        return question.getText() + offer.getText();
    }
}
