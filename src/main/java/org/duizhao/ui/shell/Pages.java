package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.session.Beginning;
import org.duizhao.session.EarlierSave;
import org.duizhao.session.Remains;
import org.duizhao.session.Review;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.session.ThemeUse;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.theme.Theme;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.review.ReviewPage;
import org.duizhao.ui.theme.ThemePage;

/** The pages of the program and the ways between them. Only what would be lost for good is asked about. */
final class Pages {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private final Diagnostics diagnostics;
    private final Commands commands;
    private final PageStack stack;
    /** What was written for a new draft that is not begun yet; outlives its page. */
    private Facts written = Facts.EMPTY;
    /** Null while it is not open; so is the other. */
    private NewDraftPage newDraft;
    private ThemeCommands themes;

    Pages(
            Workspace workspace, Settings settings, Messages messages, Diagnostics diagnostics, Commands commands,
            PageStack stack) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.diagnostics = diagnostics;
        this.commands = commands;
        this.stack = stack;
    }

    void settings() {
        light(Action.SETTINGS, new SettingsPage(settings, messages, stack::back), Pages::settings);
    }

    void help() {
        light(Action.HELP, new HelpPage(messages, new HelpPage.Trouble(diagnostics, commands::showInFolder), stack::back), Pages::help);
    }

    void fonts(ObservableValue<PreviewFonts> fonts) {
        light(Action.FONTS, new FontsPage(fonts, workspace, messages, this::settings, stack::back),
                other -> other.fonts(fonts));
    }

    /** What earlier runs left behind; leaving it unanswered leaves the offer. */
    void recovery(Recovering offers) {
        Runnable back = () -> {
            stack.back();
            offers.offer();
        };
        light(offers, new RecoveryPage(offers, messages, back), back, other -> other.recovery(offers));
    }

    /** What was saved before, of all drafts. */
    void earlier() {
        EarlierPage page = earlierPage(messages.get("earlier.text"));
        light(Action.EARLIER, page, Pages::earlier);
        workspace.earlier().all(page.reader());
    }

    private void earlier(Path file) {
        EarlierPage page = earlierPage(messages.get("earlier.text.file", file.getFileName().toString()));
        light(file, page, other -> other.earlier(file));
        workspace.earlier().of(file, page.reader());
    }

    private EarlierPage earlierPage(String text) {
        return new EarlierPage(text, messages, When.here(messages), commands::openEarlier, stack::back);
    }

    /** What there is of a file that cannot be opened. */
    void remains(Remains remains) {
        if (remains.salvage().isEmpty()) {
            earlier(remains.file());
        } else {
            light(remains, new SalvagePage(remains, messages, When.here(messages), new FromSalvage(remains)),
                    other -> other.remains(remains));
        }
    }

    /** A page that holds nothing of the person's. */
    private void light(Object key, Region content, Consumer<Pages> again) {
        light(key, content, stack::back, again);
    }

    private void light(Object key, Region content, Runnable escape, Consumer<Pages> again) {
        if (!stack.bring(key)) {
            HBox centred = new HBox(content);
            HBox.setHgrow(content, Priority.ALWAYS);
            centred.setAlignment(Pos.TOP_CENTER);
            ScrollPane page = new ScrollPane(centred);
            page.setFitToWidth(true);
            stack.show(new ShellPage(key, page, false, escape, Runnable::run, again));
        }
    }

    void newDraft() {
        newDraft(NewDraftPage.From.NOTHING);
    }

    /** A new draft that begins from last year's paper. */
    void carryOver() {
        newDraft(NewDraftPage.From.LAST_YEAR);
    }

    private void newDraft(NewDraftPage.From from) {
        if (!stack.bring(Action.NEW)) {
            newDraft("");
        }
        newDraft.begin(from);
    }

    /** @param preferred id of the theme chosen at first */
    private void newDraft(String preferred) {
        newDraft = new NewDraftPage(workspace.themes(), preferred, written, messages, new FromNewDraft());
        stack.show(new ShellPage(Action.NEW, newDraft, true, this::leaveNewDraft, Runnable::run, this::newDraftAgain));
    }

    private void newDraftAgain(Pages other) {
        other.written = newDraft.written();
        other.newDraft(newDraft.theme().id());
        other.newDraft.begin(newDraft.from());
    }

    private void leaveNewDraft() {
        written = newDraft.written();
        newDraft = null;
        stack.back();
    }

    void themes() {
        if (!stack.bring(Action.THEMES)) {
            ThemeShelf shelf = workspace.themeShelf();
            shelf.open(workspace.usualTheme());
            themes(shelf);
        }
    }

    private void themeFromNotice() {
        if (stack.bring(Action.THEMES)) {
            themes.fromNotice();
        } else {
            themes(workspace.themeShelf());
        }
    }

    private void themes(ThemeShelf shelf) {
        themes = commands.themes(shelf, new FromThemes(shelf));
        stack.show(new ShellPage(Action.THEMES, new ThemePage(shelf, messages, themes), true, themes::done, themes::leaving,
                other -> other.themes(shelf)));
    }

    /** A paper to be opened as a draft, or to take the place of what the open one holds. */
    void lookOver(Review review) {
        List<ReviewPage.Way> ways = new ArrayList<>();
        if (workspace.openProperty().get() != null) {
            ways.add(new ReviewPage.Way("review.replace", reviewed -> stack.leaving(review, () -> {
                closeAll();
                commands.replace(reviewed);
            })));
        }
        ways.add(new ReviewPage.Way("review.accept",
                reviewed -> stack.leaving(review, () -> commands.accept(reviewed))));
        lookOver(review, ways, other -> other.lookOver(review));
    }

    /** A paper of last year that this year's is begun from. */
    private void lookOver(Review review, Beginning beginning) {
        lookOver(review, List.of(new ReviewPage.Way("review.carryOver",
                        reviewed -> stack.leaving(review, () -> commands.carryOver(reviewed, beginning)))),
                other -> other.lookOver(review, beginning));
    }

    /** The open draft is out of the way and out of reach as long as the person looks over another. */
    private void lookOver(Review review, List<ReviewPage.Way> ways, Consumer<Pages> again) {
        Consumer<Runnable> leaving = then -> commands.leaving(review, then);
        stack.show(new ShellPage(review, new ReviewPage(review, messages, ways, () -> leaving.accept(stack::back)), true, null,
                leaving, again));
    }

    /** Shows the draft that is open, or the start page, as it was. */
    void closeAll() {
        forget();
        stack.toGround();
    }

    /** All pages are closed by what has come into their place. */
    void forget() {
        if (newDraft != null) {
            written = newDraft.written();
        }
        newDraft = null;
        themes = null;
    }

    /** Opens the same pages in another window. */
    void openIn(Pages other) {
        other.written = written;
        stack.openIn(other);
    }

    /** Where the page of what is left of a file leads. */
    private final class FromSalvage implements SalvagePage.Ways {
        private final Remains remains;

        FromSalvage(Remains remains) {
            this.remains = remains;
        }

        @Override
        public void accept() {
            commands.openSalvage(remains.salvage().orElseThrow());
        }

        @Override
        public void openEarlier(EarlierSave save) {
            commands.openEarlier(save);
        }

        @Override
        public void showEarlier() {
            earlier(remains.file());
        }

        @Override
        public void back() {
            stack.back();
        }
    }

    /** Where the page of a new draft leads. */
    private final class FromNewDraft implements NewDraftPage.Ways {
        @Override
        public void create(Beginning beginning) {
            commands.leaving(() -> {
                workspace.create(beginning);
                written = Facts.EMPTY;
            });
        }

        @Override
        public void carryOver(Beginning beginning) {
            commands.carryOver(beginning, review -> lookOver(review, beginning));
        }

        @Override
        public void back() {
            leaveNewDraft();
        }

        @Override
        public void themeFromNotice() {
            Pages.this.themeFromNotice();
        }

        @Override
        public void themes() {
            Pages.this.themes();
        }
    }

    /** Where the page of themes leads; a new draft is told of the theme looked at last. */
    private final class FromThemes implements ThemeCommands.Ways {
        private final ThemeShelf shelf;

        FromThemes(ThemeShelf shelf) {
            this.shelf = shelf;
        }

        @Override
        public void back() {
            themes = null;
            stack.back();
            ThemeEditing last = shelf.editingProperty().get();
            if (newDraft != null) {
                newDraft.offer(workspace.themes(), last == null ? "" : last.theme().id());
            }
        }

        @Override
        public void users(Theme theme, Consumer<ThemeUse> found) {
            workspace.themeUse(theme, found);
        }

        @Override
        public void write(Theme theme) {
            if (stack.bring(Action.NEW)) {
                newDraft.offer(workspace.themes(), theme.id());
            } else {
                newDraft(theme.id());
            }
        }
    }
}
