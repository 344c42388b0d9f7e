package org.duizhao.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Draft;
import org.duizhao.model.Look;
import org.duizhao.model.NamedLook;
import org.duizhao.model.SavedLooks;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDraft;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Repaired;
import org.duizhao.store.SampleDraft;

/** Whole files of every kind, that are then damaged: what the program writes itself, and those of the tests and of ../shared. */
record Sources(Papers papers, Path folder, Path shared) {
    private static final Path RESOURCES = Path.of("src/test/resources");

    List<byte[]> of(Kind kind) throws IOException, Failure {
        List<byte[]> sources = new ArrayList<>(own(kind));
        switch (kind) {
            case DRAFT -> sources.addAll(Kind.in(RESOURCES.resolve("drafts"), ".duizhao"));
            case PACK -> sources.addAll(Kind.in(Path.of("resources/themes"), ".json"));
            case TEXT, MARKDOWN -> sources.addAll(Kind.in(RESOURCES.resolve("shapes"), ".txt"));
            default -> { }
        }
        if (Files.isDirectory(shared) && EnumSet.of(Kind.DRAFT, Kind.WORD, Kind.TEXT).contains(kind)) {
            sources.addAll(Kind.in(shared, kind.ending()));
        }
        return sources;
    }

    private List<byte[]> own(Kind kind) throws IOException, Failure {
        Draft sample = SampleDraft.load();
        Path file = folder.resolve("whole" + kind.ending());
        Places places = Places.in(folder.resolve("whole"));
        switch (kind) {
            case DRAFT -> papers.save(file, sample, null);
            case SNAPSHOT -> Files.write(file, Repaired.snapshotOf(sample));
            case PACK -> papers.packs().exportTheme(papers.theme("2025").orElseThrow(), file);
            case LOOKS -> {
                new LookFile(places).write(new SavedLooks(List.of(new NamedLook("版面", Look.CUSTOMARY)), "版面"));
                return List.of(Files.readAllBytes(places.looks()));
            }
            case SETTINGS -> {
                Settings settings = new Settings(places);
                settings.set(Setting.FONT_SIZE, 16.0);
                settings.set(Setting.FOLDER, "/home/某人/材料");
                settings.set(Setting.MAXIMISED, true);
                settings.saveNow();
                return List.of(Files.readAllBytes(places.settings()));
            }
            case RECENT -> {
                new RecentDrafts(places).note(Path.of("/home/某人/材料.duizhao"), "材料", "某局", RecentDraft.State.BEGUN);
                return List.of(Files.readAllBytes(places.recent()));
            }
            case WORD -> papers.exportWord(file, sample, papers.themeOf(sample), Typefaces.STANDARD);
            case TEXT -> papers.exportText(file, sample, papers.themeOf(sample));
            case MARKDOWN -> Files.writeString(file, "# 对照检查材料\n\n" + papers.manuscript(sample).text().replace("\n", "\n\n"),
                    StandardCharsets.UTF_8);
        }
        return List.of(Files.readAllBytes(file));
    }
}
