package org.duizhao.session;

import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.store.PackFault;

/**
 * One mistake in a theme or its pack.
 *
 * @param code   a message under {@code failure.theme.} stands for each, with line, column, field and detail as arguments
 * @param line   in the pack, from 1
 * @param column from 1, in characters
 * @param field  such as {@code aspects[2].name}, items counted from 1; blank for the whole
 * @param detail what the message can name besides; often blank
 */
public record ThemeFault(String code, int line, int column, String field, String detail) {
    static ThemeFault of(PackFault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT);
        String code = switch (fault.kind()) {
            case TYPE, ORDER -> kind + "_" + fault.detail();
            default -> kind;
        };
        return new ThemeFault(code, fault.line(), fault.column(), fault.field(), fault.detail());
    }

    /** The mistake as a sentence. */
    public String words(Messages messages) {
        String named = field.isBlank() ? messages.get("failure.theme.whole") : field;
        return messages.get("failure.theme." + code, "" + line, "" + column, named, detail);
    }

    /** What is wrong with the field it stands below, without saying where. */
    public String wordsBelow(Messages messages) {
        String kind = field.equals("year") ? "year" : code;
        return messages.get("theme.fault." + kind, detail);
    }
}
