package org.duizhao.compose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A block as it stands among its neighbours: the same for preview, Word file and pagination.
 *
 * @param style      that of its role, but for a name and a date that stand below one another
 * @param blankLines lines of body pitch left free above it
 */
public record PlacedBlock(Block block, BlockStyle style, int blankLines) {
    public static List<PlacedBlock> of(List<Block> blocks) {
        SigningPlace signing = SigningPlace.of(blocks);
        return IntStream.range(0, blocks.size()).mapToObj(at -> {
            Block block = blocks.get(at);
            Role above = at == 0 ? null : blocks.get(at - 1).role();
            return new PlacedBlock(block, signing.style(block.role()), above == null ? 0 : blankLines(above, block.role()));
        }).toList();
    }

    /** One below the title block (7.3.2; before a body without a salutation by custom), one above the signature (7.3.5.2). */
    private static int blankLines(Role above, Role role) {
        boolean belowTitle = above.isTitle() && !role.isTitle();
        boolean aboveSignature = role.isSigning() && !above.isSigning();
        return belowTitle || aboveSignature ? 1 : 0;
    }
}
