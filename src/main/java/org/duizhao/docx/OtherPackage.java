package org.duizhao.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.duizhao.docx.UnreadableDocument.Reason;

/** What a ZIP without a Word document is. */
final class OtherPackage {
    private static final String FORM = "mimetype";

    private OtherPackage() {}

    static Reason reason(PartSource source) {
        if (source.names().contains(FORM) && form(source).startsWith("application/vnd.oasis.opendocument")) {
            return Reason.OPEN_DOCUMENT;
        }
        if (source.names().stream().anyMatch("OFD.xml"::equalsIgnoreCase)) {
            return Reason.OFD;
        }
        boolean uof = source.names().stream().anyMatch(name -> name.startsWith("_meta/") || name.equals("uof.xml"));
        return uof ? Reason.UOF : Reason.NOT_A_DOCUMENT;
    }

    private static String form(PartSource source) {
        try {
            return new String(source.bytes(FORM), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // damaged: then nothing is known of it
        }
    }
}
