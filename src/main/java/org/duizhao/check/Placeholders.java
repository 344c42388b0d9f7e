package org.duizhao.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Run;

/** D08: words that stand for facts only the author knows (practice). */
public final class Placeholders {
    public static final String RULE = "D08";

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "20[xX×*]{2}|(?<![A-Za-z0-9])[xX]+(?![A-Za-z])|(?<!\\d)×+(?!\\d)|某某+|某(?![些种个项一时次天日类])|\\*{2,}|_{2,}"
                    + "|【[^【】]*】|（此处(?:(?!（此处)[^）])*+）");

    private Placeholders() {}

    /** All placeholders in the author's words of one paragraph, in order. */
    public static List<Finding> find(Block block) {
        return block.runs().stream().filter(run -> !run.origin().isGenerated()).flatMap(Placeholders::in).toList();
    }

    private static Stream<Finding> in(Run run) {
        return PLACEHOLDER.matcher(run.text()).results().map(match -> new Finding(RULE, Level.ERROR,
                run.origin().path(), run.origin().start() + match.start(), match.group()));
    }
}
