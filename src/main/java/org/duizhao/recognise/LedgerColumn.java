package org.duizhao.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** What stands in a column of a ledger, in the order of a paper. */
enum LedgerColumn {
    ASPECT,
    PROBLEM,
    CAUSE,
    MEASURE,
    OWNER,
    DUE,
    OTHER;

    /** What stands between the cells of a row. */
    static final String BETWEEN = "\t";
    private static final Pattern ASPECT_TITLE = Pattern.compile("方面|类别|带头|对照");
    private static final Pattern OWNER_TITLE = Pattern.compile("责任人|责任领导|牵头");
    private static final Pattern DUE_TITLE = Pattern.compile("时限|时间|期限");

    static boolean isRow(Piece piece) {
        return !piece.isFixed() && piece.text().contains(BETWEEN);
    }

    /** The columns of a ledger if a paragraph holds their titles. */
    static Optional<List<LedgerColumn>> of(Piece piece) {
        if (!isRow(piece)) {
            return Optional.empty();
        }
        List<LedgerColumn> columns = Arrays.stream(piece.text().split(BETWEEN)).map(LedgerColumn::titled).toList();
        boolean problems = columns.contains(PROBLEM) && (columns.contains(MEASURE) || columns.contains(CAUSE));
        return problems || columns.contains(MEASURE) && (columns.contains(OWNER) || columns.contains(DUE))
                ? Optional.of(columns) : Optional.empty();
    }

    private static LedgerColumn titled(String title) {
        if (OWNER_TITLE.matcher(title).find() || DUE_TITLE.matcher(title).find()) {
            return DUE_TITLE.matcher(title).find() ? DUE : OWNER;
        }
        return switch (SectionNames.kind(title).orElse(SectionKind.OTHER)) {
            case CAUSES -> CAUSE;
            case MEASURES -> title.matches(".*(目标|进展|效果|情况).*") ? OTHER : MEASURE;
            case PROBLEMS -> title.contains("来源") || title.contains("方面") ? ASPECT : PROBLEM;
            default -> ASPECT_TITLE.matcher(title).find() ? ASPECT : OTHER;
        };
    }
}
