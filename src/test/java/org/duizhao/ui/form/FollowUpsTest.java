package org.duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Beginning;
import org.duizhao.session.CarryOver;
import org.duizhao.session.Cursor;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Session;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of the last-year block: items carried over, and items begun by hand. */
class FollowUpsTest {
    @TempDir
    private Path folder;

    private Session session;
    private StepForm form;
    private Stage stage;

    private void show(Draft draft, Theme theme) {
        stage = FxThread.stage(() -> {
            session = new Session(draft, theme, true, new RuleMeasurer(), InstantSource.system());
            session.navigation().goTo(session.draft().section(SectionKind.LAST_YEAR).orElseThrow().id());
            form = new StepForm(session, new Messages(Locale.SIMPLIFIED_CHINESE), new NoActions());
            return new Scene((Parent) form.node(), 900, 700);
        });
    }

    private Theme theme() {
        return new ThemeLibrary(Places.in(folder)).find("2025").orElseThrow();
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private FollowUp item(String id) {
        return session.draft().element(id, FollowUp.class).orElseThrow();
    }

    private void pressChip(String words) {
        FxThread.run(() -> stage.getScene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(words)).findFirst().orElseThrow().fire());
    }

    private List<String> labels() {
        return FxThread.call(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
    }

    @Test
    void carriedOverItemsShowLastYearAndTakeTheirStatus() {
        show(CarryOver.of("d", SampleDraft.load(), new Beginning(theme(), PaperKind.PERSONAL, Facts.EMPTY), ""), theme());
        assertThat(labels()).contains(item("f1").lastText()).doesNotContain(item("f2").lastText());
        pressChip("已完成");
        assertThat(item("f1").status()).isEqualTo(FollowUpStatus.DONE);
        pressChip("已完成");
        assertThat(item("f1").status()).isEqualTo(FollowUpStatus.OPEN);
        FxThread.run(session::undo);
        assertThat(item("f1").status()).isEqualTo(FollowUpStatus.DONE);
    }

    @Test
    void anItemAskedForIsOpened() {
        show(CarryOver.of("d", SampleDraft.load(), new Beginning(theme(), PaperKind.PERSONAL, Facts.EMPTY), ""), theme());
        FxThread.run(() -> session.navigation().reveal(new Cursor(new FieldPath("f2", Field.EVIDENCE), 0)));
        assertThat(labels()).contains(item("f2").lastText()).doesNotContain(item("f1").lastText());
    }

    /** What was written before stays; taking it back leaves the plain block. */
    @Test
    void aPlainBlockCanBeFilledInItemByItem() {
        Theme theme = theme();
        show(NewDraft.of("d", theme, PaperKind.PERSONAL, Facts.EMPTY), theme);
        String section = session.navigation().stepProperty().get();
        FxThread.run(() -> session.type(new FieldPath(section, Field.TEXT), "总的情况。"));
        FxThread.run(() -> ((Button) stage.getScene().lookup("#by-item")).fire());
        LastYearSection items = session.draft().element(section, LastYearSection.class).orElseThrow();
        assertThat(items.text()).isEqualTo("总的情况。");
        assertThat(items.items()).hasSize(1);
        FxThread.run(() -> ((Button) stage.getScene().lookup("#add-follow-up")).fire());
        assertThat(session.draft().all(FollowUp.class)).hasSize(2);
        FxThread.run(session::undo);
        FxThread.run(session::undo);
        assertThat(session.draft().element(section, TextSection.class)).isPresent();
        assertThat(FxThread.call(() -> stage.getScene().lookup("#by-item"))).isNotNull();
    }
}
