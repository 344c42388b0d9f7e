package org.duizhao.paginate;

import org.duizhao.compose.Characters;

/**
 * Which marks a line never starts or ends with, and which may hang past the margin.
 *
 * <p>{@link #WORD} is for zh-CN: the lists of ISO/IEC 29500-1, 17.3.1.16 (kinsoku), and for what hangs, which 17.3.1.21
 * (overflowPunct) leaves open, Microsoft's implementer note [MS-OI29500] 2.1.52. {@link #LO} was measured with LibreOffice
 * 7.4.7, every mark as the first that does not fit and as the last that fits, and agrees with its zh_CN.xml. There nothing
 * hangs: its hanging loses marks from the page, and our Word file is written so that it does not.
 */
record Kinsoku(String neverFirst, String neverLast, String hanging) {
    static final Kinsoku WORD = new Kinsoku(Characters.NEVER_FIRST, Characters.NEVER_LAST,
            "!%),.:;>?]}¢°·ˇ’”‰′″℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｝￠");
    static final Kinsoku LO = new Kinsoku(
            "!,.:;?、。！，．：；？\"')-]}¢·ˇ―‖’”•′々〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹒﹔﹕﹖﹗﹚﹜﹞）｜｝～､￠",
            "\"'([{£¥‘“‵〈《「『【〔〖︵︷︹︻︽︿﹁﹃（［｛￡￥",
            "");

    boolean isNeverFirst(Atom atom) {
        return neverFirst.indexOf(atom.codePoint()) >= 0;
    }

    boolean isNeverLast(Atom atom) {
        return neverLast.indexOf(atom.codePoint()) >= 0;
    }

    boolean hangs(Atom atom) {
        return hanging.indexOf(atom.codePoint()) >= 0;
    }

    boolean forbids(Atom last, Atom first) {
        return isNeverFirst(first) || isNeverLast(last);
    }
}
