package org.duizhao.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Damaged drafts whose hashes are right again, as a program with a fault writes them. */
public final class Repaired {
    private Repaired() {}

    /** The manifest with the hash of another draft. */
    public static byte[] manifest(byte[] manifest, byte[] draft) {
        try {
            JsonNode tree = Json.tree(manifest);
            return tree instanceof ObjectNode fields ? Json.bytes(fields.put("sha256", Sha256.of(draft))) : manifest;
        } catch (Malformed e) {
            return manifest;
        }
    }

    /** The snapshot with the hash of the draft that it has now. */
    public static byte[] snapshot(byte[] snapshot) {
        try {
            return Json.tree(snapshot) instanceof ObjectNode fields && fields.has("draft")
                    ? Json.bytes(fields.put("sha256", Sha256.of(Json.bytes(fields.get("draft"))))) : snapshot;
        } catch (Malformed e) {
            return snapshot;
        }
    }

    /** The bytes of a snapshot of a draft that was never saved. */
    public static byte[] snapshotOf(org.duizhao.model.Draft draft) {
        return SnapshotJson.bytes(new Snapshot(draft, java.time.Instant.EPOCH, null, ""));
    }
}
