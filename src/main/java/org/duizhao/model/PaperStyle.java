package org.duizhao.model;

import static org.duizhao.model.Numbering.HAN_BRACKETS;
import static org.duizhao.model.Numbering.HAN_COMMA;
import static org.duizhao.model.Numbering.HAN_IS;

/** The forms of all levels; an imported paper keeps its own. */
public record PaperStyle(ItemStyle sections, ItemStyle aspects, ItemStyle problems, ItemStyle causes, ItemStyle measures) {
    /** Headings on their own lines, so that Word can list them; problems open paragraphs and run on. */
    public static final PaperStyle STANDARD = new PaperStyle(
            new ItemStyle(HAN_COMMA, true, true),
            new ItemStyle(HAN_BRACKETS, true, true),
            new ItemStyle(HAN_IS, true, false),
            new ItemStyle(HAN_BRACKETS, true, true),
            new ItemStyle(HAN_BRACKETS, true, true));

    public ItemStyle of(OutlineLevel level) {
        return switch (level) {
            case SECTIONS -> sections;
            case ASPECTS -> aspects;
            case PROBLEMS -> problems;
            case CAUSES -> causes;
            case MEASURES -> measures;
        };
    }

    public PaperStyle with(OutlineLevel level, ItemStyle other) {
        return switch (level) {
            case SECTIONS -> new PaperStyle(other, aspects, problems, causes, measures);
            case ASPECTS -> new PaperStyle(sections, other, problems, causes, measures);
            case PROBLEMS -> new PaperStyle(sections, aspects, other, causes, measures);
            case CAUSES -> new PaperStyle(sections, aspects, problems, other, measures);
            case MEASURES -> new PaperStyle(sections, aspects, problems, causes, other);
        };
    }
}
