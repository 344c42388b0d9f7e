package org.duizhao.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Entries of a draft file that this version has no use for, by their names: the next save keeps them as they are. */
public final class Attachments {
    public static final Attachments NONE = new Attachments(Map.of());

    private final Map<String, byte[]> entries;

    Attachments(Map<String, byte[]> entries) {
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** In the order of the names. The bytes are not copied; nobody writes into them. */
    Map<String, byte[]> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Set<String> names() {
        return entries.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachments one && entries.keySet().equals(one.entries.keySet())
                && entries.entrySet().stream().allMatch(entry -> Arrays.equals(entry.getValue(), one.entries.get(entry.getKey())));
    }

    @Override
    public int hashCode() {
        return entries.keySet().hashCode();
    }

    @Override
    public String toString() {
        return entries.keySet().toString();
    }
}
