package org.duizhao.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeProposal;
import org.duizhao.session.ThemeShelf;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Where the text of a notice is pasted or its file opened. */
final class NoticeForm extends ScrollPane {
    private final Messages messages;
    private final TextBox text;

    NoticeForm(ThemeShelf shelf, Messages messages, ThemeActions actions) {
        this.messages = messages;
        Label title = label("theme.notice.title", StyleClass.TITLE);
        text = TextBox.paragraphs(messages, 14).identified("theme-notice-text").labelled(messages.get("theme.notice.text"))
                .prompting(messages.get("theme.notice.prompt")).onEdited(shelf.noticeProperty()::set);
        shelf.noticeProperty().subscribe(text::setText);
        shelf.nothingReadProperty().subscribe(nothing ->
                text.showMessage(nothing ? nothingRead(shelf.noticeProperty().get()) : "", TextBox.Tone.MISSING));
        Button read = new KeyButton(messages, "theme.notice.read", actions::readNotice, StyleClass.PRIMARY);
        read.disableProperty().bind(shelf.noticeProperty().map(String::isBlank));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox form = new VBox(title, label("theme.notice.how", StyleClass.SOFT), text,
                new HBox(10, new KeyButton(messages, "theme.notice.open", actions::openNotice), gap, read));
        form.getStyleClass().add(StyleClass.FORM);
        form.setMaxWidth(FormColumn.WIDTH);
        setContent(form);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private String nothingRead(String notice) {
        String nothing = messages.get("theme.notice.nothing");
        return notice.length() <= ThemeProposal.MOST_CHARACTERS ? nothing
                : nothing + messages.get("theme.notice.cut", ThemeProposal.MOST_CHARACTERS);
    }

    /** Puts the keyboard into the text. */
    void focus() {
        text.showCaret(Integer.MAX_VALUE);
    }

    private Label label(String key, String style) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
