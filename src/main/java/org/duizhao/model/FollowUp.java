package org.duizhao.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What became of one problem or measure of last year's paper.
 *
 * @param origin   id of the problem or measure in last year's draft; blank for one the author added
 * @param lastText how it stood in last year's paper, to be shown beside the fields; no part of this paper
 * @param status   how far it is; not printed
 * @param headline what it is about
 * @param text     what was done
 * @param evidence what proves it
 */
public record FollowUp(
        String id, String origin, String lastText, FollowUpStatus status, String headline, String text, String evidence)
        implements Element {
    public static FollowUp empty(String id) {
        return new FollowUp(id, "", "", FollowUpStatus.OPEN, "", "", "");
    }

    public FollowUp being(FollowUpStatus other) {
        return new FollowUp(id, origin, lastText, other, headline, text, evidence);
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HEADLINE, Field.TEXT, Field.EVIDENCE);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADLINE -> headline;
            case TEXT -> text;
            case EVIDENCE -> evidence;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public FollowUp with(Field field, String value) {
        return switch (field) {
            case HEADLINE -> new FollowUp(id, origin, lastText, status, value, text, evidence);
            case TEXT -> new FollowUp(id, origin, lastText, status, headline, value, evidence);
            case EVIDENCE -> new FollowUp(id, origin, lastText, status, headline, text, value);
            default -> throw Element.noField(this, field);
        };
    }

    /** The headline is last year's; it says nothing before there is a result. */
    @Override
    public boolean isBlank() {
        return text.isBlank() && evidence.isBlank();
    }
}
