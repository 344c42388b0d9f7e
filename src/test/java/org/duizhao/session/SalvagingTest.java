package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.duizhao.model.Draft;
import org.duizhao.model.PaperKind;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Loss.Kind;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.Backup;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing of a damaged file is said in the words of its theme. */
class SalvagingTest {
    private static final Draft SAMPLE = SampleDraft.load();

    @TempDir
    private Path folder;

    private Path file;
    private Papers papers;

    @BeforeEach
    void open() {
        Places places = Places.in(folder.resolve("home"));
        file = folder.resolve("材料.duizhao");
        papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
    }

    private Salvage salvage(Draft draft, double share) throws Exception {
        papers.save(file, draft, null);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        return papers.earlier().remains(file).salvage().orElseThrow();
    }

    private static Draft ofTheme(String theme) {
        return new Draft(SAMPLE.id(), theme, PaperKind.PERSONAL, SAMPLE.facts(), SAMPLE.sections(), SAMPLE.unplaced(),
                SAMPLE.style(), SAMPLE.shown());
    }

    @Test
    void theSectionsAndAspectsThatAreMissingAreNamedAndThereEmpty() throws Exception {
        Salvage salvage = salvage(SAMPLE, 0.4);
        assertThat(salvage.losses()).extracting(Loss::kind).contains(Kind.ASPECT, Kind.SECTION).endsWith(Kind.LOOK);
        assertThat(salvage.losses().getFirst()).matches(loss -> loss.kind() == Kind.TORN || loss.kind() == Kind.ENDS)
                .extracting(Loss::name).isEqualTo("存在的主要问题");
        ProblemSection problems = (ProblemSection) salvage.draft().section(SectionKind.PROBLEMS).orElseThrow();
        assertThat(problems.aspects()).hasSize(5);
        assertThat(salvage.draft().section(SectionKind.MEASURES).orElseThrow().isBlank()).isTrue();
        assertThat(salvage.losses()).filteredOn(loss -> loss.kind() == Kind.SECTION).extracting(Loss::section)
                .contains(SectionKind.CAUSES, SectionKind.MEASURES, SectionKind.CLOSING).doesNotContain(SectionKind.OPENING);
        assertThat(salvage.parts()).extracting(Salvage.Part::section)
                .contains(SectionKind.OPENING, SectionKind.PROBLEMS).doesNotContain(SectionKind.MEASURES);
        assertThat(salvage.parts()).allMatch(part -> part.characters() > 0 && !part.begin().isBlank());
        assertThat(salvage.title()).contains("周明远");
        assertThat(salvage.draft().elements().map(element -> element.id())).doesNotHaveDuplicates();
    }

    @Test
    void ofAnUnknownThemeTheRestIsCalledThat() throws Exception {
        assertThat(salvage(ofTheme("unknown"), 0.4).losses()).extracting(Loss::kind)
                .endsWith(Kind.REST, Kind.LOOK).doesNotContain(Kind.SECTION);
    }

    /** It can be saved again, and is another draft than the damaged one. */
    @Test
    void whatWasReadIsADraftLikeAnyOther() throws Exception {
        for (double share = 0.1; share < 1; share += 0.1) {
            Salvage salvage = salvage(SAMPLE, share);
            assertThat(salvage.draft().id()).isNotEqualTo(SAMPLE.id());
            Path other = folder.resolve("另存.duizhao");
            papers.save(other, salvage.draft(), null);
            assertThat(papers.open(other).draft()).isEqualTo(salvage.draft());
        }
    }

    @Test
    void aFileThatLostItsDirectoryAloneLacksNothing() throws Exception {
        Salvage salvage = salvage(SAMPLE, 0.99);
        assertThat(salvage.losses()).isEmpty();
        assertThat(salvage.draft()).isEqualTo(SAMPLE.withId(salvage.draft().id()));
    }

    @Test
    void theNewestThatCanBeReadIsOffered() throws Exception {
        for (PaperKind kind : List.of(PaperKind.PERSONAL, PaperKind.BODY, PaperKind.MEMBER)) {
            papers.save(file, SAMPLE.withKind(kind), null);
        }
        List<Backup> kept = papers.earlier().of(file);
        Files.write(kept.getFirst().file(), new byte[100]);
        Files.write(file, new byte[100]);
        assertThat(papers.earlier().remains(file).newest().orElseThrow().file()).isEqualTo(kept.get(1).file());
        assertThat(papers.earlier().remains(kept.get(1).file()).newest()).as("not by itself").isEmpty();
    }
}
