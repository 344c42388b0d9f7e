package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.duizhao.session.LeftBehind;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Recent;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.preview.PreviewFonts;

/** All that is in the window: the bar, a notice if there is one, and the start page or the open draft. */
public final class MainWindow extends BorderPane {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private final PreviewFonts fonts;
    private final ActionTable actions;
    private final TopBar bar;
    private final NoticeBar notices;
    private final Commands commands;
    private DraftView view;

    /** @param quit closes the window for good */
    public MainWindow(
            Workspace workspace, Settings settings, Messages messages, PreviewFonts fonts, Dialogs dialogs,
            DesktopOpener opener, Runnable quit) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.fonts = fonts;
        actions = new ActionTable(messages);
        notices = new NoticeBar(messages);
        commands = new Commands(workspace, settings, messages, dialogs, opener, notices::show);
        fill(quit);
        bar = new TopBar(actions, messages);
        setTop(new VBox(bar, notices));
        addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        workspace.openProperty().subscribe(this::show);
        if (workspace.openProperty().get() == null) {
            workspace.leftBehind().stream().findFirst().ifPresent(this::offer);
        }
    }

    private void fill(Runnable quit) {
        actions.put(Action.NEW, () -> commands.leaving(this::showNew));
        actions.put(Action.OPEN, commands::open);
        actions.put(Action.IMPORT, commands::importPaper);
        actions.put(Action.SAMPLE, () -> commands.leaving(workspace::openSample));
        actions.put(Action.SAVE, () -> commands.save(() -> {}));
        actions.put(Action.SAVE_AS, () -> commands.saveAs(() -> {}));
        actions.put(Action.CLOSE, () -> commands.leaving(workspace::close));
        actions.put(Action.EXPORT_WORD, commands::exportWord);
        actions.put(Action.EXPORT_TEXT, commands::exportText);
        actions.put(Action.UNDO, () -> session().undo());
        actions.put(Action.REDO, () -> session().redo());
        actions.put(Action.FIND, () -> view.find());
        actions.put(Action.PREVIOUS_STEP, () -> session().goBy(-1));
        actions.put(Action.NEXT_STEP, () -> session().goBy(1));
        actions.put(Action.TOGGLE_STEPS, () -> toggleSteps(view.columns()));
        actions.put(Action.TOGGLE_PAGE, () -> view.columns().togglePage());
        actions.put(Action.NEXT_COLUMN, () -> view.nextColumn());
        actions.put(Action.SETTINGS, () -> page(new SettingsPage(settings, messages, this::back)));
        actions.put(Action.HELP, () -> page(new HelpPage(messages, this::back)));
        actions.put(Action.QUIT, () -> commands.leaving(quit));
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

    private static void toggleSteps(Columns columns) {
        columns.stepsShownProperty().set(!columns.stepsShownProperty().get());
    }

    private void show(OpenDraft open) {
        if (view != null) {
            view.dispose();
            view = null;
        }
        actions.draftOpenProperty().set(open != null);
        if (open == null) {
            bar.show(messages.get("app.name"), "");
            setCenter(new StartPage(actions, workspace.recents(), this::openRecent, messages));
            return;
        }
        view = new DraftView(open.session(), messages, fonts, commands);
        remember(view.columns());
        setCenter(view);
        open.session().draftProperty().subscribe(draft -> title(open));
        open.session().modifiedProperty().subscribe(modified -> title(open));
        open.savedAtProperty().subscribe(time -> title(open));
        view.focusForm();
    }

    private void title(OpenDraft open) {
        if (workspace.openProperty().get() == open) {
            bar.show(workspace.title(), state(open));
        }
    }

    private String state(OpenDraft open) {
        if (open.session().modifiedProperty().get()) {
            return messages.get("saved.not");
        }
        return open.savedAtProperty().get() == null ? "" : messages.get("saved.at",
                DateTimeFormatter.ofPattern("H:mm").format(open.savedAtProperty().get().atZone(ZoneId.systemDefault())));
    }

    private void remember(Columns columns) {
        columns.stepsWidthProperty().set(settings.get(Setting.STEPS_WIDTH));
        columns.stepsShownProperty().set(settings.get(Setting.STEPS_SHOWN));
        columns.pageShownProperty().set(settings.get(Setting.PAGE_SHOWN));
        columns.stepsWidthProperty().addListener(change ->
                settings.set(Setting.STEPS_WIDTH, columns.stepsWidthProperty().get()));
        columns.stepsShownProperty().addListener(change ->
                settings.set(Setting.STEPS_SHOWN, columns.stepsShownProperty().get()));
        columns.pageShownProperty().addListener(change ->
                settings.set(Setting.PAGE_SHOWN, columns.pageShownProperty().get()));
    }

    private void openRecent(Recent recent) {
        commands.open(recent.file());
    }

    private void offer(LeftBehind left) {
        notices.show(Notice.asking(messages.get("recover.offer", left.title(), left.characters()),
                new Notice.Action(messages.get("recover.yes"), left.recover()),
                new Notice.Action(messages.get("recover.no"), left.forget())));
    }

    private void showNew() {
        setCenter(new NewDraftPage(workspace.themes(), messages, workspace::create, this::back));
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
