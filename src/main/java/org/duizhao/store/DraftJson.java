package org.duizhao.store;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft as JSON, and what its records themselves cannot refuse. */
final class DraftJson {
    /** Folders and locks are named by the id. */
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private DraftJson() {}

    static byte[] bytes(Draft draft) {
        return Json.bytes(draft);
    }

    static Draft read(byte[] bytes) throws Malformed {
        return read(bytes, FileFormat.CURRENT);
    }

    /** @param format in which it was written */
    static Draft read(byte[] bytes, int format) throws Malformed {
        JsonNode tree = Json.tree(bytes);
        if (tree instanceof ObjectNode draft) {
            FileFormat.migrateDraft(draft, format);
        }
        return checked(Json.fromTree(tree, Draft.class));
    }

    static Draft checked(Draft draft) throws Malformed {
        if (!isSafe(draft.id())) {
            throw new Malformed("draft id: " + draft.id());
        }
        if (!Bounds.hold(draft)) {
            throw new Malformed(UnreadableFile.Reason.TOO_LONG, "beyond the bounds of a draft");
        }
        Set<String> ids = new HashSet<>();
        for (Element element : draft.elements().toList()) {
            if (element.id().isBlank() || !ids.add(element.id())) {
                throw new Malformed("blank or repeated id: " + element.id());
            }
        }
        return draft;
    }

    static boolean isSafe(String id) {
        return SAFE_ID.matcher(id).matches();
    }
}
