package org.duizhao.docx;

import java.util.List;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.font.Face;

/** The style sheet: one paragraph style a role, from the one table of {@link BlockStyle}. */
final class Styles {
    private static final List<Role> HEADINGS = List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

    private final PageSetup setup;
    private final Type type;
    private final ParagraphProperties setting;
    private final CTLanguage language;

    Styles(PageSetup setup, DocxSettings settings) {
        this.setup = setup;
        type = new Type(settings.typefaces(), setup);
        setting = new ParagraphProperties(setup);
        language = Type.language(settings.language());
    }

    org.docx4j.wml.Styles sheet() {
        org.docx4j.wml.Styles sheet = new org.docx4j.wml.Styles();
        sheet.setDocDefaults(defaults());
        sheet.getStyle().add(normal());
        sheet.getStyle().add(characters());
        for (Role role : Role.values()) {
            sheet.getStyle().add(paragraph(role));
        }
        HEADINGS.forEach(role -> sheet.getStyle().add(runOn(role)));
        sheet.getStyle().add(footer());
        return sheet;
    }

    private DocDefaults defaults() {
        DocDefaults.RPrDefault characters = new DocDefaults.RPrDefault();
        RPr properties = type.properties(Face.BODY, PageSetup.BODY_SIZE);
        properties.setLang(language);
        characters.setRPr(properties);
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(characters);
        defaults.setPPrDefault(new DocDefaults.PPrDefault());
        return defaults;
    }

    private Style normal() {
        Style style = style("paragraph", WordStyle.NORMAL);
        style.setDefault(true);
        style.setPPr(setting.common());
        style.setRPr(type.properties(Face.BODY, PageSetup.BODY_SIZE));
        return style;
    }

    private static Style characters() {
        Style style = style("character", WordStyle.CHARACTERS);
        style.setDefault(true);
        return style;
    }

    private Style paragraph(Role role) {
        BlockStyle look = setup.style(role);
        Style style = style("paragraph", WordStyle.of(role));
        style.setBasedOn(basedOn(WordStyle.NORMAL));
        Style.Next next = new Style.Next();
        next.setVal(WordStyle.of(Role.BODY).id());
        style.setNext(next);
        if (HEADINGS.contains(role)) {
            style.setLink(link(WordStyle.of(role).linked()));
        }
        style.setPPr(setting.of(look));
        style.setRPr(type.properties(look.face(), look.size()));
        return style;
    }

    private Style runOn(Role role) {
        BlockStyle look = setup.style(role);
        Style style = style("character", WordStyle.of(role).linked());
        style.setCustomStyle(true);
        style.setBasedOn(basedOn(WordStyle.CHARACTERS));
        style.setLink(link(WordStyle.of(role)));
        style.setRPr(type.properties(look.face(), look.size()));
        return style;
    }

    private Style footer() {
        Style style = style("paragraph", WordStyle.FOOTER);
        style.setBasedOn(basedOn(WordStyle.NORMAL));
        PPr properties = new PPr();
        properties.setSpacing(ParagraphProperties.exactly(PageNumbers.PITCH_TWIPS));
        style.setPPr(properties);
        style.setRPr(type.properties(Face.FOOTER, PageSetup.FOOTER_SIZE));
        return style;
    }

    private static Style style(String kind, WordStyle names) {
        Style style = new Style();
        style.setType(kind);
        style.setStyleId(names.id());
        Style.Name name = new Style.Name();
        name.setVal(names.name());
        style.setName(name);
        style.setQFormat(Values.flag(true));
        return style;
    }

    private static Style.BasedOn basedOn(WordStyle parent) {
        Style.BasedOn basedOn = new Style.BasedOn();
        basedOn.setVal(parent.id());
        return basedOn;
    }

    private static Style.Link link(WordStyle other) {
        Style.Link link = new Style.Link();
        link.setVal(other.id());
        return link;
    }
}
