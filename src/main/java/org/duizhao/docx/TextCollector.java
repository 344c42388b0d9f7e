package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.TitleLines;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;

/**
 * Walks a document's content and collects what a reader sees of its text. Goes into every element that it does not know, since
 * there may be text in it.
 */
final class TextCollector {
    /** XML breaks its lines where it likes, so a line feed is a blank; the others are breaks. */
    private static final Pattern BREAK = Pattern.compile("[\\r\\u000b\\f\\u0085\\u2028\\u2029]");

    /** A row of fewer is one of a form, in which a cell of several paragraphs is a part of the paper. */
    private static final int LEDGER_CELLS = 3;

    private final ReadingContext reading;
    private final Fields fields = new Fields();
    private final List<SourceParagraph> collected = new ArrayList<>();
    /** Of text boxes, which follow the paragraph they are anchored in. */
    private final List<SourceParagraph> boxed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private Xml paragraph = Xml.NONE;
    private Xml run = Xml.NONE;
    /** What the author says of the drawing at hand. */
    private String description = "";
    private String label = "";
    private int level;
    private RunInHeading heading = new RunInHeading();

    TextCollector(ReadingContext reading) {
        this.reading = reading;
    }

    /** The paragraphs with text. */
    List<SourceParagraph> finish() {
        close();
        flush();
        return List.copyOf(collected);
    }

    void blocks(Xml parent) {
        parent.children().forEach(this::walk);
    }

    private void walk(Xml node) {
        switch (node.name()) {
            case "w:p" -> paragraph(node);
            case "w:tr" -> row(node);
            case "w:r" -> run(node);
            case "w:t" -> append(SymbolFont.of(run).shown(node.text()));
            case "w:tab", "w:ptab" -> append("\t");
            case "w:noBreakHyphen" -> append("-");
            case "w:sym" -> append(Symbols.of(node));
            case "w:br", "w:cr" -> close();
            case "w:ruby" -> ruby(node);
            case "w:fldChar" -> append(fields.at(node, reading.characters()));
            case "w:fldSimple" -> simpleField(node);
            case "w:instrText" -> fields.instruct(node.text());
            case "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:binData", "w:numPicBullet" -> { }
            case "w:sdt" -> control(node);
            case "w:txbxContent" -> boxed.addAll(reading.inside(node));
            case "w:footnote", "w:endnote" -> reading.notes().addAll(Notes.said(node, reading::inside).toList());
            case "aml:annotation" -> annotation(node);
            case "w:altChunk" -> chunk(node);
            case "v:textpath" -> box(node.attribute("string").orElse(""));
            case "m:oMath" -> append(Equation.of(node));
            case "mc:AlternateContent" -> alternatives(node);
            case "w:object", "w:control", "w:subDoc", "w:contentPart" -> object(node);
            case "w:drawing" -> drawing(node);
            case "a:p" -> box(node.all("a:t").map(Xml::text).collect(Collectors.joining()));
            case "pic:pic" -> reading.name(Beside.Kind.PICTURE, description);
            case "v:imagedata" -> reading.name(Beside.Kind.PICTURE, node.attribute("title").orElse(""));
            case "c:chart" -> reading.name(Beside.Kind.CHART, description);
            case "dgm:relIds" -> diagram(node);
            default -> unknown(node);
        }
    }

    /** Of properties nothing is seen, of everything else what is in it. */
    private void unknown(Xml node) {
        if (!node.name().endsWith("Pr")) {
            blocks(node);
        }
    }

    private void paragraph(Xml node) {
        Xml around = paragraph;
        paragraph = node.child(StyleTable.PARAGRAPH_PROPERTIES);
        boolean runsOn = isMarkDeleted();
        level = reading.styles().level(paragraph);
        label = runsOn ? "" : reading.numbers().label(paragraph);
        int first = collected.size();
        blocks(node);
        if (!runsOn) {
            close();
            if (reading.styles().isTitle(paragraph)) {
                title(collected.subList(first, collected.size()));
            }
            label = "";
            level = 0;
            flush();
        }
        paragraph = around;
    }

    private void flush() {
        collected.addAll(boxed);
        boxed.clear();
        if (!hidden.toString().isBlank()) {
            reading.name(Beside.Kind.HIDDEN, hidden.toString());
        }
        hidden.setLength(0);
    }

    /** A title in just the lines that the program itself divides it in is one line: the author has broken nothing. */
    private static void title(List<SourceParagraph> lines) {
        List<String> texts = lines.stream().map(SourceParagraph::text).toList();
        String whole = String.join("", texts);
        if (lines.size() > 1 && TitleLines.of(whole, PageSetup.CUSTOMARY).equals(texts)) {
            int level = lines.getFirst().level();
            lines.clear();
            lines.add(new SourceParagraph(whole, level));
        }
    }

    /** Then the next paragraph's text follows in this one. */
    private boolean isMarkDeleted() {
        Xml mark = paragraph.child(StyleTable.RUN_PROPERTIES);
        return mark.child("w:del").isThere() || mark.child("w:moveFrom").isThere();
    }

    private void append(String piece) {
        if (reading.styles().isHidden(run, paragraph)) {
            reading.readsHidden(piece);
            hidden.append(piece);
            return;
        }
        String[] lines = BREAK.split(piece, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                close();
            }
            String line = TextLines.blanks(XmlText.clean(lines[i]));
            reading.reads(line);
            heading.reads(run, line, text.length());
            text.append(line);
        }
    }

    private void close() {
        if (!text.toString().isBlank()) {
            int head = heading.end() == 0 ? 0 : label.length() + heading.end();
            collected.add(new SourceParagraph(label + text, level, false, head));
            label = "";
            level = 0;
        }
        text.setLength(0);
        heading = new RunInHeading();
    }

    private void box(String line) {
        reading.reads(line);
        if (!line.isBlank()) {
            boxed.add(SourceParagraph.plain(TextLines.blanks(XmlText.clean(line))));
        }
    }

    private void run(Xml node) {
        Xml around = run;
        run = node.child(StyleTable.RUN_PROPERTIES);
        blocks(node);
        run = around;
    }

    private void ruby(Xml node) {
        blocks(node.child("w:rubyBase"));
        String above = node.child("w:rt").all("w:t").map(Xml::text).collect(Collectors.joining());
        reading.name(Beside.Kind.PHONETIC, above);
    }

    /** What a field says that has no result of its own. */
    private void simpleField(Xml node) {
        long before = reading.characters();
        blocks(node);
        if (reading.characters() == before) {
            append(FieldText.of(node.attribute("instr").orElse(""), node));
        }
    }

    /** What invites to type is not what was typed. */
    private void control(Xml node) {
        if (!node.child("w:sdtPr").flag("w:showingPlcHdr").orElse(false)) {
            blocks(node.child("w:sdtContent"));
        }
    }

    /** As Word 2003 marks changes and comments. */
    private void annotation(Xml node) {
        switch (node.attribute("type").orElse("")) {
            case "Word.Deletion" -> { }
            case "Word.Comment" -> reading.notes().addAll(Notes.said(node, reading::inside).toList());
            default -> blocks(node);
        }
    }

    private void chunk(Xml node) {
        close();
        collected.addAll(Chunk.of(reading, node.attribute("id").orElse("")));
    }

    private void drawing(Xml node) {
        String around = description;
        description = node.children().flatMap(frame -> frame.child("wp:docPr").attribute("descr").stream()).findFirst().orElse("");
        blocks(node);
        description = around;
    }

    private void diagram(Xml node) {
        List<String> lines = Diagram.lines(reading.word(), node.attribute("dm").orElse(""));
        lines.forEach(this::box);
        if (lines.isEmpty()) {
            reading.name(Beside.Kind.DIAGRAM, description);
        }
    }

    /** Text may stand in what another program made; its picture is that of the whole. */
    private void object(Xml node) {
        int named = reading.notes().size();
        long before = reading.characters();
        blocks(node);
        if (reading.characters() == before) {
            reading.notes().subList(named, reading.notes().size()).clear();
            reading.name(Beside.Kind.OBJECT, node.all("o:OLEObject").flatMap(each -> each.attribute("ProgID").stream())
                    .findFirst().orElse(""));
        }
    }

    /** Newer forms of something and an older one for programs that do not know them: the first with text is read. */
    private void alternatives(Xml either) {
        int named = reading.notes().size();
        List<SourceParagraph> first = List.of();
        for (Xml form : Stream.concat(either.children("mc:Choice"), either.children("mc:Fallback")).toList()) {
            long before = reading.characters();
            blocks(form);
            if (reading.characters() > before) {
                return;
            }
            List<SourceParagraph> added = reading.notes().subList(named, reading.notes().size());
            first = first.isEmpty() ? List.copyOf(added) : first;
            added.clear();
        }
        reading.notes().addAll(first);
    }

    private void row(Xml row) {
        List<List<SourceParagraph>> cells = cells(row).toList();
        boolean plain = cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() <= 1);
        if (plain || cells.size() >= LEDGER_CELLS) {
            text.append(cells.stream().map(cell -> cell.stream().map(SourceParagraph::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\t")));
            close();
        } else {
            cells.forEach(collected::addAll);
        }
    }

    private Stream<List<SourceParagraph>> cells(Xml parent) {
        return parent.children().flatMap(node -> switch (node.name()) {
            case "w:tc" -> Stream.of(reading.inside(node));
            case "w:sdt" -> cells(node.child("w:sdtContent"));
            default -> node.name().endsWith("Pr") ? Stream.empty() : cells(node);
        });
    }
}
