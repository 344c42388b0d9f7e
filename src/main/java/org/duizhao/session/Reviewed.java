package org.duizhao.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.Unplaced;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Placement;
import org.duizhao.recognise.Recognition;

/**
 * The state of a review.
 *
 * @param fixed where the person says paragraphs belong, by their index
 */
public record Reviewed(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed, Recognition recognition) {
    public Draft draft() {
        return recognition.draft();
    }

    /** By the index of the paragraph; blank paragraphs have none. */
    public Map<Integer, Placement> placements() {
        Map<Integer, Placement> placements = new HashMap<>();
        recognition.placements().forEach(placement -> placements.put(placement.paragraph(), placement));
        return placements;
    }

    /** The result as it would be printed, with the places of blocks that are still empty; what is unplaced is not in it. */
    public List<ReviewRow> rows() {
        return ReviewRows.of(this);
    }

    /** The paragraphs of which some words found no place. */
    public List<Integer> unplaced() {
        Set<String> unplaced = unplacedIds();
        return recognition.placements().stream()
                .filter(placement -> placement.fields().stream().anyMatch(field -> unplaced.contains(field.element())))
                .map(Placement::paragraph).sorted().toList();
    }

    /** Where the paragraphs went whose place is no more than a guess; one field for each. */
    public List<FieldPath> guesses() {
        Set<String> unplaced = unplacedIds();
        return recognition.placements().stream().filter(placement -> placement.confidence() == Confidence.GUESSED)
                .flatMap(placement -> placement.fields().stream()
                        .filter(field -> !unplaced.contains(field.element())).limit(1)).toList();
    }

    /** The year the paper says it is of, if the theme it is matched to is of another. */
    public Optional<String> otherYear() {
        return Optional.of(draft().facts().text(Field.YEAR)).filter(year -> !year.isBlank())
                .filter(year -> !year.equals(String.valueOf(recognition.theme().year())));
    }

    private Set<String> unplacedIds() {
        return draft().unplaced().stream().map(Unplaced::id).collect(Collectors.toSet());
    }
}
