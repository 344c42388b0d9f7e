package org.duizhao.compose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A block as it stands among its neighbours: the same for preview, Word file and pagination.
 *
 * @param style      that of its role, but for a name and a date that stand below one another
 * @param blankLines lines of body pitch left free above it
 * @param held       whether it stays on one page with what follows, so that no page begins with the signature; neither its
 *                   first nor its last line then stands alone on a page
 */
public record PlacedBlock(Block block, BlockStyle style, int blankLines, boolean held) {
    /** How many blocks above a block decide about it. */
    public static final int ABOVE = 1;
    /** How many blocks below a block decide about it. */
    public static final int BELOW = 2;
    /** Characters of a first line's indent. */
    private static final int INDENT = 2;

    public static List<PlacedBlock> of(List<Block> blocks, PageSetup setup) {
        SigningPlace signing = SigningPlace.of(blocks, setup);
        return IntStream.range(0, blocks.size()).mapToObj(at -> of(blocks, at, signing)).toList();
    }

    /** One of the blocks. @param signing of them all */
    public static PlacedBlock of(List<Block> blocks, int at, SigningPlace signing) {
        Block block = blocks.get(at);
        Role above = at == 0 ? null : blocks.get(at - ABOVE).role();
        return new PlacedBlock(block, signing.style(block.role()), above == null ? 0 : blankLines(above, block.role()),
                holdsSignature(blocks, at, signing.setup().characters() - INDENT));
    }

    /**
     * The last paragraph above the signature, and if that may be a single line, the one before it.
     *
     * @param oneLine what surely fits in one line with its indent, in ems
     */
    private static boolean holdsSignature(List<Block> blocks, int at, int oneLine) {
        return isLastOfBody(blocks, at) || isLastOfBody(blocks, at + 1) && ems(blocks.get(at + 1)) <= oneLine;
    }

    private static boolean isLastOfBody(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && !blocks.get(at).role().isSigning() && blocks.get(at + 1).role().isSigning();
    }

    private static double ems(Block block) {
        return block.text().codePoints().mapToDouble(Characters::ems).sum();
    }

    /** One below the title block (7.3.2; before a body without a salutation by custom), one above the signature (7.3.5.2). */
    private static int blankLines(Role above, Role role) {
        boolean belowTitle = above.isTitle() && !role.isTitle();
        boolean aboveSignature = role.isSigning() && !above.isSigning();
        return belowTitle || aboveSignature ? 1 : 0;
    }
}
