package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text copied from the pages that a paper makes is the same draft as the paper itself. */
class WrappingTest {
    /** What is read otherwise, and why. */
    private static final Path KNOWN = Path.of("src/test/resources/shapes/known-wrapping-differences.lst");

    /** What a copy does to the lines of the pages. */
    private enum Copy {
        PLAIN,
        INDENTED,
        NUMBERED,
        INDENTED_AND_NUMBERED,
        /** A blank on both sides of letters and digits. */
        GAPPED;

        String of(Stream<Line> lines, String between) {
            return lines.map(this::of).collect(Collectors.joining(between));
        }

        String of(List<Page> pages) {
            List<String> lines = new ArrayList<>();
            for (Page page : pages) {
                page.lines().forEach(line -> lines.add(of(line)));
                if (this == NUMBERED || this == INDENTED_AND_NUMBERED) {
                    lines.addAll(List.of("— " + page.number() + " —", ""));
                }
            }
            return String.join("\n", lines);
        }

        private String of(Line line) {
            boolean indented = (this == INDENTED || this == INDENTED_AND_NUMBERED) && line.index() == 0
                    && PageSetup.CUSTOMARY.style(line.block().role()).firstIndent() > 0;
            return (indented ? "    " : "") + line.text().strip();
        }
    }

    private static String gapped(String text) {
        return text.replaceAll("(?<=\\p{IsHan})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=\\p{IsHan})", " ");
    }

    private static List<Page> pages(Recognition paper, Profile profile) {
        return Paginator.paginate(Composer.compose(paper.draft(), paper.theme()), new RuleMeasurer(), profile);
    }

    private static Draft bare(Recognition recognition) {
        Facts facts = recognition.draft().facts();
        return recognition.draft().withUnplaced(List.of())
                .withFacts(facts.with(Field.TITLE, facts.text(Field.TITLE).replaceAll("\\n *", "")));
    }

    /** The list is exact, so that it says too when one of them is mended. */
    @ParameterizedTest
    @EnumSource(Copy.class)
    void aCopyOfThePagesIsTheSameDraft(Copy copy) throws IOException {
        Set<String> different = new TreeSet<>();
        for (Path file : Papers.all().toList()) {
            String text = copy == Copy.GAPPED ? gapped(Papers.read(file)) : Papers.read(file);
            Recognition first = Papers.recognise(text);
            Recognition read = Papers.recognise(Papers.printed(first));
            for (Profile profile : Profile.values()) {
                Recognition again = Papers.recognise(copy.of(pages(first, profile)));
                if (!bare(again).equals(bare(read))) {
                    different.add(copy + " " + profile + " " + file.getFileName());
                }
            }
        }
        assertThat(different).containsExactlyInAnyOrderElementsOf(Files.readAllLines(KNOWN).stream()
                .filter(line -> line.startsWith(copy + " ")).map(line -> line.split(" — ")[0]).toList());
    }

    /** What a person joins is one long line; how the others are read does not change. */
    @Test
    void aJoinedParagraphChangesNoOther() {
        for (Path file : Papers.all().toList()) {
            Recognition paper = Papers.recognise(Papers.read(file));
            List<Line> lines = pages(paper, Profile.WORD).stream().flatMap(page -> page.lines().stream()).toList();
            Optional<Block> block = lines.stream().filter(line -> line.index() == 2).map(Line::block)
                    .filter(found -> found.role() == Role.BODY).findFirst();
            if (block.isPresent()) {
                String copy = Copy.PLAIN.of(pages(paper, Profile.WORD));
                String joined = copy.replace(Copy.PLAIN.of(lines.stream().filter(line -> line.block() == block.get()), "\n"),
                        Copy.PLAIN.of(lines.stream().filter(line -> line.block() == block.get()), ""));
                assertThat(joined).isNotEqualTo(copy);
                assertThat(Papers.recognise(joined).draft()).as(file.toString()).isEqualTo(Papers.recognise(copy).draft());
            }
        }
    }

    /** As a PDF of LibreOffice with other margins is copied: about thirty characters in a line, gaps around digits. */
    @Test
    void aColumnOfAnotherWidth() {
        String printed = Papers.printed(Papers.recognise(String.join("\n", "新桥镇党委领导班子 2025 年度民主生活会", "对照检查材料",
                "一、去年整改落实情况", "2024 年度民主生活会列出的 9 项整改任务，完成 7 项，正在推进", "2 项。", "二、存在的突出问题",
                "（一）带头强化政治忠诚、提高政治能力方面存在的差距。1．", "第一议题流于形式。全年 24 次党委会，有 6 次只读标题。2．落实部",
                "署不到位。例如，县里 4 月布置的撂荒地整治，到 8 月底才完成 1200", "亩中的 430 亩。",
                "（二）带头固本培元、增强党性方面存在的差距。1．组织生活", "质量不高。2．艰苦奋斗精神减退，“三公”经费比上年增加 3.2 万", "元。",
                "三、整改措施", "1．规范第一议题。自 2026 年 1 月起每次须有研讨发言，由党委",
                "办负责。2．攻坚信访积案。2026 年 6 月底前 13 件全部化解。3．村", "级审计全覆盖，2026 年 9 月底前完成，由纪委负责。")));
        assertThat(printed).contains("正在推进 2 项", "1．第一议题", "落实部署", "1200 亩中", "3.2 万元", "党委办负责", "3．村级审计全覆盖");
    }
}
