package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;
import org.duizhao.compose.Block;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.PlacedBlock;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.compose.TitleLines;

/** Blocks to paragraphs. */
record BodyText(Type type) {
    List<P> paragraphs(List<Block> blocks) {
        return PlacedBlock.of(blocks, type.setup()).stream().map(this::paragraph).toList();
    }

    private P paragraph(PlacedBlock placed) {
        Block block = placed.block();
        PPr properties = new PPr();
        properties.setPStyle(styled(WordStyle.of(block.role())));
        if (placed.held()) {
            properties.setKeepNext(Values.flag(true));
            properties.setWidowControl(Values.flag(true));
        }
        if (placed.blankLines() > 0) {
            properties.setSpacing(new ParagraphProperties(type.setup()).below(placed.blankLines(), placed.style()));
        }
        if (!placed.style().equals(type.setup().style(block.role()))) {
            new ParagraphProperties(type.setup()).place(properties, placed.style());
        }
        P paragraph = new P();
        paragraph.setPPr(properties);
        joined(block.runs()).forEach(run -> paragraph.getContent().add(run(run, block.role())));
        return paragraph;
    }

    /** Neighbours in one face as one, since Word and LibreOffice break lines best within a run. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().face() == run.face()) {
                Run before = joined.removeLast();
                joined.add(new Run(before.text() + run.text(), run.face(), before.origin()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private R run(Run run, Role role) {
        BlockStyle style = type.setup().style(role);
        RPr properties = new RPr();
        Role heading = run.face() == style.face() ? null : WordStyle.headingOf(run.face());
        if (heading != null) {
            RStyle linked = new RStyle();
            linked.setVal(WordStyle.of(heading).linked().id());
            properties.setRStyle(linked);
        } else if (type.isBold(run.face()) != type.isBold(style.face())) {
            properties.setB(Values.flag(type.isBold(run.face())));
        }
        properties.setRFonts(type.fonts(run.face()));
        R wordRun = new R();
        wordRun.setRPr(properties);
        String text = XmlText.clean(run.text());
        List<String> lines = role == Role.TITLE ? TitleLines.of(text, type.setup()) : List.of(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                wordRun.getContent().add(new Br());
            }
            addText(wordRun, lines.get(i));
        }
        return wordRun;
    }

    /** Tabs are elements of their own. */
    private static void addText(R run, String text) {
        String[] pieces = text.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.getContent().add(new R.Tab());
            }
            if (!pieces[i].isEmpty()) {
                run.getContent().add(text(pieces[i]));
            }
        }
    }

    static Text text(String value) {
        Text text = new Text();
        text.setValue(value);
        text.setSpace("preserve");
        return text;
    }

    static PPrBase.PStyle styled(WordStyle names) {
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(names.id());
        return style;
    }
}
