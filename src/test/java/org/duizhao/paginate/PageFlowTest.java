package org.duizhao.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Setting only what has changed gives what setting all of it gives. */
class PageFlowTest {
    private static final List<String> PIECES = List.of("学习不够深入，", "“一岗双责”", "2025年", "GDP", "——", "（三）", "。", "e-mail ",
            "𠮷", "\ud800", "שלום", "\u0000", "😀");
    private static final PageSetup OTHER = new PageSetup(2098, 1474, 1984, 1588, 560, -5, PageSetup.CUSTOMARY.numbers());
    /** Measures nothing, counts how much it is asked to. */
    private int measured;
    private final TextMeasurer counting = (text, face, size) -> {
        measured += text.length();
        return new RuleMeasurer().width(text, face, size);
    };

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(most); piece >= 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Block block(Random random) {
        Role role = random.nextInt(3) > 0 ? Role.BODY : Role.values()[random.nextInt(Role.values().length)];
        return Paper.of(role, random.nextInt(20) == 0 ? "" : text(random, 80)).manuscript().blocks().getFirst();
    }

    private static void change(List<Block> blocks, Random random) {
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(7)) {
            case 0 -> blocks.add(at, block(random));
            case 1 -> blocks.remove(at);
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 3 -> blocks.addAll(at, List.copyOf(blocks.subList(at, Math.min(blocks.size(), at + 3))));
            case 4 -> blocks.subList(at, Math.min(blocks.size(), at + random.nextInt(12))).clear();
            default -> blocks.set(at, typed(blocks.get(at), random));
        }
        if (blocks.isEmpty()) {
            blocks.add(block(random));
        }
    }

    private static Block typed(Block block, Random random) {
        String text = block.text();
        int at = random.nextInt(text.length() + 1);
        return Paper.of(block.role(), text.substring(0, at) + text(random, 3) + text.substring(at)).manuscript().blocks().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void afterAnyEditThePagesAreThoseOfThePaperAsItIs(Profile profile) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Block> blocks = new ArrayList<>(IntStream.range(0, 40).mapToObj(n -> block(random)).toList());
            PageFlow flow = new PageFlow(new RuleMeasurer(), profile);
            PageSetup setup = PageSetup.CUSTOMARY;
            for (int edit = 0; edit < 60; edit++) {
                setup = random.nextInt(20) == 0 ? setup == OTHER ? PageSetup.CUSTOMARY : OTHER : setup;
                Manuscript paper = new Manuscript(blocks, setup);
                assertThat(flow.pages(paper)).as("seed %d, edit %d", seed, edit)
                        .isEqualTo(Paginator.paginate(paper, new RuleMeasurer(), profile));
                change(blocks, random);
            }
        }
    }

    @Test
    void anEmptyPaperIsOnePage() {
        PageFlow flow = new PageFlow(new RuleMeasurer(), Profile.WORD);
        assertThat(flow.pages(Paper.of(Role.BODY, "一").manuscript())).hasSize(1);
        assertThat(flow.pages(new Paper().manuscript()))
                .isEqualTo(Paginator.paginate(new Paper().manuscript(), new RuleMeasurer(), Profile.WORD));
    }

    @Test
    void onlyTheChangedParagraphIsMeasured() {
        List<Block> blocks = new ArrayList<>(Paper.of(Role.BODY, IntStream.range(0, 500)
                .mapToObj(n -> n + "是抓落实的韧劲不足。").toArray(String[]::new)).manuscript().blocks());
        PageFlow flow = new PageFlow(counting, Profile.WORD);
        flow.pages(new Manuscript(blocks));
        measured = 0;
        blocks.set(250, Paper.of(Role.BODY, "2024年").manuscript().blocks().getFirst());
        flow.pages(new Manuscript(blocks));
        assertThat(measured).isEqualTo(4);
    }

    /** A name stands below the title and at the end: what is between is not set again. */
    @Test
    void anEditAtBothEndsLeavesTheBodyAsItIs() {
        List<Block> blocks = new ArrayList<>(Paper.of(Role.BODY, IntStream.range(0, 500)
                .mapToObj(n -> n + "是抓落实的韧劲不足。").toArray(String[]::new)).manuscript().blocks());
        blocks.addFirst(Paper.of(Role.BYLINE, "周启").manuscript().blocks().getFirst());
        blocks.add(Paper.of(Role.SIGNATURE, "周启").manuscript().blocks().getFirst());
        blocks.add(Paper.of(Role.SIGNED_DATE, "2026年1月8日").manuscript().blocks().getFirst());
        PageFlow flow = new PageFlow(counting, Profile.WORD);
        List<Page> before = flow.pages(new Manuscript(blocks));
        measured = 0;
        blocks.set(0, Paper.of(Role.BYLINE, "周启明 2").manuscript().blocks().getFirst());
        blocks.set(501, Paper.of(Role.SIGNATURE, "周启明 2").manuscript().blocks().getFirst());
        List<Page> after = flow.pages(new Manuscript(blocks));
        assertThat(measured).isPositive().isLessThan(20);
        assertThat(after.get(10)).isSameAs(before.get(10));
    }

    @Test
    void pagesThatStandAsTheyStoodAreTheSameObjects() {
        List<Block> blocks = new ArrayList<>(Paper.of(Role.BODY, IntStream.range(0, 220)
                .mapToObj(n -> n + "是抓落实的韧劲不足。").toArray(String[]::new)).manuscript().blocks());
        PageFlow flow = new PageFlow(new RuleMeasurer(), Profile.WORD);
        List<Page> before = flow.pages(new Manuscript(blocks));
        blocks.set(100, Paper.of(Role.BODY, "监督执纪偏软。").manuscript().blocks().getFirst());
        List<Page> after = flow.pages(new Manuscript(blocks));
        assertThat(after).hasSize(10);
        for (int at = 0; at < 10; at++) {
            assertThat(after.get(at) == before.get(at)).isEqualTo(at != 4);
        }
        blocks.add(100, blocks.get(100));
        Line moved = flow.pages(new Manuscript(blocks)).get(9).lines().getLast();
        assertThat(moved.cells()).isSameAs(before.get(9).lines().get(20).cells());
    }
}
