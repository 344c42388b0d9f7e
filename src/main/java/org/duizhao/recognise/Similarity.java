package org.duizhao.recognise;

import java.util.BitSet;

/** How far one wording is found in another, over letters, digits and Han characters only. */
final class Similarity {
    private static final int LONGEST = 80;

    private Similarity() {}

    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.substring(0, Math.min(text.length(), 4 * LONGEST)).chars().filter(Character::isLetterOrDigit)
                .limit(LONGEST).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /**
     * From 0 to 1, of two bare texts: the share of the name that stands in the heading in its order, near together; a tail
     * behind it does not count. A heading that leaves out part of the name counts by its own length.
     */
    static double of(String heading, String name) {
        if (heading.isEmpty() || name.isEmpty()) {
            return 0;
        }
        if (heading.contains(name)) {
            return 1;
        }
        String near = heading.substring(0, Math.min(heading.length(), name.length() + name.length() / 3 + 2));
        if (sharedCharacters(near, name) * 2 < Math.min(near.length(), name.length())) {
            return 0;
        }
        double common = commonSubsequence(near, name);
        double ofName = common / name.length();
        return near.length() < 8 ? ofName : Math.max(ofName, 0.95 * common / near.length());
    }

    /** A cheap upper bound, so that most pairs need no table. */
    private static int sharedCharacters(String a, String b) {
        BitSet in = new BitSet();
        a.chars().forEach(in::set);
        return (int) b.chars().filter(in::get).count();
    }

    private static int commonSubsequence(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
