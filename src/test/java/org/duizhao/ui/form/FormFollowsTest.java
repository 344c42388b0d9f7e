package org.duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.RandomEdits;
import org.duizhao.model.SectionKind;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** After an edit from elsewhere only what shows something of it is looked at; the form is what it would be if made anew. */
class FormFollowsTest {
    private static final ThemeLibrary THEMES = new ThemeLibrary(Places.in(Path.of("nowhere")));
    private static final Theme THEME = THEMES.find(SampleDraft.load().theme()).orElseThrow();

    private final Session session = new Session(draft(), THEME, true, new RuleMeasurer(), InstantSource.system());

    /** The sample with an item of last year. */
    private static Draft draft() {
        Draft draft = SampleDraft.load();
        return draft.section(SectionKind.LAST_YEAR).map(section -> Edits.replace(draft, section.id(), found -> new LastYearSection(
                section.id(), section.heading(), "", "", List.of(FollowUp.empty("f1"))))).orElse(draft);
    }

    private StepForm form() {
        return form(session);
    }

    private static StepForm form(Session session) {
        return new StepForm(session, new Messages(Locale.SIMPLIFIED_CHINESE), new NoActions());
    }

    private static void now(Runnable work) {
        FxThread.call(() -> {
            work.run();
            return null;
        });
    }

    /** What a person would read in it. */
    private static List<String> read(StepForm form) {
        List<String> read = new ArrayList<>();
        read(form.node(), read);
        return read;
    }

    private static void read(Node node, List<String> read) {
        String about = node.getId() + (node.isDisable() ? " disabled" : "");
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case TextInputControl input -> read.add(about + ": " + input.getText() + " / " + input.getPromptText());
            case Labeled words -> read.add(about + ": " + words.getText() + (node instanceof Toggle toggle && toggle.isSelected() ? " *" : ""));
            case ScrollPane pane -> read(pane.getContent(), read);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> read(child, read));
            default -> { }
        }
    }

    private static Draft draft(String theme) {
        return NewDraft.of("d", THEMES.find(theme).orElseThrow(), PaperKind.PERSONAL, Facts.EMPTY);
    }

    /** The parts of another draft have the same ids, be they what they may. */
    @ParameterizedTest
    @CsvSource({"2025, 2024", "zuzhi-2023, 2024", "2021, 2022"})
    void theFormOfEachStepFollowsAnImportAndItsUndo(String from, String to) {
        Session imported = new Session(draft(from), draft -> THEMES.find(draft.theme()).orElseThrow(), true, new RuleMeasurer(),
                InstantSource.system());
        for (Step step : imported.paper().progress().steps()) {
            now(() -> imported.navigation().goTo(step.part()));
            StepForm kept = FxThread.call(() -> form(imported));
            for (Runnable edit : List.<Runnable>of(() -> imported.edit("edit.import", before -> draft(to)), imported::undo)) {
                now(edit);
                StepForm anew = FxThread.call(() -> form(imported));
                assertThat(FxThread.call(() -> read(kept))).as(step.part()).isEqualTo(FxThread.call(() -> read(anew)));
                now(anew::dispose);
            }
            now(kept::dispose);
        }
    }

    @ParameterizedTest
    @EnumSource(Step.Kind.class)
    void theFormOfEachStepFollowsEveryEdit(Step.Kind kind) {
        for (Step step : session.paper().progress().steps().stream().filter(one -> one.kind() == kind).toList()) {
            now(() -> session.navigation().goTo(step.part()));
            StepForm kept = FxThread.call(this::form);
            RandomEdits edits = new RandomEdits(step.part().hashCode());
            for (int edit = 0; edit < 15; edit++) {
                now(() -> session.edit("edit.text", edits::words));
                StepForm anew = FxThread.call(this::form);
                assertThat(FxThread.call(() -> read(kept))).as("%s, edit %d", step.part(), edit).hasSizeGreaterThan(5)
                        .isEqualTo(FxThread.call(() -> read(anew)));
                now(anew::dispose);
            }
            now(kept::dispose);
        }
    }
}
