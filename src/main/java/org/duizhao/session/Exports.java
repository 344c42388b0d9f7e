package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/** Writes the open draft for other programs; what is not saved is kept first. Used from the window's thread. */
public final class Exports {
    private final Workspace workspace;
    private final Papers papers;
    private final Recents recents;
    private final Background background;

    Exports(Workspace workspace, Papers papers, Recents recents, Background background) {
        this.workspace = workspace;
        this.papers = papers;
        this.recents = recents;
        this.background = background;
    }

    /** @param fonts family of each face; blank for the usual one */
    public void word(Path file, Map<Face, String> fonts, Runnable done, Consumer<Failure> failed) {
        Draft draft = workspace.session().draft();
        Theme theme = workspace.session().paper().theme();
        export(file, () -> {
            papers.exportWord(file, draft, theme, Typefaces.with(fonts));
            return file;
        }, written -> done.run(), failed);
    }

    /**
     * @param fonts family of each face; blank for the usual one
     * @param done  told the characters that no font at hand has
     */
    public void pdf(Path file, Map<Face, String> fonts, Consumer<List<String>> done, Consumer<Failure> failed) {
        Draft draft = workspace.session().draft();
        Theme theme = workspace.session().paper().theme();
        export(file, () -> papers.exportPdf(file, draft, theme, Typefaces.with(fonts)), done, failed);
    }

    /** Finds out which fonts a PDF written here has. */
    public void pdfFonts(Typefaces typefaces, Consumer<List<FontChoice>> done) {
        background.run(() -> Papers.pdfFonts(typefaces), done, failure -> done.accept(List.of()));
    }

    public void text(Path file, Runnable done, Consumer<Failure> failed) {
        Draft draft = workspace.session().draft();
        Theme theme = workspace.session().paper().theme();
        export(file, () -> {
            papers.exportText(file, draft, theme);
            return file;
        }, written -> done.run(), failed);
    }

    private <T> void export(Path file, Callable<T> write, Consumer<T> done, Consumer<Failure> failed) {
        workspace.keep();
        background.run(() -> {
            recents.noteFolderOf(file);
            return write.call();
        }, done, failed);
    }
}
