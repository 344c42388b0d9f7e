package org.duizhao.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.session.Beginning;
import org.duizhao.theme.Theme;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Which meeting, whose paper, and from what: all that is needed to begin. Everything can be changed later. */
final class NewDraftPage extends BorderPane {
    private static final List<Field> ASKED =
            List.of(Field.UNIT, Field.POST, Field.NAME, Field.YEAR, Field.MEETING, Field.DATE);
    private static final double WIDTH = 860;

    /** What a paper is begun from. */
    enum From {
        NOTHING,
        LAST_YEAR
    }

    /** Where the page leads. */
    interface Ways {
        void create(Beginning beginning);

        /** Begins from a paper of last year that is still to be chosen. */
        void carryOver(Beginning beginning);

        void back();

        /** To a notice a theme can be made from. */
        void themeFromNotice();

        void themes();
    }

    private final Messages messages;
    private final Ways ways;
    private final Button begin = new Button();
    private final OneOf<From> from = new OneOf<>(From.class, this::fromChosen);
    private final ThemeChoices themes;
    private final OneOf<PaperKind> kinds = new OneOf<>(PaperKind.class, kind -> { });
    private final Label why = new Label();
    private final FlowPane kindChoices = new FlowPane(8, 8);
    private final VBox fields = new VBox();
    private Facts facts;
    private Theme theme;

    /**
     * @param preferred id of the theme chosen at first, if it is offered
     * @param facts     what was written before
     */
    NewDraftPage(List<Theme> offered, String preferred, Facts facts, Messages messages, Ways ways) {
        this.messages = messages;
        this.ways = ways;
        this.facts = facts;
        themes = new ThemeChoices(messages, this::themeChosen);
        why.setWrapText(true);
        VBox page = new VBox(14, styled(new Label(messages.get("new.title")), StyleClass.TITLE),
                froms(), styled(why, StyleClass.SOFT), themeHead(), themes, heading("new.kind"), kindChoices,
                heading("new.facts"), fields);
        page.getStyleClass().add(StyleClass.PAGE);
        ScrollPane scroll = new ScrollPane(centred(page));
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(centred(buttons()));
        offer(offered, preferred);
        begin(From.NOTHING);
    }

    private static HBox centred(Region content) {
        content.setMaxWidth(WIDTH);
        HBox centred = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        centred.setAlignment(Pos.TOP_CENTER);
        return centred;
    }

    /** Chooses what to begin from. */
    void begin(From what) {
        from.choose(what::equals);
    }

    private Node froms() {
        FlowPane choices = new FlowPane(8, 8);
        for (From what : From.values()) {
            ToggleButton choice = from.button(what, "new-from-" + key(what));
            choice.setText(messages.get("new.from." + key(what)));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private void fromChosen(From what) {
        why.setText(messages.get("new.from." + key(what) + ".why"));
        begin.setText(messages.get("new.begin." + key(what)));
    }

    /** Always in sight, however long the page is. */
    private HBox buttons() {
        begin.setId("new-create");
        begin.setDefaultButton(true);
        begin.getStyleClass().add(StyleClass.PRIMARY);
        begin.setOnAction(event -> {
            Beginning beginning = new Beginning(theme, kinds.value(), facts);
            switch (from.value()) {
                case NOTHING -> ways.create(beginning);
                case LAST_YEAR -> ways.carryOver(beginning);
            }
        });
        Button back = new Button(messages.get("new.cancel"));
        back.setOnAction(event -> ways.back());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(10, back, gap, begin);
        buttons.getStyleClass().add(StyleClass.PAGE_BAR);
        return buttons;
    }

    /** Offers these themes; what is written stays. @param preferred id of the one to choose, if it is offered */
    void offer(List<Theme> offered, String preferred) {
        themes.offer(offered, preferred);
    }

    private HBox themeHead() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(14, heading("new.theme"), gap, link("new.themeFromNotice", ways::themeFromNotice),
                link("new.themes", ways::themes));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button link(String key, Runnable action) {
        Button link = new Button(messages.get(key));
        link.setId(key.replace('.', '-'));
        link.getStyleClass().add(StyleClass.LINK);
        link.setOnAction(event -> action.run());
        return link;
    }

    Theme theme() {
        return theme;
    }

    From from() {
        return from.value();
    }

    /** What the person wrote, without what follows from the theme. */
    Facts written() {
        Facts own = facts.text(Field.YEAR).equals(Integer.toString(theme.year())) ? facts.with(Field.YEAR, "") : facts;
        return own.text(Field.MEETING).equals(theme.meeting()) ? own.with(Field.MEETING, "") : own;
    }

    private void themeChosen(Theme chosen) {
        offerKinds(chosen);
        follow(Field.YEAR, theme == null ? "" : Integer.toString(theme.year()), Integer.toString(chosen.year()));
        follow(Field.MEETING, theme == null ? "" : theme.meeting(), chosen.meeting());
        theme = chosen;
        FieldRow row = new FieldRow(14, 220);
        ASKED.forEach(field -> row.with(field(field), 1));
        fields.getChildren().setAll(row);
    }

    private void offerKinds(Theme chosen) {
        PaperKind before = kinds.value();
        kinds.clear();
        kindChoices.getChildren().clear();
        for (PaperKind kind : PaperKind.values()) {
            if (chosen.suits(key(kind))) {
                ToggleButton choice = kinds.button(kind, "kind-" + key(kind));
                choice.setText(messages.get("kind." + key(kind)));
                kindChoices.getChildren().add(choice);
            }
        }
        kinds.choose(kind -> kind == before);
    }

    /** What the theme says of the meeting, unless the person wrote something else. */
    private void follow(Field field, String before, String now) {
        if (facts.text(field).isBlank() || facts.text(field).equals(before)) {
            facts = facts.with(field, now);
        }
    }

    private TextBox field(Field field) {
        TextBox box = TextBox.line(messages).identified("new-" + field.name())
                .labelled(messages.get("field.facts." + field.name().toLowerCase(Locale.ROOT)))
                .onEdited(text -> facts = facts.with(field, text));
        box.setText(facts.text(field));
        return box;
    }

    private Label heading(String key) {
        return styled(new Label(messages.get(key)), StyleClass.HEADING);
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
