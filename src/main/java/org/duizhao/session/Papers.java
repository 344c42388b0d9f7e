package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duizhao.compose.Composer;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.DocxSettings;
import org.duizhao.docx.DocxWriter;
import org.duizhao.font.Face;
import org.duizhao.model.Draft;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.pdf.InstalledFonts;
import org.duizhao.pdf.Pdf;
import org.duizhao.pdf.PdfWriter;
import org.duizhao.recognise.Recogniser;
import org.duizhao.recognise.Recognition;
import org.duizhao.recognise.TooLong;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Loaded;
import org.duizhao.store.Stored;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;

/** What can be done with files, for window and command line alike. Blocks; may be called on any thread, one at a time. */
public final class Papers {
    /** File name ending of drafts. */
    public static final String ENDING = ".duizhao";

    private static final Logger LOG = System.getLogger(Papers.class.getName());

    private final DraftFile files;
    private final ThemeLibrary themes;
    private final AtomicWriter writer;

    public Papers(DraftFile files, ThemeLibrary themes, AtomicWriter writer) {
        this.files = files;
        this.themes = themes;
        this.writer = writer;
    }

    public List<Theme> themes() {
        return themes.all();
    }

    /** The theme of a draft that carries none; one that asks for nothing if it is not installed here. */
    public Theme themeOf(Draft draft) {
        return themeOf(draft, Optional.empty());
    }

    /** The theme of a draft as it was found: the one installed here, else the one it carries. */
    public Theme themeOf(Loaded stored) {
        return themeOf(stored.draft(), stored.theme());
    }

    Theme themeOf(Draft draft, Optional<Theme> carried) {
        return themes.find(draft.theme()).or(() -> carried.filter(theme -> theme.id().equals(draft.theme())))
                .orElseGet(() -> MissingTheme.of(draft.theme()));
    }

    /** What can be done with the themes themselves. */
    public ThemePacks packs() {
        return new ThemePacks(themes);
    }

    /** What was saved before. */
    EarlierSaves earlier() {
        return new EarlierSaves(files, this);
    }

    public Optional<Theme> theme(String id) {
        return themes.find(id);
    }

    public Loaded open(Path file) throws Failure {
        try {
            return files.read(file);
        } catch (UnreadableFile e) {
            throw Failure.of(e);
        }
    }

    /** Whether one of the states that were saved and replaced by later ones is just this draft. */
    boolean wasSaved(Draft draft) {
        return files.hasBackup(draft);
    }

    /**
     * Writes a draft file.
     *
     * @param before hash of what the file is known to hold; null if it may hold anything
     * @return hash of what it holds now
     * @throws GoneFile if that file is not there any more
     * @throws Failure  if another program changed it since, or it could not be written
     */
    public String save(Path file, Stored stored, String before) throws Failure {
        if (before != null && isGone(file)) {
            throw new GoneFile(file, files.holding(folder(file), before).orElse(null));
        }
        if (before != null && Files.exists(file) && !files.isStill(file, before)) {
            throw Failure.changedOutside(file);
        }
        try {
            return files.write(file, stored);
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }

    /** The same for a draft whose theme, if it is known, is installed here. */
    public String save(Path file, Draft draft, String before) throws Failure {
        return save(file, new Stored(draft, MissingTheme.unless(themeOf(draft))), before);
    }

    /** Without its folder nobody can say what became of it. */
    private static boolean isGone(Path file) {
        return Files.notExists(file) && Files.isDirectory(folder(file));
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /** Whether a draft that lies there has to be saved elsewhere. */
    boolean isReadOnly(Path file) {
        return writer.isReadOnly(file);
    }

    /**
     * Recognises a document as a paper.
     *
     * @param chosen the theme to match with; empty: the one that fits best
     */
    public Recognition importFile(Path file, Optional<Theme> chosen) throws Failure {
        return recognise(read(file), chosen, file);
    }

    /** The paragraphs of a document that is not empty. */
    List<SourceParagraph> read(Path file) throws Failure {
        return notEmpty(SourceFile.paragraphs(file), file);
    }

    /** The paragraphs of text from elsewhere that is not empty, a line each. */
    static List<SourceParagraph> read(String text) throws Failure {
        return notEmpty(TextLines.of(text).map(SourceParagraph::plain).toList(), null);
    }

    private static List<SourceParagraph> notEmpty(List<SourceParagraph> paragraphs, Path file) throws Failure {
        if (paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank())) {
            throw Failure.empty(file);
        }
        return paragraphs;
    }

    /** @param file where the paragraphs come from; null for text that was given */
    Recognition recognise(List<SourceParagraph> paragraphs, Optional<Theme> chosen, Path file) throws Failure {
        String id = UUID.randomUUID().toString();
        try {
            return chosen.map(theme -> Recogniser.recognise(id, paragraphs, theme))
                    .orElseGet(() -> Recogniser.recognise(id, paragraphs, themes.all()));
        } catch (TooLong e) {
            throw Failure.tooLong(file, e);
        }
    }

    /** Of a draft that carries no theme. */
    public Manuscript manuscript(Draft draft) {
        return Composer.compose(draft, themeOf(draft));
    }

    /** Removes what a crash left in a folder while it was written to. */
    public void tidy(Path folder) {
        try {
            writer.clean(folder);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} was not tidied: {1}", folder, e);
        }
    }

    /** Writes the paper as a Word file. @param typefaces where the draft names no others */
    public void exportWord(Path file, Draft draft, Theme theme, Typefaces typefaces) throws Failure {
        Manuscript paper = Composer.compose(draft, theme);
        DocxSettings settings = new DocxSettings(typefaces.in(draft.layout()), paper.title(), DocxSettings.CHINESE);
        write(file, DocxWriter.write(paper, settings));
    }

    /** The fonts a PDF written here has, in the order of {@link Face}. Looks at all fonts of this machine. */
    public static List<FontChoice> pdfFonts(Typefaces typefaces) {
        InstalledFonts installed = InstalledFonts.ofSystem();
        return Arrays.stream(Face.values()).map(face -> installed.choice(face, typefaces)).toList();
    }

    /**
     * Writes the pages of the preview as a PDF file.
     *
     * @param typefaces where the draft names no others
     * @return characters that no font at hand has; a mark stands for each
     */
    public List<String> exportPdf(Path file, Draft draft, Theme theme, Typefaces typefaces) throws Failure {
        Manuscript paper = Composer.compose(draft, theme);
        Pdf pdf = PdfWriter.write(Paginator.paginate(paper, new RuleMeasurer(), Profile.WORD), paper.title(),
                DocxSettings.CHINESE, typefaces.in(draft.layout()), InstalledFonts.ofSystem());
        write(file, pdf.bytes());
        return pdf.missing();
    }

    /** Writes the paper as plain text, UTF-8, one line a paragraph. */
    public void exportText(Path file, Draft draft, Theme theme) throws Failure {
        write(file, (Composer.compose(draft, theme).text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a folder for papers, and those around it, unless it is there. */
    public void makeFolder(Path folder) throws Failure {
        try {
            writer.makeFolder(folder);
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }

    private void write(Path file, byte[] bytes) throws Failure {
        try {
            writer.write(file, bytes);
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }

    public static boolean endsWith(Path file, String ending) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
