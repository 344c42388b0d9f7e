package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.SourceParagraph;

/** What people wrote beside the text: comments with their author's name, footnotes, endnotes. */
final class Notes {
    /** Between the author of a comment and what they wrote. */
    private static final String SAYS = "：";
    /** The parts and the elements in them. */
    private static final Map<String, String> PARTS = Map.of("comments", "w:comment", "footnotes", "w:footnote", "endnotes", "w:endnote");
    /** What separates notes from the text is stored as notes too. */
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private Notes() {}

    /** @param read the paragraphs of a note's content */
    static List<SourceParagraph> of(WordPackage word, Function<Xml, List<SourceParagraph>> read) throws UnreadableDocument {
        List<SourceParagraph> notes = new ArrayList<>();
        for (String part : List.of("comments", "footnotes", "endnotes")) {
            word.related(part).children(PARTS.get(part)).flatMap(note -> said(note, read)).forEach(notes::add);
        }
        return notes;
    }

    /** One note; of none if it says nothing. */
    static Stream<SourceParagraph> said(Xml note, Function<Xml, List<SourceParagraph>> read) {
        String text = note.attribute("type").filter(SEPARATORS::contains).isPresent() ? ""
                : read.apply(note).stream().map(SourceParagraph::text).collect(Collectors.joining(" "));
        String author = note.attribute("author").filter(name -> !name.isBlank()).map(name -> name + SAYS).orElse("");
        return text.isBlank() ? Stream.of() : Stream.of(SourceParagraph.note(author + text.strip()));
    }
}
