package org.duizhao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.Beside;
import org.duizhao.docx.DocxReader;
import org.duizhao.model.Draft;
import org.duizhao.model.SourceParagraph;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.recognise.Recognition;
import org.duizhao.session.Failure;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Papers;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Loaded;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.Salvaged;
import org.duizhao.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does with a file of each kind what the program does with it, and holds what comes of it against what stands in the file. */
record Reading(Papers papers, DraftFile files, Path folder) {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Setting the letters of a PDF takes longer than all else together. */
    private static final int SELDOM = 8;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                    Charset.forName("GB18030"), Charset.forName("Big5"));

    /** @return a word on how it went: whole, or set aside */
    String of(Kind kind, byte[] bytes) throws Exception {
        Path file = write(folder.resolve("a" + kind.ending()), bytes);
        try {
            return read(kind, file, bytes);
        } finally {
            assertThat(Files.readAllBytes(file)).as("the file itself").isEqualTo(bytes);
        }
    }

    private String read(Kind kind, Path file, byte[] bytes) throws Exception {
        return switch (kind) {
            case DRAFT -> draft(file, bytes);
            case SNAPSHOT -> snapshot(bytes);
            case PACK -> pack(file);
            case LOOKS -> looks(bytes);
            case SETTINGS -> settings(bytes);
            case RECENT -> recent(bytes);
            case WORD -> DocxReader.reads(file) ? word(file) : text(file, bytes); // one byte of a Word file is text
            case TEXT, MARKDOWN -> text(file, bytes);
        };
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private String draft(Path file, byte[] bytes) throws Exception {
        Loaded stored = opened(file);
        Packed packed = Packed.of(bytes);
        byte[] json = packed.bytes("draft.json").orElseThrow();
        assertThat(stored.hash()).isEqualTo(sha256(json))
                .isEqualTo(JSON.readTree(packed.bytes("manifest.json").orElseThrow()).path("sha256").asString());
        assertSays(stored.draft(), JSON.readTree(json));
        use(stored.draft());
        return stored.themeLost() ? "whole but for its theme, told" : "whole";
    }

    /** What cannot be opened is salvaged, as the window offers it. */
    private Loaded opened(Path file) throws Exception {
        try {
            return papers.open(file);
        } catch (Failure e) {
            Optional<Salvaged> salvaged = files.salvage(file);
            if (salvaged.isPresent()) {
                use(NewDraft.completed(salvaged.get().draft(), papers.themeOf(salvaged.get().draft())));
            }
            throw e;
        }
    }

    private String snapshot(byte[] bytes) throws Exception {
        Places places = Places.in(folder.resolve("home"));
        write(places.recovery().resolve("d/1.json"), bytes);
        Recovery.Found found = new Recovery(places).all();
        assertThat(found.left().size() + found.unreadable().size()).as("offered or told").isEqualTo(1);
        if (found.left().isEmpty()) {
            return "told";
        }
        Draft draft = found.left().getFirst().snapshot().draft();
        assertSays(draft, JSON.readTree(bytes).path("draft"));
        use(draft);
        return "whole";
    }

    /** Every text of the file is in the draft when that is saved again. */
    private void assertSays(Draft draft, JsonNode json) throws Exception {
        Path again = folder.resolve("again.duizhao");
        papers.save(again, draft, null);
        Set<String> kept = new HashSet<>();
        texts(JSON.readTree(Packed.of(Files.readAllBytes(again)).bytes("draft.json").orElseThrow()), kept);
        Set<String> said = new HashSet<>();
        texts(json, said);
        said.removeAll(kept);
        said.remove("");
        assertThat(said).isEmpty();
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isString()) {
            into.add(node.asString());
        }
        node.forEach(child -> texts(child, into));
    }

    /** Whatever can be opened can be printed and written. */
    private void use(Draft draft) throws Failure {
        Theme theme = papers.themeOf(draft);
        Manuscript paper = papers.manuscript(draft);
        Paginator.paginate(paper, new RuleMeasurer(), Profile.LO);
        papers.exportText(folder.resolve("out.txt"), draft, theme);
        papers.exportWord(folder.resolve("out.docx"), draft, theme, Typefaces.STANDARD);
        if (draft.hashCode() % SELDOM == 0) {
            papers.exportPdf(folder.resolve("out.pdf"), draft, theme, Typefaces.STANDARD);
        }
    }

    private String pack(Path file) throws Failure {
        try {
            Theme theme = papers.packs().importTheme(file, true);
            assertThat(papers.packs().faults(theme)).isEmpty();
            return "whole";
        } catch (Failure e) {
            assertThat(e.code().equals("read.faulty")).isEqualTo(!e.faults().isEmpty());
            throw e;
        }
    }

    private String looks(byte[] bytes) throws IOException {
        Places places = Places.in(folder.resolve("home"));
        write(places.looks(), bytes);
        LookFile file = new LookFile(places);
        file.read();
        return aside(places.looks(), file.setAside(), bytes);
    }

    private String settings(byte[] bytes) throws IOException {
        Places places = Places.in(folder.resolve("home"));
        write(places.settings(), bytes);
        Settings settings = new Settings(places);
        Stream.concat(Setting.FONTS.values().stream(), Stream.of(Setting.LANGUAGE, Setting.APPEARANCE, Setting.FONT_SIZE, Setting.WINDOW,
                Setting.MAXIMISED, Setting.STEPS_WIDTH, Setting.PAGE_SHARE, Setting.ZOOM, Setting.PAGE_WINDOW, Setting.FOLDER))
                .forEach(settings::get);
        return aside(places.settings(), settings.setAside(), bytes);
    }

    private String recent(byte[] bytes) throws IOException {
        Places places = Places.in(folder.resolve("home"));
        write(places.recent(), bytes);
        new RecentDrafts(places).list();
        try (Stream<Path> files = Files.list(places.recent().getParent())) {
            return aside(places.recent(), files.filter(file -> file.toString().contains(".unreadable-")).findFirst(), bytes);
        }
    }

    /** It is where it was, or beside that; all of it. */
    private static String aside(Path file, Optional<Path> aside, byte[] bytes) throws IOException {
        assertThat(Files.readAllBytes(aside.orElse(file))).isEqualTo(bytes);
        return aside.isPresent() ? "set aside" : "whole";
    }

    private String word(Path file) throws Exception {
        Recognition found = papers.importFile(file, Optional.empty());
        papers.packs().proposeTheme(file);
        assertKeeps(DocxReader.read(file, Beside::text).stream().map(SourceParagraph::text).toList(), found);
        return "whole";
    }

    /** In one of the encodings it can be in, every word is there. */
    private String text(Path file, byte[] bytes) throws Exception {
        Recognition found = papers.importFile(file, Optional.empty());
        papers.packs().proposeTheme(file);
        List<List<String>> lost = CHARSETS.stream().flatMap(charset -> decoded(bytes, charset).stream())
                .map(text -> Words.lost(text.lines().toList(), found.draft(), papers.manuscript(found.draft()))).toList();
        assertThat(lost).as("lost, by encoding").anyMatch(List::isEmpty);
        use(NewDraft.completed(found.draft(), found.theme()));
        return "whole";
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void assertKeeps(List<String> lines, Recognition found) throws Failure {
        assertThat(Words.lost(lines, found.draft(), papers.manuscript(found.draft()))).as("lost").isEmpty();
        use(NewDraft.completed(found.draft(), found.theme()));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
