package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;

/** Which aspect of a theme a heading means, whatever its tail and small differences. */
final class AspectMatcher {
    static final double SAME = 0.92;
    static final double SIMILAR = 0.66;
    private static final double CHOSEN = 2;

    /** A heading's aspect: the id is blank if it means none. */
    record Match(String aspect, double score) {
        static final Match NONE = new Match("", 0);
    }

    private record Pair(int heading, Match match) {}

    /** For a paper that fits no theme. */
    static final AspectMatcher NONE = new AspectMatcher(List.of());

    private final List<ThemeAspect> aspects;
    private final List<String> names;

    AspectMatcher(Theme theme) {
        this(theme.aspects());
    }

    private AspectMatcher(List<ThemeAspect> aspects) {
        this.aspects = aspects;
        this.names = aspects.stream().map(aspect -> Similarity.bare(aspect.name())).toList();
    }

    /** How well the heading fits its best aspect; 0 if it names several, as a list of them does. */
    double best(String heading) {
        String bare = Similarity.bare(heading);
        if (names.stream().filter(bare::contains).count() > 1) {
            return 0;
        }
        return names.stream().mapToDouble(name -> Similarity.of(bare, name)).max().orElse(0);
    }

    /**
     * For every heading its aspect; each aspect goes to one heading only, the best pairs first.
     *
     * @param given the aspect a person chose for each heading, or blank
     */
    List<Match> assign(List<String> headings, List<String> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!given.get(i).isBlank()) {
                pairs.add(new Pair(i, new Match(given.get(i), CHOSEN)));
                continue;
            }
            String bare = Similarity.bare(headings.get(i));
            for (int j = 0; j < names.size(); j++) {
                double score = Similarity.of(bare, names.get(j));
                if (score >= SIMILAR) {
                    pairs.add(new Pair(i, new Match(aspects.get(j).id(), score)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.match().score()));
        List<Match> matches = new ArrayList<>(Collections.nCopies(headings.size(), Match.NONE));
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (matches.get(pair.heading()) == Match.NONE && taken.add(pair.match().aspect())) {
                matches.set(pair.heading(), pair.match());
            }
        }
        return matches;
    }
}
