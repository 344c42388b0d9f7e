package org.duizhao.docx;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The XML of a part without what depends on the machine and the run. */
final class PartXml {
    /** docx4j names itself, Java and the operating system in one. A paper's own text has its {@code <} escaped. */
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("<\\w[^<>]*>");
    private static final Pattern DECLARATION = Pattern.compile(" xmlns:(\\w+)=\"[^\"]*\"");
    private static final Pattern PREFIX = Pattern.compile("[</ ](\\w+):\\w+(?=[ />=])");

    private PartXml() {}

    /** docx4j declares every namespace it knows, in an order that differs from run to run. */
    static String settled(String xml) {
        String content = COMMENT.matcher(xml).replaceAll("");
        Matcher root = ROOT.matcher(content);
        if (!root.find()) {
            return content;
        }
        Set<String> used = PREFIX.matcher(content).results().map(prefix -> prefix.group(1)).collect(Collectors.toSet());
        Set<String> declared = DECLARATION.matcher(root.group()).results()
                .filter(declaration -> used.contains(declaration.group(1))).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        String name = root.group().split("[ />]", 2)[0];
        String others = DECLARATION.matcher(root.group().substring(name.length())).replaceAll("");
        return content.substring(0, root.start()) + name + String.join("", declared) + others
                + content.substring(root.end());
    }
}
