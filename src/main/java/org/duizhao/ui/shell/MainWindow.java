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
import org.duizhao.i18n.Messages;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Recent;
import org.duizhao.session.Review;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.preview.Printers;
import org.duizhao.ui.preview.Printing;
import org.duizhao.ui.review.ReviewPage;

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
    private final Printout printout;
    private DraftView view;

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
        workspace.openProperty().subscribe(this::show);
        settings.setAside().ifPresent(file -> notices.show(
                Notice.asking(messages.get("settings.setAside", file.getFileName()))));
        if (workspace.openProperty().get() == null) {
            new Recovering(workspace.leftBehind(), notices::show, commands::leaving, dialogs, messages).offer();
        }
    }

    private void fill(Runnable quit) {
        actions.put(Action.NEW, this::showNew);
        actions.put(Action.OPEN, commands::open);
        actions.put(Action.IMPORT, () -> commands.importPaper(this::lookOver));
        actions.put(Action.PASTE_PAPER, () -> commands.pastePaper(this::lookOver));
        actions.put(Action.SAMPLE, () -> commands.leaving(workspace::openSample));
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
        actions.put(Action.SETTINGS, () -> page(new SettingsPage(settings, messages, this::back)));
        actions.put(Action.HELP, () -> page(new HelpPage(messages, this::back)));
        actions.put(Action.QUIT, () -> commands.leaving(quit));
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
        commands.leaving(then);
    }

    public void open(Path file) {
        commands.open(file);
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
        if (view != null) {
            view.dispose();
            view = null;
        }
        actions.draftOpenProperty().set(open != null);
        bar.follow(open);
        if (open == null) {
            bar.show(messages.get("app.name"));
            setCenter(new StartPage(actions, workspace.recents(), this::openRecent, messages));
            return;
        }
        view = new DraftView(open.session(), messages, fonts, commands, actions, settings);
        setCenter(view);
        open.session().draftProperty().subscribe(draft -> title(open));
        view.focusForm();
    }

    private void title(OpenDraft open) {
        if (workspace.openProperty().get() == open) {
            bar.show(workspace.title());
        }
    }

    private void openRecent(Recent recent) {
        commands.open(recent.file());
    }

    private void showNew() {
        setCenter(new NewDraftPage(workspace.themes(), messages, (theme, kind, facts) ->
                commands.leaving(() -> workspace.create(theme, kind, facts)), this::back));
    }

    /** The open draft is out of the way and out of reach as long as the person looks over another. */
    private void lookOver(Review review) {
        OpenDraft open = workspace.openProperty().get();
        actions.draftOpenProperty().set(false);
        setCenter(new ReviewPage(review, messages, commands::accept, open == null ? null : reviewed -> {
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
        setCenter(scroll);
    }

    /** From a page of the program back to where the person was. */
    private void back() {
        Node content = view;
        if (content == null) {
            show(null);
        } else {
            actions.draftOpenProperty().set(true);
            setCenter(content);
        }
    }

    /** What the window can be looked at with, step by step. */
    public List<String> parts() {
        return session().progressProperty().get().steps().stream().map(step -> step.part()).toList();
    }

    public void dispose() {
        if (view != null) {
            view.dispose();
        }
    }
}
