package org.duizhao.recognise;

import java.util.List;
import org.duizhao.model.Punctuation;

/** Reads title, byline, date and salutation from the top of a paper. */
final class TitleReader {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_SALUTATION = 40;
    /** The title begins no further down. */
    private static final int LINES_ABOVE = 3;

    private final Front front;
    private final List<Piece> pieces;

    private TitleReader(Front front) {
        this.front = front;
        this.pieces = front.body().stream().takeWhile(piece -> !piece.isFixed()).toList();
    }

    /** Moves the lines it knows out of the body. */
    static void read(Front front) {
        new TitleReader(front).read();
    }

    private void read() {
        int at = readTitle(attached());
        while (at < pieces.size() && front.has(Place.Named.TITLE) && take(pieces.get(at))) {
            at++;
        }
        if (at < pieces.size() && !front.has(Place.Named.SALUTATION) && isSalutation(pieces.get(at).text())) {
            front.add(Place.Named.SALUTATION, pieces.get(at));
            at++;
        }
        front.take(0, at);
    }

    /** Takes the lines above a title that say what the paper is attached to: 附件2. Gives the index behind them. */
    private int attached() {
        int from = 0;
        while (from + 1 < pieces.size() && from < LINES_ABOVE && isAttachment(pieces.get(from).text())) {
            from++;
        }
        boolean titled = pieces.stream().skip(from).limit(LINES_ABOVE).anyMatch(piece -> isTitle(piece.text()));
        if (!titled) {
            return 0;
        }
        front.strange().addAll(pieces.subList(0, from));
        return from;
    }

    private static boolean isAttachment(String line) {
        return Words.ATTACHMENT.matcher(line.replaceFirst("^[（(]", "")).matches();
    }

    private static boolean isTitle(String line) {
        return isLine(line) && Words.TITLE.matcher(line).find();
    }

    /** The title ends with the last of the first lines that hold a word of such titles, or the note of the state behind it. */
    private int readTitle(int from) {
        int end = from;
        for (int i = from; i < pieces.size() && i <= Math.max(from + LINES_ABOVE, end) && isLine(pieces.get(i).text()); i++) {
            boolean title = isTitle(pieces.get(i).text()) && !isRepeated(i);
            if (title || end > from && isState(pieces.get(i).text())) {
                end = i + 1;
            } else if (end > from || Words.DATE.matcher(pieces.get(i).text()).matches()) {
                break;
            }
        }
        pieces.subList(from, end).forEach(piece -> front.add(Place.Named.TITLE, piece));
        return end;
    }

    /** Whether a line says which state the draft is in, as （征求意见稿） does. */
    private static boolean isState(String line) {
        return Words.STATE.matcher(line).matches();
    }

    private boolean isRepeated(int index) {
        String text = Similarity.bare(pieces.get(index).text());
        List<Piece> above = pieces.subList(0, index);
        return text.equals(Similarity.bare(String.join("", above.stream().map(Piece::text).toList())))
                || above.stream().anyMatch(piece -> Similarity.bare(piece.text()).equals(text));
    }

    /** Takes a line between title and salutation if it is one of the lines that stand there. */
    private boolean take(Piece piece) {
        String line = piece.text();
        if (!front.has(Place.Named.DATE) && Words.DATE.matcher(line).matches()) {
            front.add(Place.Named.DATE, piece);
        } else if (isTitleAgain(line) || isState(line)) {
            front.strange().add(piece);
        } else if (!front.has(Place.Named.BYLINE) && isLine(line) && Byline.isInOneLine(line)) {
            takeParts(piece);
        } else if (isLine(line) && front.of(Place.Named.BYLINE).size() < 3 && !isSalutation(line)
                && !Words.TITLE.matcher(line).find() && line.indexOf('，') < 0) {
            front.add(Place.Named.BYLINE, piece);
        } else {
            return false;
        }
        return true;
    }

    /** Name, unit and date with commas between. */
    private void takeParts(Piece piece) {
        int start = 0;
        for (String part : piece.text().split(Byline.COMMA)) {
            boolean date = Words.DATE.matcher(part.strip()).matches();
            front.add(date ? Place.Named.DATE : Place.Named.BYLINE, piece.part(start, start + part.length()));
            start += part.length() + 1;
        }
    }

    private boolean isTitleAgain(String line) {
        String bare = Similarity.bare(line);
        List<Piece> title = front.of(Place.Named.TITLE);
        return bare.equals(Similarity.bare(String.join("", title.stream().map(Piece::text).toList())))
                || title.stream().anyMatch(part -> Similarity.bare(part.text()).equals(bare));
    }

    private static boolean isSalutation(String line) {
        return line.length() <= LONGEST_SALUTATION && !Piece.isMarked(line) && !line.contains("如下")
                && Words.SALUTATION.matcher(line).find();
    }

    /** A line of the title block: short, without a number, not a sentence, not the name of a section. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST_LINE && line.indexOf('\t') == line.lastIndexOf('\t') && !Piece.isMarked(line)
                && !Punctuation.widened(line).matches(".*[。；！？].*")
                && !line.matches(".*[：:]$") && SectionNames.bareKind(line).filter(kind -> !Words.TITLE.matcher(line).find())
                .isEmpty();
    }
}
