package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;

/**
 * What can be had of a damaged file, as a draft of its own.
 *
 * @param theme      of the draft, if the file carried it
 * @param draft      with every part that its theme asks for, empty where nothing could be read
 * @param characters of the paper
 * @param parts      those with words in them, in the order of the paper
 * @param losses     what is missing, or not certain; none if all was read
 */
public record Salvage(
        Draft draft, Optional<Theme> theme, String title, int characters, List<Part> parts, List<Loss> losses) {
    /**
     * A part that was read.
     *
     * @param section null for the unplaced paragraphs
     * @param begin   its first words
     */
    public record Part(SectionKind section, String heading, int characters, String begin) {}

    public Salvage {
        parts = List.copyOf(parts);
        losses = List.copyOf(losses);
    }
}
