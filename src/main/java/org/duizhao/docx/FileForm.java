package org.duizhao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum FileForm {
    /** A package, so perhaps a DOCX. */
    ZIP,
    /** A Word document in one XML file: Word 2003, or a package written flat. */
    WORD_XML,
    /** The same of LibreOffice. */
    OPEN_XML,
    /** GB/T 20916. */
    UOF_XML,
    PAGE,
    /** Binary files of Office before 2007, or encrypted ones. */
    OLE,
    PICTURE,
    /** Text, or something that is not told apart here. */
    OTHER;

    private static final int LOOKED_AT = 4096;
    private static final String XML = "(?is)^(?:\\s++|<\\?[^>]*\\?>|<!--.*?-->)*+";
    private static final Pattern WORD_ROOT = Pattern.compile(XML + "<(?:\\w+:)?(?:wordDocument|package)\\b[^>]*"
            + "schemas\\.microsoft\\.com/office/(?:word/2003/wordml|2006/xmlPackage).*");
    private static final Pattern OPEN_ROOT = Pattern.compile(XML + "<office:document\\b.*");
    private static final Pattern UOF_ROOT = Pattern.compile(XML + "<(?:\\w+:)?UOF\\b.*");
    private static final Pattern PAGE_ROOT = Pattern.compile(XML + "<(?:!doctype\\s+html|html|head|body|meta)\\b.*");
    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*");

    static FileForm of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOKED_AT));
        } catch (IOException e) {
            return OTHER; // whoever reads it will tell what is wrong
        }
    }

    static FileForm of(byte[] bytes) {
        String raw = start(bytes, StandardCharsets.ISO_8859_1);
        if (raw.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (raw.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (PICTURES.stream().anyMatch(raw::startsWith)) {
            return PICTURE;
        }
        boolean wide = raw.startsWith("\u00ff\u00fe") || raw.startsWith("\u00fe\u00ff");
        return ofText(wide ? start(bytes, StandardCharsets.UTF_16) : raw.startsWith("\u00ef\u00bb\u00bf") ? raw.substring(3) : raw);
    }

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset);
    }

    private static FileForm ofText(String start) {
        if (WORD_ROOT.matcher(start).matches()) {
            return WORD_XML;
        }
        if (OPEN_ROOT.matcher(start).matches()) {
            return OPEN_XML;
        }
        if (UOF_ROOT.matcher(start).matches()) {
            return UOF_XML;
        }
        return PAGE_ROOT.matcher(start).matches() || WebArchive.is(start) ? PAGE : OTHER;
    }
}
