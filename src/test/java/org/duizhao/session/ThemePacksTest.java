package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.SectionKind;
import org.duizhao.session.ThemeProposal.Part;
import org.duizhao.session.ThemeProposal.Sureness;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.PackFault;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the theme editor can do. */
class ThemePacksTest {
    private static final Path NOTICE = Path.of("src/test/resources/notices/01-quoted-2025.txt");

    @TempDir
    private Path folder;

    private Papers papers;
    private ThemePacks packs;

    @BeforeEach
    void open() {
        Places places = Places.in(folder);
        papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        packs = papers.packs();
    }

    private static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(Failure.class, call);
    }

    @Test
    void aNoticeBecomesAThemeThatCanBeSavedAndUsed() throws IOException, Failure {
        ThemeProposal proposal = packs.proposeTheme(NOTICE);
        assertThat(proposal).isEqualTo(new ThemeProposal(
                packs.proposeTheme(Files.readString(NOTICE)).theme().withId(proposal.theme().id()),
                proposal.paragraphs(), proposal.evidence()));
        Theme theme = packs.saveTheme(proposal.theme());
        assertThat(theme).isEqualTo(proposal.theme());
        assertThat(theme.name()).isEqualTo("2025年度民主生活会");
        assertThat(theme.aspects()).hasSize(5).allSatisfy(aspect -> assertThat(aspect.prompts()).isNotEmpty());
        assertThat(theme.block(SectionKind.CASE)).get().extracting(ThemeBlock::required).isEqualTo(true);
        assertThat(theme.block(SectionKind.OPINIONS)).isEmpty();
        open();
        Draft draft = NewDraft.of("d", packs.themes().getLast(), PaperKind.PERSONAL, Facts.EMPTY);
        assertThat(papers.themeOf(draft)).isEqualTo(theme);
    }

    @Test
    void theEvidenceTellsWhereEachStands() throws Failure {
        ThemeProposal proposal = packs.proposeTheme(NOTICE);
        ThemeProposal.Evidence third = proposal.evidence().stream()
                .filter(one -> one.part() == Part.ASPECT && one.index() == 2).findFirst().orElseThrow();
        assertThat(third.sureness()).isEqualTo(Sureness.CERTAIN);
        assertThat(third.value()).isEqualTo("带头敬畏人民、敬畏组织、敬畏法纪");
        ThemeProposal.Passage place = third.passages().getFirst();
        assertThat(proposal.paragraphs().get(place.paragraph()).substring(place.start(), place.end()))
                .isEqualTo(third.value());
        assertThat(proposal.evidence()).filteredOn(one -> one.part() == Part.BLOCK)
                .allSatisfy(one -> assertThat(proposal.theme().blocks().get(one.index()).kind().name()).isEqualTo(one.value()));
    }

    @Test
    void fromATextThatIsNoNoticeNothingIsMade() throws Failure {
        ThemeProposal proposal = packs.proposeTheme("今天天气很好。");
        assertThat(proposal.isEmpty()).isTrue();
        assertThat(packs.faults(proposal.theme())).extracting(ThemeFault::field).contains("name", "year", "meeting");
        assertThat(failure(() -> packs.saveTheme(proposal.theme())).code()).isEqualTo("theme.faulty");
        assertThat(failure(() -> packs.proposeTheme(folder.resolve("none.txt"))).code()).isEqualTo("read.missing");
    }

    @Test
    void aNoticeThatIsNotReadToItsEndSaysSo() {
        String notice = "关于召开2025年度民主生活会的通知\n";
        String whole = notice + "会".repeat(ThemeProposal.MOST_CHARACTERS - notice.length());
        assertThat(packs.proposeTheme(whole).isCut()).isFalse();
        assertThat(packs.proposeTheme(whole + "\n").isCut()).isFalse();
        assertThat(packs.proposeTheme(whole + "会").isCut()).isTrue();
        String late = "甲\n".repeat(ThemeProposal.MOST_CHARACTERS / 2) + notice;
        assertThat(packs.proposeTheme(late)).satisfies(proposal -> {
            assertThat(proposal.isEmpty()).isTrue();
            assertThat(proposal.isCut()).isTrue();
        });
    }

    @Test
    void aBuiltInThemeIsEditedAsACopy() throws Failure {
        Theme builtIn = papers.theme("2024").orElseThrow();
        Theme copy = packs.editable(builtIn);
        assertThat(packs.isBuiltIn(copy)).isFalse();
        assertThat(packs.editable(copy)).isEqualTo(copy);
        assertThat(packs.saveTheme(copy.withName("改"))).isEqualTo(copy.withName("改"));
        assertThat(papers.theme("2024")).contains(builtIn);
    }

    @Test
    void packsAreSharedAndReplacedOnlyWhenAllowed() throws Failure {
        Theme theme = packs.duplicateTheme(papers.theme("2024").orElseThrow(), "我们的");
        Path pack = folder.resolve("shared.json");
        packs.exportTheme(theme, pack);
        assertThat(packs.importTheme(pack, false)).isEqualTo(theme);
        packs.saveTheme(theme.withName("改过"));
        assertThat(failure(() -> packs.importTheme(pack, false)).code()).isEqualTo("theme.exists");
        assertThat(papers.theme(theme.id()).orElseThrow().name()).isEqualTo("改过");
        assertThat(packs.importTheme(pack, true)).isEqualTo(theme);
        assertThat(packs.deletedThemes()).extracting(Theme::name).containsExactly("改过");
        packs.deleteTheme(theme);
        assertThat(papers.theme(theme.id())).isEmpty();
        assertThat(packs.restoreTheme(theme)).isEqualTo(theme);
        assertThat(failure(() -> packs.exportTheme(theme, folder.resolve("none/x.json"))).code()).isEqualTo("write.no_folder");
    }

    @Test
    void mistakesInAPackAreToldInSentences() throws IOException {
        Path pack = folder.resolve("bad.json");
        Files.writeString(pack, "{\"id\": \"x\",\n \"name\": 5}");
        Failure failure = failure(() -> packs.importTheme(pack, false));
        assertThat(failure.code()).isEqualTo("read.faulty");
        Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
        assertThat(failure.faults().stream().map(fault -> fault.words(chinese))).contains(
                "第 2 行第 10 列：“name”应当是文字（加引号）。", "第 1 行第 1 列：缺少“year”。").hasSize(7);
        assertThat(packs.themes()).hasSize(9);
        assertThat(folder.resolve("data/themes")).doesNotExist();
    }

    @Test
    void aSpanOfNumbersIsNotSpokenOfAsOneOfDays() {
        Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
        assertThat(ThemeFault.of(new PackFault(PackFault.Kind.ORDER, 7, 23, "limits.whole", "number")).words(chinese))
                .isEqualTo("第 7 行第 23 列：“limits.whole”的最小值比最大值还大。");
        assertThat(ThemeFault.of(new PackFault(PackFault.Kind.CHOICE, 6, 23, "blocks[1].kind", "OPENING, CASE")).words(chinese))
                .isEqualTo("第 6 行第 23 列：“blocks[1].kind”只能是这些之一：OPENING, CASE。");
    }

    /** Whatever can be wrong, there are words for it. */
    @Test
    void everyFaultAndFailureHasWords() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Messages messages = new Messages(locale);
            for (PackFault.Kind kind : PackFault.Kind.values()) {
                List<String> details = switch (kind) {
                    case TYPE -> List.of("object", "array", "string", "integer", "boolean");
                    case ORDER -> List.of("number", "day");
                    default -> List.of("5");
                };
                for (String detail : details) {
                    String words = ThemeFault.of(new PackFault(kind, 1234, 7, "", detail)).words(messages);
                    assertThat(words).contains("1234", "7").doesNotContain("{");
                }
            }
            assertThat(messages.has("finding.no_theme")).isTrue();
        }
    }

    @Test
    void badPacksDoNotHinderTheStart() throws IOException {
        Path themes = Files.createDirectories(folder.resolve("data/themes"));
        Files.writeString(themes.resolve("1.json"), "{");
        Files.write(themes.resolve("2.json"), "主题".getBytes("GB18030"));
        open();
        assertThat(packs.themes()).hasSize(9);
        assertThat(packs.unreadable()).extracting(Failure::code).containsExactly("read.faulty", "read.faulty");
        assertThat(packs.unreadable().getLast().faults()).extracting(ThemeFault::code).containsExactly("encoding");
    }

    /** A draft whose theme is gone opens, can be saved, and says what it misses. */
    @Test
    void aDraftWithoutItsThemeOpensAndSaysSo() throws Failure {
        Theme theme = packs.duplicateTheme(papers.theme("2024").orElseThrow(), "我们的");
        Draft draft = NewDraft.of("d", theme, PaperKind.PERSONAL, new Facts(Map.of(Field.NAME, "张三", Field.YEAR, "2024")));
        Path file = folder.resolve("a.duizhao");
        papers.save(file, draft, null);
        packs.deleteTheme(theme);
        Draft opened = papers.open(file).draft();
        assertThat(opened).isEqualTo(draft);
        Progress progress = Progress.of(opened, papers.themeOf(opened), papers.manuscript(opened));
        assertThat(progress.open()).extracting(Finding::rule).contains(Completeness.NO_THEME);
        assertThat(papers.manuscript(opened).text()).contains("带头严守政治纪律");
        papers.save(file, opened, null);
        assertThat(papers.open(file).draft()).isEqualTo(draft);
        packs.restoreTheme(theme);
        Progress again = Progress.of(opened, papers.themeOf(opened), papers.manuscript(opened));
        assertThat(again.open()).extracting(Finding::rule).doesNotContain(Completeness.NO_THEME);
    }

    @Test
    void aNoticeInAnyEncodingIsRead() throws IOException, Failure {
        Path notice = folder.resolve("n.txt");
        Files.write(notice, Files.readString(NOTICE).getBytes("GB18030"));
        assertThat(packs.proposeTheme(notice).theme().aspects()).hasSize(5);
        Files.write(notice, "\uFEFF".concat(Files.readString(NOTICE)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(packs.proposeTheme(notice).theme().aspects()).hasSize(5);
    }
}
