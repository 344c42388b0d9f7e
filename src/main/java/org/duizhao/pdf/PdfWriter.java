package org.duizhao.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Typefaces;
import org.duizhao.paginate.Page;

/** Pages to a PDF file that looks as the preview does. */
public final class PdfWriter {
    private final PDDocument document;
    private final Lettering lettering;
    private final PDResources resources = new PDResources();

    private PdfWriter(PDDocument document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    /**
     * The file; equal pages and fonts give equal bytes.
     *
     * @param title    may be empty
     * @param language code such as zh-CN
     */
    public static Pdf write(
            List<Page> pages, String title, String language, Typefaces typefaces, InstalledFonts installed) {
        try (PDDocument document = new PDDocument(); Lettering lettering = new Lettering(typefaces, installed)) {
            lettering.borrow(pages, installed);
            return new PdfWriter(document, lettering).write(pages, title, language);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private Pdf write(List<Page> pages, String title, String language) throws IOException {
        Map<EmbeddedFont, String> names = new LinkedHashMap<>();
        for (Page page : pages) {
            add(PageContent.of(page, lettering, names));
        }
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<EmbeddedFont, String> font : names.entrySet()) {
            fonts.setItem(font.getValue(), FontEmbedder.embed(document, font.getKey()));
        }
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        Bookmarks.add(document, pages);
        describe(title, language);
        // by default the time of writing
        document.setDocumentId((long) pages.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new Pdf(bytes.toByteArray(), lettering.missing());
    }

    private void add(byte[] content) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) PageSetup.WIDTH, (float) PageSetup.HEIGHT));
        page.setResources(resources);
        page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    private void describe(String title, String language) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setCreator(Manuscript.CREATOR);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        if (!title.isBlank()) {
            information.setTitle(title);
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
        }
        document.setDocumentInformation(information);
    }
}
