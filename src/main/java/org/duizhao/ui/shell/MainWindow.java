package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.LeftBehind;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Recent;
import org.duizhao.session.Remains;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.preview.Printing;

/** All that is in the window: the bar, a notice if there is one, and the start page or the open draft. */
public final class MainWindow extends BorderPane {
    private static final int NAMED = 3;

    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private final ObjectProperty<PreviewFonts> fonts;
    private final ActionTable actions;
    private final TopBar bar;
    private final NoticeBar notices;
    private final Dialogs dialogs;
    private final KeepWatch keepWatch;
    private final Commands commands;
    private final Subscription observed;
    private final Subscription observedFault;
    private Subscription titled = Subscription.EMPTY;
    private final Printout printout;
    private final ThemeArrival arrival;
    private final PageStack stack = new PageStack(this, this::pagesChanged);
    private final Pages pages;
    /** Null while none is open. */
    private final ObjectProperty<Session> shown = new SimpleObjectProperty<>();
    private DraftView view;
    private boolean over;

    /** @param quit closes the window for good */
    public MainWindow(
            Workspace workspace, Settings settings, Messages messages, PreviewFonts fonts, Surroundings around, Runnable quit) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.fonts = new SimpleObjectProperty<>(fonts);
        actions = new ActionTable(messages);
        notices = new NoticeBar(messages);
        dialogs = around.dialogs();
        keepWatch = new KeepWatch(notices, actions, messages);
        commands = new Commands(workspace, settings, messages, dialogs, around.opener(), notices,
                then -> stack.leaving("", then), () -> actions.run(Action.PRINT), () -> actions.run(Action.LAYOUT),
                this::showRemains);
        printout = new Printout(new Printing(around.printers()), notices, dialogs, messages);
        pages = new Pages(workspace, settings, messages, around.diagnostics(), commands, stack);
        arrival = new ThemeArrival(workspace, notices, dialogs, pages::themes, messages);
        fill(quit);
        blockWithout(Action.UNDO, Session::undoableProperty);
        blockWithout(Action.REDO, Session::redoableProperty);
        bar = new TopBar(actions, notices, messages);
        bar.setViewOrder(-1); // a long notice hangs over what is below
        setTop(bar);
        addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        FileDrop.on(this, file -> commands.take(file, pages::lookOver));
        observed = workspace.openProperty().subscribe(this::show);
        settings.setAside().ifPresent(file -> notices.show(
                Notification.asking(messages.get("settings.setAside", file.getFileName()))));
        observedFault = workspace.ownFaultProperty().subscribe((before, fault) -> notices.show(Notification.asking(
                messages.get(FailureWords.ofOwnFiles(fault), fault.file()))));
        workspace.tryOwnFiles();
        workspace.leftBehind(this::offer, this::tellUnreadable);
    }

    private void offer(List<LeftBehind> left) {
        if (!over) {
            new Recovering(left, notices::show, new Recovering.Ways() {
                @Override
                public void leaving(Runnable then) {
                    commands.leaving(then);
                }

                @Override
                public void compare(Recovering offers) {
                    pages.recovery(offers);
                }
            }, dialogs, messages).offer();
        }
    }

    private void tellUnreadable(int count) {
        notices.show(Notification.asking(messages.get("recover.unreadable", count)));
    }

    private void fill(Runnable quit) {
        actions.put(Action.NEW, pages::newDraft);
        actions.put(Action.CARRY_OVER, pages::carryOver);
        actions.put(Action.OPEN, commands::open);
        actions.put(Action.EARLIER, pages::earlier);
        actions.put(Action.IMPORT, () -> commands.importPaper(pages::lookOver));
        actions.put(Action.PASTE_PAPER, () -> commands.pastePaper(pages::lookOver));
        actions.put(Action.SAMPLE, () -> commands.leaving(workspace::openSample));
        actions.put(Action.THEMES, pages::themes);
        actions.put(Action.SAVE, () -> commands.save());
        actions.put(Action.SAVE_AS, () -> commands.saveAs());
        actions.put(Action.CLOSE, () -> commands.leaving(workspace::close));
        actions.put(Action.EXPORT_WORD, inDraft(draft -> commands.exportWord()));
        actions.put(Action.EXPORT_PDF, inDraft(draft -> commands.exportPdf()));
        actions.put(Action.EXPORT_TEXT, inDraft(draft -> commands.exportText()));
        actions.put(Action.PRINT, () -> printout.print(
                session(), fonts.get(), workspace.title(), getScene().getWindow()));
        actions.blockWhile(Action.PRINT, printout.runningProperty());
        actions.put(Action.UNDO, inDraft(draft -> session().undo()));
        actions.put(Action.REDO, inDraft(draft -> session().redo()));
        actions.put(Action.FIND, inDraft(DraftView::find));
        actions.put(Action.LAYOUT, inDraft(DraftView::toggleLayout));
        actions.put(Action.PREVIOUS_STEP, inDraft(draft -> session().navigation().goBy(-1)));
        actions.put(Action.NEXT_STEP, inDraft(draft -> session().navigation().goBy(1)));
        actions.put(Action.TOGGLE_STEPS, inDraft(DraftView::toggleSteps));
        actions.put(Action.TOGGLE_PAGE, inDraft(DraftView::togglePage));
        actions.put(Action.PAGE_WINDOW, inDraft(DraftView::movePage));
        actions.put(Action.TOGGLE_MARGINS, inDraft(DraftView::toggleMargins));
        actions.put(Action.TOGGLE_GRID, inDraft(DraftView::toggleGrid));
        actions.put(Action.FONTS, () -> pages.fonts(this.fonts.map(usual -> usual.in(session()))));
        actions.put(Action.NEXT_COLUMN, inDraft(DraftView::nextColumn));
        actions.put(Action.SETTINGS, pages::settings);
        actions.put(Action.HELP, pages::help);
        actions.put(Action.QUIT, () -> commands.leaving(quit));
    }

    private void blockWithout(Action action, Function<Session, ObservableValue<?>> needed) {
        BooleanProperty blocked = new SimpleBooleanProperty();
        blocked.bind(shown.flatMap(needed).map(thing -> false).orElse(true));
        actions.blockWhile(action, blocked);
    }

    /** What happens in the draft is seen there, so a page of the program gives way to it. */
    private Runnable inDraft(Consumer<DraftView> action) {
        return () -> {
            pages.closeAll();
            action.accept(view);
        };
    }

    /** Asks what to do with unsaved changes, then goes on unless the person stays. */
    public void leaving(Runnable then) {
        commands.leaving(then);
    }

    /** Opens a draft, or lets the person look over any other document. */
    public void open(Path file) {
        commands.take(file, pages::lookOver);
    }

    /** Opens the first and names the others. @param files at least one */
    public void open(List<Path> files) {
        open(files.getFirst());
        List<Path> others = files.subList(1, files.size());
        if (!others.isEmpty()) {
            String names = others.stream().limit(NAMED).map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(messages.get("open.others.between")));
            notices.show(Notification.asking(messages.get("open.others", others.size(), names, others.size() > NAMED ? 1 : 0)));
        }
    }

    private Session session() {
        return workspace.openProperty().get().session();
    }

    /** Draws the page with other fonts from now on. */
    public void showFonts(PreviewFonts other) {
        fonts.set(other);
        if (view != null) {
            view.showFonts(other);
        }
    }

    private void show(OpenDraft open) {
        clear();
        bar.follow(open);
        keepWatch.follow(open);
        if (open == null) {
            bar.show(messages.get("app.name"));
            StartPage page = new StartPage(actions, this::openRecent, messages);
            content(page);
            workspace.recents(page::show, page::looked);
            return;
        }
        shown.set(open.session());
        view = new DraftView(open.session(), messages, fonts.get(), commands, commands::layoutPage, actions, settings);
        content(view);
        titled = workspace.titleProperty().subscribe(bar::show);
        view.focusForm();
        arrival.tell(open);
    }

    private void clear() {
        titled.unsubscribe();
        bar.follow(null);
        arrival.leave();
        keepWatch.follow(null);
        shown.set(null);
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

    private void showRemains(Remains remains) {
        pages.remains(remains);
    }

    private void openRecent(Recent recent) {
        commands.open(recent.file());
    }

    private void content(Node content) {
        pages.forget();
        stack.ground(content);
        actions.draftOpenProperty().set(view != null);
    }

    private void pagesChanged() {
        actions.draftOpenProperty().set(view != null && !stack.hidesDraft());
        if (view != null && stack.isEmpty()) {
            session().themesChanged();
        }
    }

    /** Opens the pages that are open in another window. @return whether there are any */
    boolean openPagesOf(MainWindow other) {
        other.pages.openIn(pages);
        return !stack.isEmpty();
    }

    /** What the window can be looked at with, step by step. */
    public List<String> parts() {
        return session().paper().progress().steps().stream().map(step -> step.part()).toList();
    }

    /** Stops following anything; the draft stays open for another window. */
    public void dispose() {
        over = true;
        observed.unsubscribe();
        observedFault.unsubscribe();
        clear();
    }
}
