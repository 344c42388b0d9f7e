package org.duizhao.store;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a draft file says about itself.
 *
 * @param format      of the file, see {@link FileFormat}
 * @param program     version of the program that wrote it
 * @param draft       id of the draft
 * @param sha256      of draft.json
 * @param theme       the same of theme.json; blank if there is none
 * @param attachments the same of all other entries, by their names
 */
record Manifest(int format, String program, String draft, String sha256, String theme, Map<String, String> attachments) {
    private static final String FORMAT = "format";

    /** In the lowest format that holds all of it, so that earlier programs can read it too. */
    static byte[] bytes(String program, String draft, String sha256, String theme, Map<String, String> attachments) {
        int format = attachments.isEmpty() ? FileFormat.WITHOUT_ATTACHMENTS : FileFormat.CURRENT;
        ObjectNode tree = (ObjectNode) Json.toTree(new Manifest(format, program, draft, sha256, theme, attachments));
        return Json.bytes(attachments.isEmpty() ? tree.without(FileFormat.ATTACHMENTS) : tree);
    }

    /** The format is looked at before all else: nothing is known of the rest of a newer one. */
    static Manifest read(byte[] bytes) throws Malformed {
        JsonNode tree = Json.tree(bytes);
        JsonNode format = tree.path(FORMAT);
        if (!(tree instanceof ObjectNode manifest) || !format.isInt()) {
            throw new Malformed(UnreadableFile.Reason.FOREIGN, "a manifest without a format");
        }
        if (format.intValue() > FileFormat.CURRENT) {
            throw new Malformed(UnreadableFile.Reason.NEWER, "format " + format.intValue());
        }
        if (format.intValue() < 1) {
            throw new Malformed("format " + format.intValue());
        }
        FileFormat.migrateManifest(manifest, format.intValue());
        return Json.fromTree(manifest, Manifest.class);
    }
}
