package org.duizhao.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Which meeting, whose paper: all that is needed to begin. Everything can be changed later. */
final class NewDraftPage extends ScrollPane {
    private static final List<Field> ASKED =
            List.of(Field.UNIT, Field.POST, Field.NAME, Field.YEAR, Field.MEETING, Field.DATE);

    /** Where the page leads. */
    interface Ways {
        void create(Theme theme, PaperKind kind, Facts facts);

        /** Begins from a paper of last year that is still to be chosen. */
        void carryOver(Theme theme);

        void back();

        /** To a notice a theme can be made from. */
        void themeFromNotice();

        void themes();
    }

    private final Messages messages;
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup kinds = new ToggleGroup();
    private final FieldRow themeChoices = new FieldRow(8, 300);
    private final FlowPane kindChoices = new FlowPane(8, 8);
    private final VBox aspects = new VBox(4);
    private final VBox fields = new VBox();
    private Facts facts;
    private Theme theme;

    /**
     * @param preferred id of the theme chosen at first, if it is offered
     * @param facts     what was written before
     */
    NewDraftPage(List<Theme> offered, String preferred, Facts facts, Messages messages, Ways ways) {
        this.messages = messages;
        this.facts = facts;
        Button create = new Button(messages.get("new.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.getStyleClass().add(StyleClass.PRIMARY);
        create.setOnAction(event -> ways.create(theme, (PaperKind) kinds.getSelectedToggle().getUserData(), this.facts));
        Button back = new Button(messages.get("new.cancel"));
        back.setOnAction(event -> ways.back());
        Button carryOver = new Button(messages.get("new.carryOver"));
        carryOver.setId("new-carryOver");
        carryOver.setTooltip(new Tooltip(messages.get("new.carryOver.why")));
        carryOver.setOnAction(event -> ways.carryOver(theme));
        HBox buttons = new HBox(10, back, carryOver, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(14, styled(new Label(messages.get("new.title")), StyleClass.TITLE),
                themeHead(ways), themeChoices, aspects, heading("new.kind"), kindChoices,
                heading("new.facts"), fields, buttons);
        page.getStyleClass().add(StyleClass.PAGE);
        page.setMaxWidth(860);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
        setFitToWidth(true);
        themes.selectedToggleProperty().subscribe((old, chosen) -> {
            if (chosen != null) {
                themeChosen((Theme) chosen.getUserData());
            } else if (themes.getToggles().contains(old)) {
                themes.selectToggle(old);
            }
        });
        kinds.selectedToggleProperty().subscribe((old, chosen) -> {
            if (chosen == null && kinds.getToggles().contains(old)) {
                kinds.selectToggle(old);
            }
        });
        offer(offered, preferred);
    }

    /** Offers these themes; what is written stays. @param preferred id of the one to choose, if it is offered */
    void offer(List<Theme> offered, String preferred) {
        themes.getToggles().clear();
        themeChoices.getChildren().clear();
        List<ToggleButton> choices = offered.stream().map(this::themeChoice).toList();
        choices.forEach(choice -> themeChoices.with(choice, 1));
        themes.selectToggle(choice(choices, preferred).or(() -> choice(choices, theme == null ? "" : theme.id()))
                .orElse(choices.getFirst()));
    }

    private static Optional<ToggleButton> choice(List<ToggleButton> choices, String theme) {
        return choices.stream().filter(choice -> ((Theme) choice.getUserData()).id().equals(theme)).findFirst();
    }

    private HBox themeHead(Ways ways) {
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

    /** What the person wrote, without what follows from the theme. */
    Facts written() {
        Facts own = facts.text(Field.YEAR).equals(Integer.toString(theme.year())) ? facts.with(Field.YEAR, "") : facts;
        return own.text(Field.MEETING).equals(theme.meeting()) ? own.with(Field.MEETING, "") : own;
    }

    private ToggleButton themeChoice(Theme theme) {
        Label name = new Label(theme.name());
        Label mark = new Label(messages.get(theme.confirmed() ? "theme.confirmed" : "theme.unconfirmed"));
        name.setWrapText(true);
        name.getStyleClass().add(StyleClass.HEADING);
        mark.getStyleClass().add(theme.confirmed() ? StyleClass.TEXT_DONE : StyleClass.TEXT_MISSING);
        ToggleButton choice = new ToggleButton(null, new VBox(2, name, mark));
        choice.setId("theme-" + theme.id());
        choice.setUserData(theme);
        choice.setToggleGroup(themes);
        choice.setAccessibleText(theme.name() + " " + mark.getText());
        choice.getStyleClass().add(StyleClass.THEME_CHOICE);
        return choice;
    }

    private void themeChosen(Theme chosen) {
        aspects.getChildren().setAll(chosen.aspects().stream().map(this::aspect).toList());
        Label source = new Label(messages.get("theme.source", chosen.source()));
        source.setWrapText(true);
        source.getStyleClass().add(StyleClass.SMALL);
        aspects.getChildren().add(source);
        offerKinds(chosen);
        follow(Field.YEAR, theme == null ? "" : Integer.toString(theme.year()), Integer.toString(chosen.year()));
        follow(Field.MEETING, theme == null ? "" : theme.meeting(), chosen.meeting());
        theme = chosen;
        FieldRow row = new FieldRow(14, 220);
        ASKED.forEach(field -> row.with(field(field), 1));
        fields.getChildren().setAll(row);
    }

    private void offerKinds(Theme chosen) {
        Toggle before = kinds.getSelectedToggle();
        kinds.getToggles().clear();
        kindChoices.getChildren().clear();
        for (PaperKind kind : PaperKind.values()) {
            // a theme of one's own may leave all titles open
            if (chosen.titles().isEmpty() || chosen.titles().containsKey(key(kind))) {
                kindChoices.getChildren().add(kindChoice(kind));
            }
        }
        kinds.selectToggle(kinds.getToggles().stream()
                .filter(choice -> before != null && choice.getUserData() == before.getUserData()).findFirst()
                .orElse(kinds.getToggles().getFirst()));
    }

    /** What the theme says of the meeting, unless the person wrote something else. */
    private void follow(Field field, String before, String now) {
        if (facts.text(field).isBlank() || facts.text(field).equals(before)) {
            facts = facts.with(field, now);
        }
    }

    private Label aspect(ThemeAspect aspect) {
        Label label = new Label(aspect.name()
                + (aspect.confirmed() ? "" : messages.get("theme.aspectUnconfirmed")));
        label.setWrapText(true);
        label.getStyleClass().add(StyleClass.SOFT);
        return label;
    }

    private ToggleButton kindChoice(PaperKind kind) {
        ToggleButton choice = new ToggleButton(messages.get("kind." + key(kind)));
        choice.setId("kind-" + key(kind));
        choice.setUserData(kind);
        choice.setToggleGroup(kinds);
        choice.getStyleClass().add(StyleClass.THEME_CHOICE);
        return choice;
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

    private static String key(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
