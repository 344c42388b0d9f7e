package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Facts;
import org.duizhao.model.PaperKind;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Recent;
import org.duizhao.session.Review;
import org.duizhao.session.Session;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.theme.Theme;
import org.duizhao.ui.preview.Printers;
import org.duizhao.ui.preview.Printing;
import org.duizhao.ui.review.ReviewPage;
import org.duizhao.ui.theme.ThemePage;

/** All that is in the window: the bar, a notice if there is one, and the start page or the open draft. */
public final class MainWindow extends BorderPane {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private PreviewFonts fonts;
    private final ActionTable actions;
    private final TopBar bar;
    private final NoticeBar notices;
    private final Commands commands;
    private final Subscription observed;
    private Subscription titled = Subscription.EMPTY;
    private final Printout printout;
    private DraftView view;
    private boolean over;
    /** What has to be asked before something else is shown. */
    private Consumer<Runnable> asking = Runnable::run;

    /** @param quit closes the window for good */
    public MainWindow(
            Workspace workspace, Settings settings, Messages messages, PreviewFonts fonts, Dialogs dialogs,
            DesktopOpener opener, Printers printers, Runnable quit) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.fonts = fonts;
        actions = new ActionTable(messages);
        notices = new NoticeBar(messages);
        commands = new Commands(workspace, settings, messages, dialogs, opener, notices::show,
                () -> actions.run(Action.PRINT));
        printout = new Printout(new Printing(printers), notices, dialogs, messages);
        fill(quit);
        bar = new TopBar(actions, messages);
        setTop(new VBox(bar, notices));
        addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        FileDrop.on(this, file -> commands.take(file, this::lookOver));
        observed = workspace.openProperty().subscribe(this::show);
        settings.setAside().ifPresent(file -> notices.show(
                Notice.asking(messages.get("settings.setAside", file.getFileName()))));
        if (workspace.openProperty().get() == null) {
            workspace.leftBehind(left -> {
                if (!over) {
                    new Recovering(left, notices::show, commands::leaving, dialogs, messages).offer();
                }
            });
        }
    }

    private void fill(Runnable quit) {
        away(Action.NEW, () -> showNew("", Facts.EMPTY));
        away(Action.OPEN, commands::open);
        away(Action.IMPORT, () -> commands.importPaper(this::lookOver));
        away(Action.PASTE_PAPER, () -> commands.pastePaper(this::lookOver));
        away(Action.SAMPLE, () -> commands.leaving(workspace::openSample));
        away(Action.THEMES, () -> showThemes(false, theme -> back()));
        actions.put(Action.SAVE, () -> commands.save());
        actions.put(Action.SAVE_AS, () -> commands.saveAs());
        actions.put(Action.CLOSE, () -> commands.leaving(workspace::close));
        actions.put(Action.EXPORT_WORD, commands::exportWord);
        actions.put(Action.EXPORT_PDF, commands::exportPdf);
        actions.put(Action.EXPORT_TEXT, commands::exportText);
        actions.put(Action.PRINT, () -> printout.print(
                session(), fonts, workspace.title(), getScene().getWindow()));
        actions.blockWhile(Action.PRINT, printout.runningProperty());
        actions.put(Action.UNDO, inDraft(shown -> session().undo()));
        actions.put(Action.REDO, inDraft(shown -> session().redo()));
        actions.put(Action.FIND, inDraft(DraftView::find));
        actions.put(Action.PREVIOUS_STEP, inDraft(shown -> session().goBy(-1)));
        actions.put(Action.NEXT_STEP, inDraft(shown -> session().goBy(1)));
        actions.put(Action.TOGGLE_STEPS, inDraft(DraftView::toggleSteps));
        actions.put(Action.TOGGLE_PAGE, inDraft(DraftView::togglePage));
        actions.put(Action.PAGE_WINDOW, inDraft(DraftView::movePage));
        actions.put(Action.NEXT_COLUMN, inDraft(DraftView::nextColumn));
        away(Action.SETTINGS, () -> page(new SettingsPage(settings, messages, this::back)));
        away(Action.HELP, () -> page(new HelpPage(messages, this::back)));
        away(Action.QUIT, () -> commands.leaving(quit));
    }

    /** An action that leads to another page. */
    private void away(Action action, Runnable run) {
        actions.put(action, () -> asking.accept(run));
    }

    /** What happens in the draft is seen there, so a page of the program gives way to it. */
    private Runnable inDraft(Consumer<DraftView> action) {
        return () -> {
            if (getCenter() != view) {
                setCenter(view);
            }
            action.accept(view);
        };
    }

    /** Asks what to do with unsaved changes, then goes on unless the person stays. */
    public void leaving(Runnable then) {
        asking.accept(() -> commands.leaving(then));
    }

    /** Opens a draft, or lets the person look over any other document. */
    public void open(Path file) {
        commands.take(file, this::lookOver);
    }

    private Session session() {
        return workspace.openProperty().get().session();
    }

    /** Draws the page with other fonts from now on. */
    public void showFonts(PreviewFonts other) {
        fonts = other;
        if (view != null) {
            view.showFonts(other);
        }
    }

    private void show(OpenDraft open) {
        clear();
        actions.draftOpenProperty().set(open != null);
        bar.follow(open);
        if (open == null) {
            bar.show(messages.get("app.name"));
            StartPage page = new StartPage(actions, this::openRecent, messages);
            content(page);
            workspace.recents(page::show, page::looked);
            return;
        }
        view = new DraftView(open.session(), messages, fonts, commands, actions, settings);
        content(view);
        titled = open.session().draftProperty().subscribe(draft -> bar.show(workspace.title()));
        view.focusForm();
    }

    private void clear() {
        titled.unsubscribe();
        bar.follow(null);
        if (view != null) {
            view.dispose();
            view = null;
        }
    }

    /** Puts the keyboard where the person writes, if a draft is open. */
    void focusForm() {
        if (view != null) {
            view.focusForm();
        }
    }

    private void openRecent(Recent recent) {
        commands.open(recent.file());
    }

    private void content(Node content) {
        asking = Runnable::run;
        setCenter(content);
    }

    private void showNew(String preferred, Facts known) {
        content(new NewDraftPage(workspace.themes(), preferred, known, messages, new NewDraftPage.Ways() {
            @Override
            public void create(Theme theme, PaperKind kind, Facts facts) {
                commands.leaving(() -> workspace.create(theme, kind, facts));
            }

            @Override
            public void carryOver(Theme theme) {
                commands.carryOver(theme);
            }

            @Override
            public void back() {
                MainWindow.this.back();
            }

            @Override
            public void themeFromNotice(Facts written) {
                showThemes(true, theme -> showNew(theme, written));
            }

            @Override
            public void themes(Facts written) {
                showThemes(false, theme -> showNew(theme, written));
            }
        }));
    }

    /** The open draft is out of reach meanwhile. @param back is told the id of the theme that was looked at last */
    private void showThemes(boolean fromNotice, Consumer<String> back) {
        ThemeShelf shelf = workspace.themeShelf();
        ThemeCommands themes = commands.themes(shelf, new ThemeCommands.Ways() {
            @Override
            public void back() {
                ThemeEditing last = shelf.editingProperty().get();
                back.accept(last == null ? "" : last.theme().id());
            }

            @Override
            public void write(Theme theme) {
                showNew(theme.id(), Facts.EMPTY);
            }
        });
        if (!fromNotice) {
            shelf.open(workspace.usualTheme());
        }
        actions.draftOpenProperty().set(false);
        content(new ThemePage(shelf, messages, themes));
        asking = themes::leaving;
    }

    /** The open draft is out of the way and out of reach as long as the person looks over another. */
    private void lookOver(Review review) {
        OpenDraft open = workspace.openProperty().get();
        actions.draftOpenProperty().set(false);
        content(new ReviewPage(review, messages, commands::accept, open == null ? null : reviewed -> {
            back();
            commands.replace(reviewed);
        }, this::back));
    }

    private void page(Region page) {
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        content(scroll);
    }

    /** From a page of the program back to where the person was. */
    private void back() {
        Node content = view;
        if (content == null) {
            show(null);
        } else {
            session().themesChanged();
            actions.draftOpenProperty().set(true);
            content(content);
        }
    }

    /** What the window can be looked at with, step by step. */
    public List<String> parts() {
        return session().progressProperty().get().steps().stream().map(step -> step.part()).toList();
    }

    /** Stops following anything; the draft stays open for another window. */
    public void dispose() {
        over = true;
        observed.unsubscribe();
        clear();
    }
}
