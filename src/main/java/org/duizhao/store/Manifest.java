package org.duizhao.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a draft file says about itself.
 *
 * @param format  version of the file format; anything that an older program would lose by saving raises it, a higher format of
 *                theme packs too
 * @param program version of the program that wrote it
 * @param draft   id of the draft
 * @param sha256  of draft.json
 * @param theme   the same of theme.json; blank if there is none
 */
record Manifest(int format, String program, String draft, String sha256, String theme) {
    /**
     * 1: manifest.json and draft.json. 2: the last-year block can have items; a draft of format 1 is one of format 2.
     * 3: a draft has a layout; one of format 2 has the customary one. 4: theme.json besides, the draft's theme.
     */
    static final int FORMAT = 4;
    /** The last whose drafts have no layout. */
    static final int WITHOUT_LAYOUT = 2;
    /** The last whose files carry no theme. */
    private static final int WITHOUT_THEME = 3;

    /** The format is looked at before all else: nothing is known of the rest of a newer one. */
    static Manifest read(byte[] bytes) throws Malformed {
        JsonNode manifest = Json.tree(bytes);
        JsonNode format = manifest.path("format");
        if (!format.isInt()) {
            throw new Malformed(UnreadableFile.Reason.FOREIGN, "a manifest without a format");
        }
        if (format.intValue() > FORMAT) {
            throw new Malformed(UnreadableFile.Reason.NEWER, "format " + format.intValue());
        }
        if (format.intValue() < 1) {
            throw new Malformed("format " + format.intValue());
        }
        if (format.intValue() <= WITHOUT_THEME) {
            ((ObjectNode) manifest).put("theme", "");
        }
        return Json.fromTree(manifest, Manifest.class);
    }
}
