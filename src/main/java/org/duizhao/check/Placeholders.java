package org.duizhao.check;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.compose.Block;

/** D08: words that stand for facts only the author knows (practice). */
public final class Placeholders {
    public static final Rule RULE = new Rule("D08", Level.ERROR);

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "20[xX×*]{2}|(?<![A-Za-z0-9])[xX]+(?![A-Za-z])|(?<!\\d)×+(?!\\d)|某某+|某(?![些种个项一时次天日类])|\\*{2,}|_{2,}"
                    + "|【[^【】]*】|（此处(?:(?!（此处)[^）])*+）");

    private Placeholders() {}

    /** All placeholders in the author's words of one paragraph, in order; also across a change of face inside a field. */
    public static List<Finding> find(Block block) {
        return PLACEHOLDER.matcher(block.text()).results()
                .map(match -> new Finding(RULE, block.range(match.start(), match.end()), List.of(match.group()), List.of()))
                .filter(finding -> !finding.place().isEmpty()).toList();
    }
}
