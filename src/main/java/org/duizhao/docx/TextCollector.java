package org.duizhao.docx;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTCustomXmlBlock;
import org.docx4j.wml.CTCustomXmlCell;
import org.docx4j.wml.CTCustomXmlRow;
import org.docx4j.wml.CTRuby;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.TitleLines;
import org.duizhao.model.SourceParagraph;

/** Walks a document's content and collects what a reader sees of its text. */
final class TextCollector {
    /** Elements that share a type with visible text. */
    private static final Set<String> UNSEEN = Set.of("instrText", "delInstrText", "moveFrom");

    /** A row of fewer is one of a form, in which a cell of several paragraphs is a part of the paper. */
    private static final int LEDGER_CELLS = 3;

    private final StyleTable styles;
    private final ListNumbers numbers;
    private final List<SourceParagraph> collected = new ArrayList<>();
    /** Of text boxes, which follow the paragraph they are anchored in. */
    private final List<SourceParagraph> boxed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private int level;

    TextCollector(StyleTable styles, ListNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /** The paragraphs with text. */
    List<SourceParagraph> finish() {
        close();
        return List.copyOf(collected);
    }

    void blocks(List<?> content) {
        content.forEach(this::walk);
    }

    private void walk(Object node) {
        if (node instanceof JAXBElement<?> element) {
            if (!UNSEEN.contains(element.getName().getLocalPart())) {
                walk(element.getValue());
            }
            return;
        }
        switch (node) {
            case P paragraph -> paragraph(paragraph);
            case Tr row -> row(row);
            case R run -> run(run);
            case Text piece -> text.append(XmlText.clean(piece.getValue()));
            case R.Tab tab -> text.append('\t');
            case R.Ptab tab -> text.append('\t');
            case R.NoBreakHyphen hyphen -> text.append('-');
            case R.Sym symbol -> text.append(Symbols.of(symbol));
            case Br lineOrPage -> close();
            case R.Cr line -> close();
            case CTRuby ruby -> blocks(ruby.getRubyBase().getEGRubyContent());
            case RunIns inserted -> blocks(inserted.getCustomXmlOrSmartTagOrSdt());
            case RunTrackChange moved -> blocks(moved.getAccOrBarOrBox());
            case SdtElement control when control.getSdtContent() != null -> blocks(control.getSdtContent().getContent());
            case CTCustomXmlBlock custom -> blocks(custom.getContent());
            case CTCustomXmlRow custom -> blocks(custom.getContent());
            case Pict shape -> boxes(shape);
            case Drawing shape -> boxes(shape);
            case AlternateContent either -> alternatives(either);
            case ContentAccessor other -> blocks(other.getContent());
            case null, default -> { }
        }
    }

    private void paragraph(P paragraph) {
        PPr properties = paragraph.getPPr();
        boolean runsOn = isMarkDeleted(properties);
        level = styles.level(properties);
        label = runsOn ? "" : numbers.label(properties);
        int first = collected.size();
        blocks(paragraph.getContent());
        if (!runsOn) {
            close();
            if (styles.isTitle(properties)) {
                title(collected.subList(first, collected.size()));
            }
            label = "";
            level = 0;
            collected.addAll(boxed);
            boxed.clear();
        }
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
    private static boolean isMarkDeleted(PPr properties) {
        return properties != null && properties.getRPr() != null
                && (properties.getRPr().getDel() != null || properties.getRPr().getMoveFrom() != null);
    }

    private void close() {
        if (!text.toString().isBlank()) {
            collected.add(new SourceParagraph(label + text, level));
            label = "";
            level = 0;
        }
        text.setLength(0);
    }

    private void run(R run) {
        if (run.getRPr() == null || run.getRPr().getVanish() == null || !run.getRPr().getVanish().isVal()) {
            blocks(run.getContent());
        }
    }

    /** A newer form of something and an older one for programs that do not know it: one of them is read. */
    private void alternatives(AlternateContent either) {
        int before = text.length() + boxed.size();
        either.getChoice().stream().limit(1).forEach(newer -> blocks(newer.getAny()));
        if (text.length() + boxed.size() == before && either.getFallback() != null) {
            blocks(either.getFallback().getAny());
        }
    }

    private void boxes(Object shape) {
        ClassFinder paragraphs = new ClassFinder(P.class);
        paragraphs.walkJAXBElements(shape);
        boxed.addAll(inside(paragraphs.results));
    }

    private void row(Tr row) {
        List<List<SourceParagraph>> cells = cells(row.getContent()).toList();
        boolean plain = cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() <= 1);
        if (plain || cells.size() >= LEDGER_CELLS) {
            text.append(cells.stream().map(cell -> cell.stream().map(SourceParagraph::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\t")));
            close();
        } else {
            cells.forEach(collected::addAll);
        }
    }

    private Stream<List<SourceParagraph>> cells(List<Object> content) {
        return content.stream().map(XmlUtils::unwrap).flatMap(node -> switch (node) {
            case Tc cell -> Stream.of(inside(cell.getContent()));
            case SdtElement control when control.getSdtContent() != null -> cells(control.getSdtContent().getContent());
            case CTCustomXmlCell custom -> cells(custom.getContent());
            default -> Stream.empty();
        });
    }

    List<SourceParagraph> inside(List<?> content) {
        TextCollector collector = new TextCollector(styles, numbers);
        collector.blocks(content);
        return collector.finish();
    }
}
