package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.model.Punctuation;

/** Reads signature and date from the end of a paper; what is attached to it is no part of it. */
final class SignatureReader {
    private static final int LONGEST_LINE = 30;
    private static final int MOST_LINES = 2;
    static final Pattern NAME_AND_DATE = Pattern.compile("^(.{2,20}?)[\\s　]++(" + Words.DATE.pattern() + ")");

    private SignatureReader() {}

    /** Moves the lines it knows out of the body. */
    static void read(Front front) {
        front.strange().addAll(front.take(attachment(front.body()), front.body().size()));
        List<Piece> body = front.body();
        int end = body.size();
        if (end > 1 && !front.has(Place.Named.SIGNED_DATE) && !body.getLast().isFixed()
                && Words.DATE.matcher(body.getLast().text()).matches()) {
            front.add(Place.Named.SIGNED_DATE, body.getLast());
            end--;
        }
        int start = end;
        while (start > 1 && end - start < MOST_LINES
                && isSignature(body.get(start - 1), front.has(Place.Named.SIGNED_DATE))) {
            start--;
            sign(front, body.get(start));
        }
        front.take(start, body.size());
    }

    /** The cell of a form that says who signs is no wording of a signature, as 汇报人： is. */
    private static void sign(Front front, Piece line) {
        int cell = Words.NAME_LABEL.matcher(line.text()).lookingAt() ? line.text().indexOf('\t') + 1 : 0;
        if (cell > 0) {
            front.strange().add(line.part(0, cell));
        }
        front.add(Place.Named.SIGNATURE, line.from(cell));
    }

    /** Where the attachments begin: at the first such line behind the last heading of a section. */
    private static int attachment(List<Piece> body) {
        int first = body.size();
        for (int i = body.size() - 1; i > 0; i--) {
            String text = body.get(i).text();
            if (body.get(i).isFixed()) {
                break;
            } else if (Words.ATTACHMENT.matcher(text).matches()) {
                first = i;
            } else if (SectionNames.isNumberedName(text)) {
                break;
            }
        }
        return first;
    }

    /** Above a date any short line signs; without one it must be a name, or a name and a date. */
    private static boolean isSignature(Piece piece, boolean dated) {
        String line = piece.text();
        if (piece.isFixed() || line.length() > LONGEST_LINE || !TitleReader.isLine(line)) {
            return false;
        }
        return dated ? Punctuation.widened(line).indexOf('，') < 0
                : Words.LABELLED_NAME.matcher(line).matches() || NAME_AND_DATE.matcher(line).matches();
    }
}
