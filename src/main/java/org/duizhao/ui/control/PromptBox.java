package org.duizhao.ui.control;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.i18n.Messages;

/** 想一想: a question to the author. Without a question it takes no room. */
public final class PromptBox extends StackPane {
    private final Text question = new Text();

    public PromptBox(Messages messages) {
        getStyleClass().add(ControlClass.PROMPT);
        Text lead = new Text(messages.get("control.prompt") + "　");
        lead.getStyleClass().add(ControlClass.PROMPT_LEAD);
        question.getStyleClass().add(ControlClass.PROMPT_QUESTION);
        getChildren().add(new TextFlow(lead, question));
        ask("");
    }

    public void ask(String text) {
        question.setText(text);
        setVisible(!text.isBlank());
        setManaged(!text.isBlank());
    }

    public String question() {
        return question.getText();
    }
}
