package org.duizhao.docx;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;
import org.duizhao.compose.BlockStyle.Alignment;
import org.duizhao.compose.PageSetup;
import org.duizhao.font.Face;

/** Page numbers, customarily between dashes and one character in from the outer edge (GB/T 9704-2012, 7.5). */
record PageNumbers(Type type) {
    /** Line of the footer; the dash stands in its middle. */
    static final int PITCH_TWIPS = 360;

    private static final int INDENT_TWIPS = (int) (PageSetup.FOOTER_SIZE * 20);

    /** From the lower edge of the paper to the lower edge of the footer. */
    static int footerTwips(PageSetup setup) {
        return setup.bottomTwips() - PageSetup.NUMBER_BELOW_TWIPS - PITCH_TWIPS / 2;
    }

    /** The footer of a page; where numbers are not mirrored, of any. @param page from 1 */
    Ftr footer(int page) {
        Alignment place = type.setup().numberPlace(page);
        PPrBase.Ind indent = new PPrBase.Ind();
        if (place == Alignment.LEFT) {
            indent.setLeft(Values.number(INDENT_TWIPS));
        } else if (place == Alignment.RIGHT) {
            indent.setRight(Values.number(INDENT_TWIPS));
        }
        PPr properties = new PPr();
        properties.setPStyle(BodyText.styled(WordStyle.FOOTER));
        properties.setInd(indent);
        properties.setJc(ParagraphProperties.aligned(place));
        P paragraph = new P();
        paragraph.setPPr(properties);
        paragraph.getContent().addAll(List.of(
                run(mark(STFldCharType.BEGIN)), run(instruction()), run(mark(STFldCharType.SEPARATE)),
                run(BodyText.text("1")), run(mark(STFldCharType.END))));
        if (type.setup().hasDashes()) {
            paragraph.getContent().addFirst(run(BodyText.text("— ")));
            paragraph.getContent().addLast(run(BodyText.text(" —")));
        }
        Ftr footer = new Ftr();
        footer.getContent().add(paragraph);
        return footer;
    }

    private R run(Object content) {
        RPr properties = new RPr();
        properties.setRFonts(type.fonts(Face.FOOTER));
        R run = new R();
        run.setRPr(properties);
        run.getContent().add(content);
        return run;
    }

    private static FldChar mark(STFldCharType type) {
        FldChar mark = new FldChar();
        mark.setFldCharType(type);
        return mark;
    }

    private static JAXBElement<Text> instruction() {
        return Context.getWmlObjectFactory().createRInstrText(BodyText.text(" PAGE "));
    }
}
