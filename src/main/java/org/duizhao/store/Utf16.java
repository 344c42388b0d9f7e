package org.duizhao.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells UTF-16 without a mark. In Chinese text the high bytes of its units are those of Han characters and full-width marks,
 * or zeros before line ends, digits and letters; text in UTF-8 or GB 18030 has no zeros, and its bytes taken by twos are units
 * that no Chinese text is made of.
 */
final class Utf16 {
    /** Enough of a text to tell. */
    private static final int LOOKED_AT = 1 << 16;
    private static final int FEWEST_BYTES = 4;
    /** The share of units that must be such as Chinese text has; other characters are rare in it. */
    private static final double MOST = 0.95;
    /** A text with neither line end nor digit must be longer and Chinese beyond doubt. */
    private static final double NEARLY_ALL = 0.99;
    private static final int FEWEST_WITHOUT_ASCII = 16;

    private Utf16() {}

    /** The byte order in which the bytes are Chinese text; empty if they are in neither or in both. */
    static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < FEWEST_BYTES || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        boolean little = isText(bytes, 0);
        boolean big = isText(bytes, 1);
        return little == big ? Optional.empty()
                : Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** @param low offset of the low byte in each unit */
    private static boolean isText(byte[] bytes, int low) {
        int units = Math.min(bytes.length, LOOKED_AT) / 2;
        int chinese = 0;
        int ascii = 0;
        for (int i = 0; i < units; i++) {
            int unit = (bytes[2 * i + 1 - low] & 0xFF) << 8 | bytes[2 * i + low] & 0xFF;
            if (unit < ' ' && "\t\r\n\f".indexOf(unit) < 0) {
                return false;
            }
            ascii += unit < 0x80 ? 1 : 0;
            chinese += unit >= 0x80 && isUsual(unit) ? 1 : 0;
        }
        boolean mostly = ascii > 0 && chinese + ascii >= units * MOST;
        boolean alone = units >= FEWEST_WITHOUT_ASCII && chinese >= units * NEARLY_ALL && isCommon(bytes, low);
        return mostly || alone;
    }

    /** Whether nearly all characters are those of GB 2312, which GB 18030 writes in two high bytes. */
    private static boolean isCommon(byte[] bytes, int low) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT),
                low == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        byte[] written = text.getBytes(TextFile.GB18030);
        long high = IntStream.range(0, written.length).filter(i -> (written[i] & 0xFF) >= 0xA1).count();
        return high >= written.length * MOST;
    }

    /** Han characters, rare ones of two units, and the marks and digits that stand among them. */
    private static boolean isUsual(int unit) {
        return unit >= 0x4E00 && unit < 0xA000 || unit >= 0x3000 && unit < 0x3020 || unit >= 0xFF00 && unit < 0xFF60
                || Character.isSurrogate((char) unit)
                || unit >= 0x2010 && unit < 0x2030 || unit >= 0x2460 && unit < 0x2500 || unit == 0xB7 || unit == 0xD7;
    }
}
