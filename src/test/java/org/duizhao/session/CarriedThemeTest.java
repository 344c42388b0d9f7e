package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.compose.Role;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.Beside;
import org.duizhao.docx.DocxReader;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SourceParagraph;
import org.duizhao.session.ThemeOrigin.Place;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.Attachments;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.Loaded;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Stored;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts on computers that do not have their theme. */
class CarriedThemeTest {
    private static final String OWN = "own-3f2a9c1e-2024-4000-8000-123456789abc";

    @TempDir
    private Path folder;

    private final Waiting window = new Waiting();
    private final List<String> told = new ArrayList<>();
    private final List<Background> backgrounds = new ArrayList<>();
    private Path file;
    private Theme theme;
    private Draft draft;

    @BeforeEach
    void make() {
        file = folder.resolve("材料.duizhao");
        Draft sample = SampleDraft.load();
        theme = papers("author").theme(sample.theme()).orElseThrow().withId(OWN).withName("我们的主题")
                .withTitles(Map.of("personal", "我们的题目"));
        draft = of(OWN, sample);
    }

    private static Draft of(String theme, Draft draft) {
        return new Draft(draft.id(), theme, draft.kind(), draft.facts(), draft.sections(), draft.unplaced(), draft.style(),
                draft.shown(), draft.layout());
    }

    private Papers papers(String home) {
        Places places = Places.in(folder.resolve(home));
        return new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
    }

    private Workspace workspace(String home) {
        Places places = Places.in(folder.resolve(home));
        backgrounds.add(new Background(window, (thread, problem) -> told.add(problem.toString())));
        return new Workspace(papers(home), backgrounds.getLast(), new Recovery(places), new RecentDrafts(places),
                new DraftLocks(places), new LookFile(places), InstantSource.system());
    }

    private void settle() throws InterruptedException {
        for (Background background : backgrounds) {
            window.until(() -> background.waitingProperty().get() == 0);
        }
    }

    private void tell(Failure failure) {
        told.add(failure.code());
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Background background : backgrounds) {
            background.finish(20);
        }
        assertThat(told).isEmpty();
    }

    private Session opened(Workspace workspace) throws InterruptedException {
        workspace.open(file, this::tell);
        settle();
        return workspace.openProperty().get().session();
    }

    private void write(Papers papers) throws Exception {
        papers.packs().saveTheme(theme);
        papers.save(file, draft, null);
    }

    @Test
    void onAnotherComputerAPaperIsWhatItWas() throws Exception {
        write(papers("author"));
        Workspace workspace = workspace("colleague");
        Session session = opened(workspace);
        assertThat(session.paper().theme()).isEqualTo(theme);
        assertThat(session.paper().themeName()).isEqualTo("我们的主题");
        assertThat(workspace.title()).startsWith("我们的题目");
        assertThat(workspace.openProperty().get().themeOrigin()).isEqualTo(new ThemeOrigin(Place.CARRIED, "我们的主题"));
        workspace.exports().text(folder.resolve("a.txt"), () -> { }, this::tell);
        session.type(new FieldPath("s1", Field.TEXT), "改过的导语");
        workspace.save(file, false, () -> { }, this::tell);
        settle();
        assertThat(folder.resolve("a.txt")).content().startsWith("我们的题目\n");
        assertThat(papers("third").open(file).theme()).contains(theme);
    }

    @Test
    void aThemeThatAPaperBroughtCanBeKept() throws Exception {
        write(papers("author"));
        Workspace workspace = workspace("colleague");
        opened(workspace);
        List<Theme> kept = new ArrayList<>();
        workspace.keepTheme(kept::add, this::tell);
        settle();
        assertThat(kept).containsExactly(theme);
        assertThat(workspace.themes()).contains(theme);
        opened(workspace);
        assertThat(workspace.openProperty().get().themeOrigin().place()).isEqualTo(Place.HERE);
    }

    @Test
    void theThemeKeptHereGoesBeforeTheOneCarried() throws Exception {
        write(papers("author"));
        papers("author").packs().saveTheme(theme.withName("改过名的"));
        assertThat(opened(workspace("author")).paper().theme().name()).isEqualTo("改过名的");
    }

    @Test
    void aPaperKeepsItsThemeWhenThatIsDeleted() throws Exception {
        papers("author").packs().saveTheme(theme);
        Workspace workspace = workspace("author");
        workspace.create(new Beginning(theme, PaperKind.PERSONAL, draft.facts())); // in no file yet that could carry it
        Session session = workspace.openProperty().get().session();
        ThemeShelf shelf = workspace.themeShelf();
        shelf.open(theme);
        shelf.delete(gone -> { }, this::tell);
        settle();
        session.themesChanged();
        assertThat(workspace.themes()).doesNotContain(theme);
        assertThat(session.paper().theme()).isEqualTo(theme);
        workspace.save(file, true, () -> { }, this::tell);
        settle();
        assertThat(papers("third").open(file).theme()).contains(theme);
    }

    @Test
    void twoPapersCanCarryDifferentThemesUnderOneId() throws Exception {
        Papers papers = papers("colleague");
        Path other = folder.resolve("另一份.duizhao");
        papers.save(file, new Stored(draft, Optional.of(theme)), null);
        papers.save(other, new Stored(draft.withId("other"), Optional.of(theme.withTitles(Map.of("personal", "另一个题目")))), null);
        List<Loaded> both = List.of(papers.open(file), papers.open(other));
        assertThat(both).extracting(stored -> papers.themeOf(stored).titles().get("personal"))
                .containsExactly("我们的题目", "另一个题目");
        Workspace workspace = workspace("colleague");
        Session session = opened(workspace);
        workspace.carryOver(other, new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, draft.facts()),
                items -> { }, this::tell);
        assertThat(session.paper().manuscript().title()).isEqualTo("我们的题目");
        settle();
    }

    @Test
    void anUnsavedStateKeepsTheTheme() throws Exception {
        write(papers("author"));
        Workspace crashed = workspace("colleague");
        opened(crashed).edit("edit.kind", any -> any.withFacts(any.facts().with(Field.NAME, "李四")));
        crashed.keep();
        settle();
        assertThat(new Recovery(Places.in(folder.resolve("colleague"))).all().left().getFirst().snapshot().stored().theme())
                .contains(theme);
    }

    /** As a later program writes it. */
    @Test
    void whatThisVersionHasNoUseForOutlivesACrashAndASave() throws Exception {
        try (InputStream later = CarriedThemeTest.class.getResourceAsStream("/drafts/v5.duizhao")) {
            Files.write(file, later.readAllBytes());
        }
        Attachments attachments = papers("author").open(file).stored().attachments();
        assertThat(attachments.names()).hasSize(2);
        Workspace workspace = workspace("author");
        opened(workspace).edit("edit.kind", any -> any.withFacts(any.facts().with(Field.NAME, "李四")));
        workspace.keep();
        settle();
        assertThat(new Recovery(Places.in(folder.resolve("author"))).all().left().getFirst().snapshot().stored().attachments())
                .as("found after a crash").isEqualTo(attachments);
        for (Path to : List.of(file, folder.resolve("另存.duizhao"))) {
            workspace.save(to, false, () -> { }, failure -> {
                throw new AssertionError(failure);
            });
            settle();
            Loaded saved = papers("author").open(to);
            assertThat(saved.draft().facts().text(Field.NAME)).isEqualTo("李四");
            assertThat(saved.stored().attachments()).as("saved to %s", to).isEqualTo(attachments);
        }
    }

    private List<String> exported(Papers papers, Loaded stored) throws Exception {
        Path text = folder.resolve("a.txt");
        Path word = folder.resolve("a.docx");
        papers.exportText(text, stored.draft(), papers.themeOf(stored));
        papers.exportWord(word, stored.draft(), papers.themeOf(stored), Typefaces.STANDARD);
        List<String> titles = new ArrayList<>(Files.readAllLines(text).subList(0, 2));
        titles.addAll(DocxReader.read(word, Beside::text).stream().map(SourceParagraph::text).limit(2).toList());
        return titles;
    }

    /** As a file of an earlier format: nothing is carried. */
    @Test
    void aPaperWhoseThemeIsNowhereKeepsATitle() throws Exception {
        new DraftFile(Places.in(folder), "0.1.0").write(file, draft);
        Papers papers = papers("colleague");
        Loaded stored = papers.open(file);
        assertThat(stored.draft()).isEqualTo(draft);
        assertThat(exported(papers, stored)).containsExactly("2021年度党史学习教育专题民主生活会", "个人对照检查材料",
                "2021年度党史学习教育专题民主生活会", "个人对照检查材料");
        Workspace workspace = workspace("colleague");
        Session session = opened(workspace);
        assertThat(session.paper().manuscript().blocks().getFirst().role()).isEqualTo(Role.TITLE);
        assertThat(workspace.title()).startsWith("2021年度党史学习教育专题民主生活会个人对照检查材料").doesNotContain("own-");
        assertThat(session.paper().themeName()).isEqualTo("2021年度党史学习教育专题民主生活会");
        assertThat(workspace.openProperty().get().themeOrigin())
                .isEqualTo(new ThemeOrigin(Place.NOWHERE, "2021年度党史学习教育专题民主生活会"));
        workspace.save(file, false, () -> { }, this::tell);
        settle();
        assertThat(papers.open(file)).isEqualTo(new Loaded(new Stored(draft), stored.hash()));
    }

    @Test
    void whatTheDraftDoesNotSayTheTitleDoesWithout() {
        Papers papers = papers("colleague");
        Draft silent = draft.withFacts(draft.facts().with(Field.YEAR, "").with(Field.MEETING, ""));
        assertThat(papers.manuscript(silent).title()).isEqualTo("个人对照检查材料");
        assertThat(papers.manuscript(of("minzhu-2027", silent).withKind(PaperKind.BODY)).title())
                .isEqualTo("2027年度领导班子对照检查材料");
        assertThat(MissingTheme.name(silent)).isEmpty();
    }
}
