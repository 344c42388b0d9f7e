package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.duizhao.model.Element;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;

/**
 * A list that stands by itself, such as 一是…二是… or 1.…2.…, outside any paper.
 *
 * @param before what stands before the first item; blank if nothing does
 * @param items  at least two problems, causes or measures without their numbers, with ids of their own
 */
public record ItemList(String before, List<Element> items) {
    public ItemList {
        items = List.copyOf(items);
    }

    /** @param kind of what holds the items @param style in which they will be printed */
    public static Optional<ItemList> read(String text, SectionKind kind, ItemStyle style) {
        List<Piece> pieces = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank())
                .forEach(line -> pieces.add(Piece.of(SourceParagraph.plain(line), pieces.size())));
        if (EntryReader.family(pieces) == Numbering.NONE) {
            return Optional.empty();
        }
        ToIntFunction<String> headlineEnd = kind == SectionKind.PROBLEMS ? ExampleSplitter::headlineEnd : Sentences::headlineEnd;
        EntryReader.Entries entries = EntryReader.read(pieces, headlineEnd);
        return entries.entries().size() < 2 ? Optional.empty()
                : Optional.of(new ItemList(Piece.joined(entries.intro()), elements(entries.entries(), kind, style)));
    }

    private static List<Element> elements(List<Part.Entry> entries, SectionKind kind, ItemStyle style) {
        ItemBuilder builder = new ItemBuilder(new Ids(), new Links());
        List<Element> elements = new ArrayList<>();
        for (Part.Entry entry : entries) {
            Part.Entry bare = new Part.Entry(withoutNumber(entry.head()), entry.rest());
            elements.add(switch (kind) {
                case PROBLEMS -> builder.problem(bare, style, elements.size() + 1);
                case MEASURES -> builder.measure(bare, style, elements.size() + 1);
                default -> builder.cause(bare, style, elements.size() + 1);
            });
        }
        return elements;
    }

    /** The card it goes to has a number of its own. */
    private static Head withoutNumber(Head head) {
        return new Head(Mark.NONE, head.piece(), head.opens(), head.alone());
    }
}
