package org.duizhao.app;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.duizhao.cli.ProgramVersion;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Background;
import org.duizhao.session.Papers;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Language;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.ThemeLibrary;

/** The parts of the program below the window, put together. */
public record Parts(Settings settings, Papers papers, Background background, Workspace workspace) {
    public static Papers papers(Places places) {
        return new Papers(new DraftFile(places, ProgramVersion.current()), new ThemeLibrary(places), new AtomicWriter());
    }

    /** @param window runs what is to be done on the window's thread */
    static Parts of(Places places, Executor window, Thread.UncaughtExceptionHandler unexpected) {
        Papers papers = papers(places);
        Background background = new Background(window, unexpected);
        return new Parts(new Settings(places), papers, background, new Workspace(
                papers, background, new Recovery(places), new RecentDrafts(places), new DraftLocks(places),
                new LookFile(places), InstantSource.system()));
    }

    Messages messages() {
        return new Messages(settings.get(Setting.LANGUAGE) == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
