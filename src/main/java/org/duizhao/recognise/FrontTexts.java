package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.duizhao.model.Field;
import org.duizhao.model.TitlePart;

/**
 * The facts that the lines around the body say.
 *
 * @param pieces every fact with the paragraphs it comes from
 * @param shown  the parts that are there
 */
record FrontTexts(Map<Field, Piece> pieces, Set<TitlePart> shown) {
    static FrontTexts of(Front front) {
        FrontTexts texts = new FrontTexts(new EnumMap<>(Field.class), EnumSet.noneOf(TitlePart.class));
        texts.put(TitlePart.TITLE, Field.TITLE, front.of(Place.Named.TITLE));
        texts.byline(front.of(Place.Named.BYLINE));
        texts.put(TitlePart.DATE, Field.DATE, line(front.of(Place.Named.DATE), "^（(.*)）$"));
        texts.put(TitlePart.SALUTATION, Field.SALUTATION, line(front.of(Place.Named.SALUTATION), "^(.*[^：:])：$"));
        texts.signature(front.of(Place.Named.SIGNATURE), !front.has(Place.Named.SIGNED_DATE));
        texts.put(TitlePart.SIGNED_DATE, Field.SIGNED_DATE, line(front.of(Place.Named.SIGNED_DATE), "^(.*)$"));
        return texts;
    }

    private void put(TitlePart part, Field field, List<Piece> lines) {
        if (!lines.isEmpty()) {
            pieces.put(field, Piece.join(lines));
            shown.add(part);
        }
    }

    /** Lines as one without what the program sets around it. */
    private static List<Piece> line(List<Piece> lines, String kept) {
        if (lines.isEmpty()) {
            return lines;
        }
        Piece all = Piece.join(lines);
        return List.of(all.saying(all.text().replace('\n', '　').replaceAll(kept, "$1")));
    }

    private void byline(List<Piece> lines) {
        if (!lines.isEmpty()) {
            Piece all = Piece.join(lines);
            Byline.read(lines.stream().map(Piece::text).toList()).forEach((field, text) -> pieces.put(field, all.saying(text)));
            shown.add(TitlePart.BYLINE);
        }
    }

    private void signature(List<Piece> lines, boolean dated) {
        Piece all = Piece.join(lines);
        Matcher both = SignatureReader.NAME_AND_DATE.matcher(all.text());
        if (dated && both.matches()) {
            put(TitlePart.SIGNATURE, Field.SIGNATURE, List.of(all.part(both.start(1), both.end(1))));
            put(TitlePart.SIGNED_DATE, Field.SIGNED_DATE, List.of(all.part(both.start(2), both.end(2))));
        } else {
            put(TitlePart.SIGNATURE, Field.SIGNATURE, lines);
        }
    }

    String text(Field field) {
        return pieces.containsKey(field) ? pieces.get(field).text() : "";
    }
}
