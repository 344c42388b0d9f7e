package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Comments;
import org.docx4j.wml.STFtnEdn;
import org.duizhao.model.SourceParagraph;

/** What people wrote beside the text: comments with their author's name, footnotes, endnotes. */
final class Notes {
    /** Between the author of a comment and what they wrote. */
    private static final String SAYS = "：";

    private Notes() {}

    /** @param read the paragraphs of a note's content */
    static List<SourceParagraph> of(MainDocumentPart main, Function<List<Object>, List<SourceParagraph>> read)
            throws Docx4JException {
        List<String> notes = new ArrayList<>();
        if (main.getCommentsPart() != null) {
            for (Comments.Comment comment : main.getCommentsPart().getContents().getComment()) {
                String author = comment.getAuthor() == null || comment.getAuthor().isBlank() ? "" : comment.getAuthor() + SAYS;
                notes.add(said(author, read.apply(comment.getContent())));
            }
        }
        if (main.getFootnotesPart() != null) {
            written(main.getFootnotesPart().getContents().getFootnote())
                    .forEach(note -> notes.add(said("", read.apply(note.getContent()))));
        }
        if (main.getEndNotesPart() != null) {
            written(main.getEndNotesPart().getContents().getEndnote())
                    .forEach(note -> notes.add(said("", read.apply(note.getContent()))));
        }
        return notes.stream().filter(note -> !note.isBlank()).map(SourceParagraph::note).toList();
    }

    /** Not the lines that separate notes from the text, which are stored as notes too. */
    private static Stream<CTFtnEdn> written(List<CTFtnEdn> notes) {
        return notes.stream().filter(note -> note.getType() == null || note.getType() == STFtnEdn.NORMAL);
    }

    private static String said(String author, List<SourceParagraph> paragraphs) {
        String text = paragraphs.stream().map(SourceParagraph::text).collect(Collectors.joining(" "));
        return text.isBlank() ? "" : author + text.strip();
    }
}
