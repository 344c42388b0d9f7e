package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duizhao.compose.Block;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, every character stands in one cell, in order, so that a click finds its field. */
class EveryCharacterTest {
    private static final String[] PIECES = {
        "的", "一", "国", "，", "。", "、", "“", "”", "《", "》", "（", "）", "——", "……", "·", " ", "　", "\t", "2025年", "95.6%",
        "GDP", "e-mail", "e\u0301", "\u0301", "\u200d", "\u0000", "\ud800", "\udc00", "𠮷", "👨‍👩‍👧", "👍🏽", "שלום",
        "مرحبا",
        "\ufe0f", "ｱ", "\u00ad", "\ufeff", "①", "℃", "-", "/", "'", "\""
    };

    /** The characters of all runs and of all cells agree, cell by cell. */
    private static void assertComplete(Paper paper, Profile profile) {
        List<Line> lines = paper.lines(profile);
        List<Cell> cells = lines.stream().flatMap(line -> line.cells().stream()).toList();
        int at = 0;
        for (Block block : paper.manuscript().blocks()) {
            for (Run run : block.runs()) {
                int offset = 0;
                while (offset < run.text().length()) {
                    Cell cell = cells.get(at++);
                    assertThat(cell.run()).isSameAs(run);
                    assertThat(cell.offset()).isEqualTo(offset);
                    assertThat(cell.text()).isNotEmpty();
                    assertThat(run.text().startsWith(cell.text(), offset)).isTrue();
                    offset += cell.text().length();
                }
            }
        }
        assertThat(at).isEqualTo(cells.size());
        lines.forEach(EveryCharacterTest::assertInOrder);
    }

    private static void assertInOrder(Line line) {
        for (int at = 0; at < line.cells().size(); at++) {
            Cell cell = line.cells().get(at);
            assertThat(cell.width()).isNotNegative();
            assertThat(cell.x()).isBetween(PageSetup.CUSTOMARY.left() - 2, PageSetup.WIDTH);
            assertThat(at == 0 || cell.x() >= line.cells().get(at - 1).x() - 0.5).isTrue();
        }
        assertThat(line.top() + line.pitch()).isLessThan(PageSetup.CUSTOMARY.bottom() + 1e-6);
    }

    private static Paper random(long seed) {
        Random random = new Random(seed);
        Paper paper = new Paper();
        for (int block = 0; block < 30; block++) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            List<Run> runs = new ArrayList<>();
            for (int run = random.nextInt(4); run >= 0; run--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(60); piece >= 0; piece--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                runs.add(Paper.run(random.nextBoolean() ? role : Role.HEADING_3, text.toString()));
            }
            paper.add(new Block(role, "p", runs));
        }
        return paper;
    }

    @ParameterizedTest
    @EnumSource
    void randomText(Profile profile) {
        for (long seed = 0; seed < 60; seed++) {
            Paper paper = random(seed);
            assertComplete(paper, profile);
            assertThat(paper.pages(profile)).isEqualTo(paper.pages(profile));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "，", "）", "（", "—", "1", "A", " ", "　", "\u0000", "\u0301", "\ud800", "😀", "𠮷",
            "א", "-", "《", "𰻝", "ع", "）“", "/", "1/", "甲1", "%", "…", "①甲", "　", "\u00a0", "/,"})
    void hundredThousandOfOneKind(String text) {
        for (Role role : List.of(Role.BODY, Role.TITLE)) {
            for (Profile profile : Profile.values()) {
                assertTimeoutPreemptively(Duration.ofMinutes(10),
                        () -> assertComplete(Paper.of(role, text.repeat(100_000)), profile));
            }
        }
    }

    @Test
    void tenThousandBlocks() {
        String[] texts = new String[10_000];
        Arrays.fill(texts, "一是学习不够深入，2024年只参加了3次，占60%。");
        List<Page> pages = assertTimeoutPreemptively(Duration.ofMinutes(10),
                () -> Paper.of(Role.BODY, texts).pages(Profile.LO));
        assertThat(pages).hasSize((10_000 + 21) / 22);
    }

    @Test
    void whatIsDrawnAsOneIsOneCell() {
        assertThat(Paper.of(Role.BODY, "e\u0301甲👨‍👩‍👧👍🏽乙").lines(Profile.LO).getFirst().cells())
                .extracting(Cell::text).containsExactly("e\u0301", "甲", "👨‍👩‍👧", "👍🏽", "乙");
    }
}
