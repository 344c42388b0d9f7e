package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duizhao.i18n.Messages;
import org.duizhao.model.SectionKind;
import org.duizhao.session.ThemeProposal.Sureness;
import org.duizhao.session.ThemeValues.Limit;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Formulation;
import org.duizhao.theme.Limits.Span;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.theme.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeEditingTest {
    private static final Path NOTICE = Path.of("src/test/resources/notices/01-quoted-2025.txt");

    @TempDir
    private Path folder;

    private ThemePacks packs;
    private ThemeProposal proposal;
    private ThemeEditing editing;

    @BeforeEach
    void read() throws Failure {
        Places places = Places.in(folder);
        packs = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter()).packs();
        proposal = packs.proposeTheme(NOTICE);
        editing = editing(proposal.theme(), Optional.of(proposal));
    }

    private ThemeEditing editing(Theme theme, Optional<ThemeProposal> from) {
        return new ThemeEditing(theme, from, from.isEmpty(), packs.isBuiltIn(theme), packs::faults, () -> Instant.EPOCH);
    }

    private String text(ThemeField field) {
        return editing.sheetProperty().get().text(field);
    }

    private List<String> aspects() {
        return editing.theme().aspects().stream().map(ThemeAspect::name).toList();
    }

    @Test
    void numbersAndDaysAreWrittenAsPeopleWriteThem() {
        editing.type(ThemeValues.YEAR, "2026年");
        editing.type(ThemeValues.FROM, "2026年1月5日");
        editing.type(ThemeValues.TO, "2026.2.28");
        editing.type(ThemeValues.least(Limit.WHOLE), "3,000字");
        editing.type(ThemeValues.most(Limit.PROBLEMS_PER_ASPECT), "3 条");
        assertThat(editing.theme().year()).isEqualTo(2026);
        assertThat(editing.theme().validity()).isEqualTo(new Validity(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 28)));
        assertThat(editing.theme().limits().whole()).isEqualTo(new Span(3000, Integer.MAX_VALUE));
        assertThat(editing.theme().limits().problemsPerAspect()).isEqualTo(new Span(0, 3));
        assertThat(text(ThemeValues.FROM)).as("left as it was written").isEqualTo("2026年1月5日");
        editing.type(ThemeValues.TO, "");
        assertThat(editing.theme().validity().to()).isEqualTo(Validity.ALWAYS.to());
    }

    @Test
    void whatIsNoValueStaysInTheFieldAndIsNamedOnceTheFieldIsLeft() {
        editing.type(ThemeValues.TO, "2026-02-30");
        assertThat(text(ThemeValues.TO)).isEqualTo("2026-02-30");
        assertThat(editing.theme().validity().to()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(editing.faultsProperty().get()).isEmpty();
        editing.leave(ThemeValues.TO);
        assertThat(editing.faultsProperty().get()).containsOnlyKeys("validity.to");
        assertThat(editing.faultsProperty().get().get("validity.to").wordsBelow(new Messages(Messages.CHINESE)))
                .startsWith("请写年月日");
        editing.type(ThemeValues.TO, "2026-02-28");
        assertThat(editing.faultsProperty().get()).isEmpty();
    }

    @Test
    void anEndBeforeItsBeginningIsNamedAtTheEnd() {
        editing.type(ThemeValues.TO, "2020-01-01");
        editing.leave(ThemeValues.TO);
        assertThat(editing.faultsProperty().get()).containsOnlyKeys("validity.to");
        editing.type(ThemeValues.least(Limit.CAUSES), "500");
        editing.type(ThemeValues.most(Limit.CAUSES), "100");
        editing.leave(ThemeValues.most(Limit.CAUSES));
        assertThat(editing.faultsProperty().get()).containsOnlyKeys("validity.to", "limits.causes.max");
    }

    @Test
    void anUntouchedEmptyFieldIsNoMistakeUntilTheThemeIsSaved() {
        editing = editing(packs.proposeTheme("").theme(), Optional.empty());
        assertThat(editing.modifiedProperty().get()).isFalse();
        editing.leave(ThemeFields.NAME);
        assertThat(editing.faultsProperty().get()).isEmpty();
        assertThat(editing.judgeAll()).isFalse();
        assertThat(editing.faultsProperty().get()).containsKeys("name", "year", "meeting");
    }

    @Test
    void linesBecomePromptsAndFormulations() {
        editing.type(ThemeFields.aspectPrompts(0), "第一问\n\n第二问\n");
        assertThat(editing.theme().aspects().getFirst().prompts()).containsExactly("第一问", "第二问");
        assertThat(text(ThemeFields.aspectPrompts(0))).as("still being written").isEqualTo("第一问\n\n第二问\n");
        Formulation topic = editing.theme().formulations().getFirst();
        editing.type(ThemeFields.FORMULATIONS, topic.text() + "\n新的表述");
        assertThat(editing.theme().formulations())
                .containsExactly(topic, new Formulation("新的表述", editing.theme().source()));
    }

    @Test
    void everyEditIsTakenBackAndDoneAgain() {
        Theme before = editing.theme();
        editing.type(ThemeFields.aspectName(2), "带头");
        editing.type(ThemeFields.aspectName(2), "带头敬畏");
        editing.edit("edit.moveAspect", theme -> ThemeEdits.moveAspect(theme, 2, 0));
        editing.edit("edit.theme", theme -> ThemeEdits.addBlock(theme, SectionKind.OPINIONS, packs.themes()));
        Theme after = editing.theme();
        assertThat(aspects().getFirst()).isEqualTo("带头敬畏");
        assertThat(after.blocks()).extracting(ThemeBlock::kind).isSorted().contains(SectionKind.OPINIONS);
        for (int i = 0; i < 3; i++) {
            editing.undo();
        }
        assertThat(editing.theme()).isEqualTo(before);
        assertThat(editing.undoableProperty().get()).as("typing in one field is one step").isFalse();
        for (int i = 0; i < 3; i++) {
            editing.redo();
        }
        assertThat(editing.theme()).isEqualTo(after);
        assertThat(editing.redoableProperty().get()).isFalse();
    }

    @Test
    void aWrongTextIsTakenBackToo() {
        editing.type(ThemeValues.YEAR, "二〇");
        assertThat(text(ThemeValues.YEAR)).isEqualTo("二〇");
        assertThat(editing.judgeAll()).isFalse();
        editing.undo();
        assertThat(text(ThemeValues.YEAR)).isEqualTo("2025");
        assertThat(editing.judgeAll()).isTrue();
    }

    @Test
    void theNoticeIsFoundForAFieldWhereverItHasGone() {
        ThemeEvidence evidence = editing.evidence().orElseThrow();
        ThemeField third = ThemeFields.aspectName(2);
        assertThat(evidence.sureness(third, editing.theme())).contains(Sureness.CERTAIN);
        ThemeProposal.Passage place = evidence.passages(third.path(), editing.theme()).getFirst();
        editing.edit("edit.moveAspect", theme -> ThemeEdits.moveAspect(theme, 2, 0));
        assertThat(evidence.passages("aspects[1].name", editing.theme())).containsExactly(place);
        assertThat(evidence.passages("aspects[1].prompts", editing.theme())).containsExactly(place);
        editing.type(ThemeFields.aspectName(0), "别的");
        assertThat(evidence.sureness(ThemeFields.aspectName(0), editing.theme())).as("nobody read that").isEmpty();
        assertThat(evidence.sureness(ThemeValues.most(Limit.WHOLE), editing.theme())).as("the notice is silent").isEmpty();
        editing.edit("edit.addAspect", theme -> ThemeEdits.addAspect(theme, ThemeEdits.freshAspect(theme)));
        assertThat(evidence.passages("aspects[6].name", editing.theme())).isEmpty();
    }

    @Test
    void aBuiltInThemeStaysAsItIs() {
        Theme builtIn = packs.themes().getFirst();
        editing = editing(builtIn, Optional.empty());
        editing.type(ThemeFields.NAME, "别的");
        editing.edit("edit.theme", theme -> theme.withConfirmed(!theme.confirmed()));
        assertThat(editing.theme()).isEqualTo(builtIn);
        assertThat(editing.modifiedProperty().get()).isFalse();
    }

    @Test
    void shortNamesNeedNotBeWritten() {
        editing.edit("edit.addAspect", theme -> ThemeEdits.addAspect(theme, ThemeEdits.freshAspect(theme)));
        assertThat(editing.judgeAll()).as("an aspect without a wording").isFalse();
        editing.type(ThemeFields.aspectName(5), "带头改进作风、服务群众");
        assertThat(editing.judgeAll()).isTrue();
        assertThat(editing.complete().aspects().getLast().shortName()).isEqualTo("改进作风");
    }
}
