package org.duizhao.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;

/** One numbered list: the levels of its definition under its own changes to them. Levels count from 0. */
record ListDefinition(Numbering.Num list, List<Lvl> levels) {
    BigInteger id() {
        return list.getNumId();
    }

    BigInteger definition() {
        return list.getAbstractNumId().getVal();
    }

    Optional<Lvl> level(int at) {
        return override(at).map(Numbering.Num.LvlOverride::getLvl)
                .or(() -> levels.stream().filter(level -> is(level.getIlvl(), at)).findFirst());
    }

    Optional<Integer> levelOfStyle(List<String> styles) {
        return levels.stream().filter(level -> level.getPStyle() != null && level.getIlvl() != null
                && styles.contains(level.getPStyle().getVal())).map(level -> level.getIlvl().intValue()).findFirst();
    }

    NumberFormat format(int at) {
        return level(at).map(Lvl::getNumFmt).map(format -> format.getVal()).orElse(NumberFormat.DECIMAL);
    }

    int start(int at) {
        return override(at).map(Numbering.Num.LvlOverride::getStartOverride).map(start -> start.getVal())
                .or(() -> level(at).map(Lvl::getStart).map(Lvl.Start::getVal)).map(BigInteger::intValue).orElse(1);
    }

    /** Whether the list begins anew instead of counting on from others of its definition. */
    boolean restarts(int at) {
        return override(at).map(Numbering.Num.LvlOverride::getStartOverride).isPresent();
    }

    /** Whether a level begins anew behind a paragraph of a higher one; {@code lvlRestart} counts from 1, 0 is never. */
    boolean restartsBehind(int at, int higher) {
        return level(at).map(Lvl::getLvlRestart).map(Lvl.LvlRestart::getVal)
                .map(restart -> higher < restart.intValue()).orElse(true);
    }

    private Optional<Numbering.Num.LvlOverride> override(int at) {
        return list.getLvlOverride().stream().filter(override -> is(override.getIlvl(), at)).findFirst();
    }

    private static boolean is(BigInteger value, int at) {
        return value != null && value.intValue() == at;
    }
}
