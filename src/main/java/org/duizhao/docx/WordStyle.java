package org.duizhao.docx;

import org.duizhao.compose.Role;
import org.duizhao.font.Face;

/**
 * The style in which a role is kept. Ids and names are those of Word's built-in styles wherever it has one: by them it
 * fills the navigation pane and shows the names in its user's language.
 */
record WordStyle(String id, String name) {
    static final WordStyle NORMAL = new WordStyle("Normal", "Normal");
    static final WordStyle FOOTER = new WordStyle("Footer", "footer");
    static final WordStyle CHARACTERS = new WordStyle("DefaultParagraphFont", "Default Paragraph Font");

    static WordStyle of(Role role) {
        return switch (role) {
            case TITLE -> new WordStyle("Title", "Title");
            case BYLINE -> new WordStyle("Subtitle", "Subtitle");
            case DATE_LINE -> new WordStyle("Date", "Date");
            case SALUTATION -> new WordStyle("Salutation", "Salutation");
            case HEADING_1 -> heading(1);
            case HEADING_2 -> heading(2);
            case HEADING_3 -> heading(3);
            case HEADING_4 -> heading(4);
            case BODY -> new WordStyle("NormalIndent", "Normal Indent");
            case SIGNATURE -> new WordStyle("Signature", "Signature");
            case SIGNED_DATE -> new WordStyle("Closing", "Closing");
        };
    }

    private static WordStyle heading(int level) {
        return new WordStyle("Heading" + level, "heading " + level);
    }

    /** The character style linked to a heading's, for one that runs on in its paragraph. */
    WordStyle linked() {
        return new WordStyle(id + "Char", Character.toUpperCase(name.charAt(0)) + name.substring(1) + " Char");
    }

    /** The role whose heading a run in this face is, where its paragraph is in another; null for plain text. */
    static Role headingOf(Face face) {
        return switch (face) {
            case HEADING_1 -> Role.HEADING_1;
            case HEADING_2 -> Role.HEADING_2;
            case HEADING_3 -> Role.HEADING_3;
            case TITLE, BYLINE, BODY, FOOTER -> null;
        };
    }
}
