package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.model.Field;
import org.duizhao.model.TitlePart;

/** Reads title, byline, date and salutation from the top of a paper. */
final class TitleReader {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_SALUTATION = 40;
    /** The title begins no further down. */
    private static final int LINES_ABOVE = 3;

    private final List<Piece> pieces;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Set<TitlePart> shown = EnumSet.noneOf(TitlePart.class);
    private final List<String> title = new ArrayList<>();
    private final List<String> byline = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private TitleReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Front read(Front front) {
        return new TitleReader(front.body()).readAll(front);
    }

    private Front readAll(Front front) {
        int at = readTitle();
        while (at < pieces.size() && !title.isEmpty() && take(pieces.get(at).text())) {
            at++;
        }
        if (at < pieces.size() && isSalutation(pieces.get(at).text())) {
            texts.put(Field.SALUTATION, pieces.get(at).text().replaceAll("(?<![：:])：$", ""));
            shown.add(TitlePart.SALUTATION);
            at++;
        }
        if (!title.isEmpty()) {
            texts.put(Field.TITLE, String.join("\n", title));
            shown.add(TitlePart.TITLE);
        }
        if (!byline.isEmpty()) {
            texts.putAll(Byline.read(byline));
            shown.add(TitlePart.BYLINE);
        }
        return front.with(texts, shown, pieces.subList(at, pieces.size()), strange);
    }

    /** The title ends with the last of the first lines that hold a word of such titles. */
    private int readTitle() {
        int end = 0;
        for (int i = 0; i < pieces.size() && i <= Math.max(LINES_ABOVE, end) && isLine(pieces.get(i).text()); i++) {
            if (Words.TITLE.matcher(pieces.get(i).text()).find() && !isRepeated(i)) {
                end = i + 1;
            } else if (end > 0 || Words.DATE.matcher(pieces.get(i).text()).matches()) {
                break;
            }
        }
        pieces.subList(0, end).forEach(piece -> title.add(piece.text()));
        return end;
    }

    private boolean isRepeated(int index) {
        String text = Similarity.bare(pieces.get(index).text());
        List<Piece> above = pieces.subList(0, index);
        return text.equals(Similarity.bare(String.join("", above.stream().map(Piece::text).toList())))
                || above.stream().anyMatch(piece -> Similarity.bare(piece.text()).equals(text));
    }

    /** Takes a line between title and salutation if it is one of the lines that stand there. */
    private boolean take(String line) {
        if (!shown.contains(TitlePart.DATE) && Words.DATE.matcher(line).matches()) {
            texts.put(Field.DATE, line.replaceAll("^（(.*)）$", "$1"));
            shown.add(TitlePart.DATE);
        } else if (isTitleAgain(line)) {
            strange.add(line);
        } else if (isLine(line) && byline.size() < 3 && !isSalutation(line)
                && !Words.TITLE.matcher(line).find() && line.indexOf('，') < 0) {
            byline.add(line);
        } else {
            return false;
        }
        return true;
    }

    private boolean isTitleAgain(String line) {
        String bare = Similarity.bare(line);
        return bare.equals(Similarity.bare(String.join("", title)))
                || title.stream().anyMatch(part -> Similarity.bare(part).equals(bare));
    }

    private static boolean isSalutation(String line) {
        return line.length() <= LONGEST_SALUTATION && !Piece.isMarked(line) && !line.contains("如下")
                && Words.SALUTATION.matcher(line).find();
    }

    /** A line of the title block: short, without a number, not a sentence, not the name of a section. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST_LINE && !Piece.isMarked(line) && !line.matches(".*[。；！？].*")
                && !line.matches(".*[：:]$") && SectionNames.bareKind(line).filter(kind -> !Words.TITLE.matcher(line).find())
                .isEmpty();
    }
}
