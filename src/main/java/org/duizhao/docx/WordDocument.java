package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duizhao.model.SourceParagraph;

/**
 * A Word file whose parts are at hand.
 *
 * @param chunk whether it stands within another
 * @param words how something beside the text is named
 */
record WordDocument(PartSource source, boolean chunk, Function<Beside, String> words) {
    List<SourceParagraph> paragraphs() throws UnreadableDocument {
        WordPackage word = new WordPackage(source);
        Xml main = word.main();
        StyleTable styles = new StyleTable(word.related("styles"));
        ListNumbers numbers = new ListNumbers(word.related("numbering"), styles);
        ReadingContext reading = new ReadingContext(word, styles, numbers, words, chunk);
        List<SourceParagraph> read = new ArrayList<>(reading.inside(main.child("w:body")));
        reading.ends();
        List<SourceParagraph> notes = new ArrayList<>(Notes.of(word, reading::inside));
        for (String part : Margins.PARTS) {
            notes.addAll(Margins.of(reading, word.all(part).stream()));
        }
        word.broken().forEach(part -> reading.name(Beside.Kind.PART, part));
        read.addAll(notes);
        read.addAll(reading.notes());
        return read;
    }
}
