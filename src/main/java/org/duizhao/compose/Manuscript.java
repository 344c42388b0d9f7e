package org.duizhao.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.compare.Stretch;

/** The finished paper as a flat list of paragraphs, and the page they stand on: the only thing that outputs read. */
public record Manuscript(List<Block> blocks, PageSetup setup) {
    /** The only name that a file of a paper carries, that of the program: it holds neither person nor time. */
    public static final String CREATOR = "对照";

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** On the customary page. */
    public Manuscript(List<Block> blocks) {
        this(blocks, PageSetup.CUSTOMARY);
    }

    /** The same, with the very blocks of another where they are equal, so that what was found out about those can be kept. */
    public Manuscript sharing(Manuscript other) {
        Stretch changed = Stretch.between(other.blocks, blocks);
        return new Manuscript(changed.replaced(other.blocks, changed.in(blocks)), setup);
    }

    /** The paper as plain text, one line a paragraph, without a final line feed. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The title in one line; empty if the paper has none. */
    public String title() {
        return blocks.stream().filter(block -> block.role() == Role.TITLE).map(Block::text).collect(Collectors.joining());
    }

    /** Characters of the whole paper as Word counts them. */
    public int characters() {
        return blocks.stream().mapToInt(Block::characters).sum();
    }

    /** Characters of the blocks of one section, aspect or the facts. */
    public int characters(String part) {
        return blocks.stream().filter(block -> block.part().equals(part))
                .mapToInt(Block::characters).sum();
    }
}
