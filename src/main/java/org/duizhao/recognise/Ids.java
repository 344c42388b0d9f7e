package org.duizhao.recognise;

import java.util.HashMap;
import java.util.Map;

/** Hands out ids as a draft does, s1, s2, a1, and keeps how sure each element is. */
final class Ids {
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Confidence> confidence = new HashMap<>();

    String next(String prefix, Confidence sure) {
        String id = prefix + last.merge(prefix, 1, Integer::sum);
        confidence.put(id, sure);
        return id;
    }

    void put(String id, Confidence sure) {
        confidence.put(id, sure);
    }

    Map<String, Confidence> confidence() {
        return confidence;
    }
}
