package org.duizhao.docx;

import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STLineSpacingRule;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.BlockStyle.Alignment;
import org.duizhao.compose.PageSetup;

/** Paragraph properties. */
record ParagraphProperties(PageSetup setup) {
    /**
     * Everything that programs have differing defaults for, said once for all styles. {@code overflowPunct} is said though
     * on is the default: Word hangs marks as it would anyway, but LibreOffice 7.4.7 understands the opposite, and that is
     * well, since there a mark that hangs is now and then lost from the page.
     */
    PPr common() {
        PPr properties = new PPr();
        properties.setWidowControl(Values.flag(false));
        properties.setKinsoku(Values.flag(true));
        properties.setOverflowPunct(Values.flag(true));
        properties.setTopLinePunct(Values.flag(false));
        properties.setAutoSpaceDE(Values.flag(false));
        properties.setAutoSpaceDN(Values.flag(false));
        properties.setAdjustRightInd(Values.flag(false));
        properties.setSnapToGrid(Values.flag(false));
        properties.setSpacing(exactly(setup.pitchTwips()));
        properties.setJc(aligned(Alignment.JUSTIFIED));
        return properties;
    }

    PPr of(BlockStyle style) {
        PPr properties = new PPr();
        properties.setKeepNext(Values.flag(style.keepWithNext()));
        properties.setKeepLines(Values.flag(style.keepWithNext()));
        properties.setSpacing(exactly(twips(style.pitch())));
        properties.setInd(indent(style));
        properties.setJc(aligned(style.alignment()));
        if (style.level() > 0) {
            PPrBase.OutlineLvl level = new PPrBase.OutlineLvl();
            level.setVal(Values.number(style.level() - 1));
            properties.setOutlineLvl(level);
        }
        return properties;
    }

    static PPrBase.Spacing exactly(int pitchTwips) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Values.number(0));
        spacing.setAfter(Values.number(0));
        spacing.setLine(Values.number(pitchTwips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return spacing;
    }

    /** The style's spacing below a number of blank lines of body pitch, so that what follows stays on the grid of lines. */
    PPrBase.Spacing below(int blankLines, BlockStyle style) {
        PPrBase.Spacing spacing = exactly(twips(style.pitch()));
        spacing.setBefore(Values.number((long) blankLines * setup.pitchTwips()));
        return spacing;
    }

    static Jc aligned(Alignment alignment) {
        Jc jc = new Jc();
        jc.setVal(switch (alignment) {
            case JUSTIFIED -> JcEnumeration.BOTH;
            case CENTRED -> JcEnumeration.CENTER;
            case LEFT -> JcEnumeration.LEFT;
            case RIGHT -> JcEnumeration.RIGHT;
        });
        return jc;
    }

    /** Alignment and indents of a paragraph that stands elsewhere than its style says. */
    void place(PPr properties, BlockStyle style) {
        PPrBase.Ind indent = indent(style);
        indent.setLeft(Values.number(twips(style.leftIndent())));
        properties.setInd(indent);
        properties.setJc(aligned(style.alignment()));
    }

    /** In characters for Word, in twips for programs that do not count in characters. */
    private PPrBase.Ind indent(BlockStyle style) {
        int character = twips(setup.character());
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setFirstLineChars(Values.number(100L * style.firstIndent()));
        indent.setFirstLine(Values.number((long) character * style.firstIndent()));
        indent.setRightChars(Values.number(100L * style.rightIndent()));
        indent.setRight(Values.number((long) character * style.rightIndent()));
        return indent;
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
