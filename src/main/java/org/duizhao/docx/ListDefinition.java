package org.duizhao.docx;

import java.util.List;
import java.util.Optional;

/** One numbered list: the levels of its definition under its own changes to them. Levels count from 0. */
record ListDefinition(Xml list, List<Xml> levels) {
    private static final String LEVEL = "ilvl";

    static String id(Xml list) {
        return list.attribute("numId").orElse("");
    }

    static String definition(Xml list) {
        return list.child("w:abstractNumId").value().orElse("");
    }

    String id() {
        return id(list);
    }

    String definition() {
        return definition(list);
    }

    /** Of none if the list has no such level. */
    Xml level(int at) {
        Xml own = override(at).child("w:lvl");
        return own.isThere() ? own : at(at, levels);
    }

    Optional<Integer> levelOfStyle(List<String> styles) {
        return levels.stream().filter(level -> level.child("w:pStyle").value().filter(styles::contains).isPresent())
                .flatMap(level -> level.attribute(LEVEL).flatMap(Xml::number).stream()).findFirst();
    }

    String format(int at) {
        return level(at).child("w:numFmt").value().orElse("decimal");
    }

    int start(int at) {
        return override(at).child("w:startOverride").number().or(() -> level(at).child("w:start").number()).orElse(1);
    }

    /** Whether the list begins anew instead of counting on from others of its definition. */
    boolean restarts(int at) {
        return override(at).child("w:startOverride").isThere();
    }

    /** Whether a level begins anew behind a paragraph of a higher one; {@code lvlRestart} counts from 1, 0 is never. */
    boolean restartsBehind(int at, int higher) {
        return level(at).child("w:lvlRestart").number().map(restart -> higher < restart).orElse(true);
    }

    private Xml override(int at) {
        return at(at, list.children("w:lvlOverride").toList());
    }

    private static Xml at(int at, List<Xml> levels) {
        return levels.stream().filter(level -> level.attribute(LEVEL).flatMap(Xml::number).filter(is -> is == at).isPresent())
                .findFirst().orElse(Xml.NONE);
    }
}
