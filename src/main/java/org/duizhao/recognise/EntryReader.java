package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Reads the problems of an aspect or the points of a section: numbered items or, without numbers, paragraphs. */
final class EntryReader {
    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,6}[：:]");

    /** What leads in the next paragraph about the same item. */
    private static final Pattern SHOWS = Pattern.compile("^.{0,4}(?:表现|事例|实例|案例|例子)[：:]$");

    private EntryReader() {}

    record Entries(List<Piece> intro, List<Part.Entry> entries) {}

    /** @param headlineEnd where the headline of an item ends in its first paragraph */
    static Entries read(List<Piece> pieces, ToIntFunction<String> headlineEnd) {
        ItemSplitter.Split split = ItemSplitter.split(pieces, family(pieces), Place::isItem);
        if (split.items().isEmpty()) {
            split = paragraphs(Respects.split(OrderWords.split(pieces)));
        }
        return new Entries(split.before(), split.items().stream().map(item -> entry(item.cut(headlineEnd))).toList());
    }

    /** The form of the outermost numbers; {@link Numbering#NONE} without a list. */
    static Numbering family(List<Piece> pieces) {
        return ItemSplitter.family(pieces, Place::isItem);
    }

    private static Part.Entry entry(Item.Cut cut) {
        return new Part.Entry(cut.head(), cut.rest());
    }

    /**
     * Every paragraph is an item, or, where some are headings by their style, every heading with what follows. Paragraphs can
     * go on about the one before; one that ends in a colon says nothing itself and is none.
     */
    private static ItemSplitter.Split paragraphs(List<Piece> pieces) {
        List<Piece> said = pieces.stream().filter(piece -> !piece.isBlank()).toList();
        int from = intro(said);
        List<List<Piece>> items = new ArrayList<>();
        int level = Piece.highestHeading(said);
        String label = from < said.size() ? label(said.get(from).text()) : "";
        for (Piece piece : said.subList(from, said.size())) {
            boolean again = !label.isEmpty() && piece.text().startsWith(label) && !announces(piece);
            boolean told = !items.isEmpty() && SHOWS.matcher(items.getLast().getLast().text()).matches();
            if (items.isEmpty() || (piece.isFixed() ? Place.isItem(piece.fixed())
                    : level == 0 ? again || !told && !announces(piece) && !goesOn(piece.text()) : piece.isHeading(level))) {
                items.add(new ArrayList<>());
            }
            items.getLast().add(piece);
        }
        return new ItemSplitter.Split(said.subList(0, from),
                items.stream().map(EntryReader::item).toList());
    }

    /** The word with its colon that the first item begins with, as each of the others may: 整改措施：… */
    private static String label(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? label.group() : "";
    }

    private static int intro(List<Piece> said) {
        int count = 0;
        while (count < said.size() && said.get(count).fixed() == Place.Named.CONTINUATION) {
            count++;
        }
        while (count < said.size() && announces(said.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean announces(Piece piece) {
        return !piece.isFixed() && piece.text().matches("(?s).*[：:]");
    }

    private static Item item(List<Piece> pieces) {
        return Place.isItem(pieces.getFirst().fixed()) ? Item.beginning(pieces) : new Item(Mark.NONE, pieces);
    }

    /** Whether a paragraph without a number goes on about the one before. */
    static boolean goesOn(String text) {
        return Words.LEAD.matcher(text).lookingAt() || Words.CONTINUING.matcher(text).find();
    }
}
