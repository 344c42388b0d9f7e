package org.duizhao.paginate;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.compose.Characters;

/**
 * Line breaking classes of Unicode (UAX #14, LineBreak.txt 15.0) as LibreOffice 7.4.7 groups them: ambiguous and unknown
 * characters are letters, a backslash is a slash. Marks of the blocks used in Chinese text are listed one by one; all else
 * is a letter, or Han if it stands in a square.
 */
enum LineClass {
    SPACE(" "),
    /** OP */
    OPENING("([{¡¿‚„⁅〈《「『【〔〖〘〚〝︗︵︷︹︻︽︿﹁﹃﹇﹙﹛﹝（［｛｟｢"),
    /** CL, CP */
    CLOSING("})]⁆、。〉》」』】〕〗〙〛〞〟︑︒︘︶︸︺︼︾﹀﹂﹄﹈﹐﹒﹚﹜﹞），．］｝｠｡｣､"),
    /** QU */
    QUOTATION("\"'«»‘’‛“”‟‹›"),
    /** GL */
    GLUE("\u00a0\u2007\u2011\u202f"),
    /** NS, and CJ, the small kana */
    NONSTARTER("‼‽⁇⁈⁉々〜〻〼゛゜ゝゞ゠・ヽヾ﹔﹕：；･ﾞﾟぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーｧｨｩｪｫｬｭｮｯｰ"),
    /** EX */
    EXCLAMATION("!?︕︖﹖﹗！？"),
    /** IS */
    INFIX(",.:;\u037e⁄︐︓︔︰"),
    /** SY */
    SLASH("/\\"),
    /** BA */
    AFTER("\t|\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2010\u2012\u2013\u2027\u205f\u3000"),
    /** BB */
    BEFORE("´ˈˌ˟"),
    /** HY */
    HYPHEN("-"),
    /** B2 */
    DASH("—"),
    /** IN */
    INSEPARABLE("․‥…⋯︙"),
    /** NU */
    NUMBER("0123456789"),
    /** PR */
    PREFIX("$+£¤¥±№−∓€﹩＄￡￥￦"),
    /** PO */
    POSTFIX("%¢‰‱′″‴‵‶‷℃℉﹪％￠"),
    /** A letter and a postfix at once */
    DEGREE("°"),
    /** WJ */
    JOINER("\u2060\ufeff"),
    /** ZW */
    ZERO("\u200b"),
    /** CB */
    OBJECT("\ufffc"),
    /** AL, AI, SA, SG, XX */
    LETTER(""),
    /** ID */
    HAN("");

    private static final Map<Integer, LineClass> LISTED = listed();

    private final String marks;

    LineClass(String marks) {
        this.marks = marks;
    }

    static LineClass of(int c) {
        LineClass listed = LISTED.get(c);
        return listed != null ? listed : c >= 0x2E80 && Characters.isWide(c) ? HAN : LETTER;
    }

    private static Map<Integer, LineClass> listed() {
        Map<Integer, LineClass> listed = new HashMap<>();
        for (LineClass each : values()) {
            each.marks.codePoints().forEach(c -> listed.put(c, each));
        }
        return Map.copyOf(listed);
    }
}
