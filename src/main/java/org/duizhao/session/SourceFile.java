package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duizhao.docx.Beside;
import org.duizhao.docx.DocxReader;
import org.duizhao.docx.UnreadableDocument;
import org.duizhao.i18n.Messages;
import org.duizhao.model.SourceParagraph;
import org.duizhao.store.RegularFile;
import org.duizhao.store.TextFile;
import org.duizhao.store.UnreadableFile;

/** A document from elsewhere. What it is says its content, whatever its name says. */
final class SourceFile {
    /** What is named stands among the author's paragraphs, so it is in their language. */
    private static final Messages WORDS = new Messages(Messages.CHINESE);

    private SourceFile() {}

    /** Its paragraphs, with what could not be read named as notes. */
    static List<SourceParagraph> paragraphs(Path file) throws Failure {
        try {
            RegularFile.check(file);
            if (DocxReader.reads(file)) {
                return DocxReader.read(file, SourceFile::named);
            }
            return TextFile.read(file).stream().map(SourceParagraph::plain).toList();
        } catch (UnreadableDocument e) {
            throw Failure.of(e, file);
        } catch (UnreadableFile e) {
            throw Failure.of(e);
        }
    }

    private static String named(Beside beside) {
        String key = "beside." + beside.kind().name().toLowerCase(Locale.ROOT);
        String named = WORDS.get(beside.text().isBlank() ? key : key + ".text", beside.text());
        return beside.near().isBlank() ? named : named + WORDS.get("beside.near", beside.near());
    }
}
