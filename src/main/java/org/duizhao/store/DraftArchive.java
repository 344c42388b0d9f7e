package org.duizhao.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * The bytes of a {@code .duizhao} file: a ZIP of manifest.json, draft.json and, unless the draft's theme is not known, theme.json,
 * a theme pack; behind these the entries that this version has no use for. The draft does not suffer from damage to what stands
 * behind it: it is told, see {@link Loaded}.
 */
final class DraftArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String DRAFT = "draft.json";
    private static final String THEME = "theme.json";
    private static final List<String> OWN = List.of(MANIFEST, DRAFT, THEME);

    private static final Logger LOG = System.getLogger(DraftArchive.class.getName());

    private DraftArchive() {}

    static byte[] pack(Stored stored, String program) {
        byte[] json = DraftJson.bytes(stored.draft());
        Optional<byte[]> carried = stored.theme().map(ThemeJson::bytes);
        Map<String, byte[]> others = stored.attachments().entries();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, Manifest.bytes(program, stored.draft().id(), Sha256.of(json),
                carried.map(Sha256::of).orElse(""), hashes(others)));
        entries.put(DRAFT, json);
        carried.ifPresent(pack -> entries.put(THEME, pack)); // behind the draft, which so stays whole if the file is cut
        entries.putAll(others);
        return Archive.pack(entries);
    }

    private static Map<String, String> hashes(Map<String, byte[]> entries) {
        Map<String, String> hashes = new TreeMap<>();
        entries.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        return hashes;
    }

    static Loaded unpack(byte[] bytes) throws Malformed {
        Zeros.refuse(bytes);
        if (!Archive.isZip(bytes)) {
            throw new Malformed(foreignOrDamaged(bytes), "no ZIP");
        }
        Map<String, byte[]> entries = Archive.unpack(bytes, Set.of(MANIFEST, DRAFT));
        if (!entries.containsKey(MANIFEST)) {
            throw new Malformed(foreignOrDamaged(bytes), "no manifest");
        }
        Manifest manifest = Manifest.read(entries.get(MANIFEST));
        Draft draft = checked(manifest, entries.getOrDefault(DRAFT, new byte[0]));
        Optional<Theme> theme = theme(manifest, entries.get(THEME), draft.theme());
        boolean themeLost = theme.isEmpty() && !manifest.theme().isEmpty();
        OWN.forEach(entries::remove);
        boolean whole = hashes(entries).entrySet().containsAll(manifest.attachments().entrySet());
        return new Loaded(new Stored(draft, theme, new Attachments(entries)), manifest.sha256(), themeLost, !whole);
    }

    /** A draft of ours may have lost what tells it. */
    private static UnreadableFile.Reason foreignOrDamaged(byte[] bytes) {
        return SalvageReader.of(bytes).isPresent() ? UnreadableFile.Reason.DAMAGED : UnreadableFile.Reason.FOREIGN;
    }

    /** @param pack null if there is none */
    private static Optional<Theme> theme(Manifest manifest, byte[] pack, String id) {
        if (pack == null || !Sha256.of(pack).equals(manifest.theme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(ThemeJson.read(pack)).filter(theme -> theme.id().equals(id));
        } catch (Malformed e) {
            LOG.log(Level.DEBUG, "the theme in a draft: {0}", e);
            return Optional.empty();
        }
    }

    private static Draft checked(Manifest manifest, byte[] json) throws Malformed {
        if (!Sha256.of(json).equals(manifest.sha256())) {
            throw new Malformed("the draft is not the one the manifest speaks of");
        }
        Draft draft = DraftJson.read(json, manifest.format());
        if (!draft.id().equals(manifest.draft())) {
            throw new Malformed("the manifest speaks of draft " + manifest.draft());
        }
        return draft;
    }
}
