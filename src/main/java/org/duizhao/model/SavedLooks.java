package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The looks a person has kept, in the order they were kept in.
 *
 * @param usual name of the one that new drafts begin with; blank for the customary look
 */
public record SavedLooks(List<NamedLook> looks, String usual) {
    /** More than anybody can tell apart. */
    public static final int MOST = 50;

    public static final SavedLooks NONE = new SavedLooks(List.of(), "");

    /** @throws IllegalArgumentException if there are too many, two of one name, or the usual one is not among them */
    public SavedLooks {
        looks = List.copyOf(looks);
        if (looks.size() > MOST) {
            throw new IllegalArgumentException(looks.size() + " looks");
        }
        if (looks.stream().map(NamedLook::name).distinct().count() < looks.size()) {
            throw new IllegalArgumentException("two looks of one name");
        }
        if (!usual.isEmpty() && find(looks, usual).isEmpty()) {
            throw new IllegalArgumentException("no such look: " + usual);
        }
    }

    private static Optional<NamedLook> find(List<NamedLook> looks, String name) {
        return looks.stream().filter(look -> look.name().equals(name)).findFirst();
    }

    public Optional<Look> find(String name) {
        return find(looks, name).map(NamedLook::look);
    }

    public boolean isFull() {
        return looks.size() == MOST;
    }

    /** What new drafts begin with. */
    public Look usualLook() {
        return find(usual).orElse(Look.CUSTOMARY);
    }

    /** With one more, or with another look under a name that is there. */
    public SavedLooks with(NamedLook look) {
        List<NamedLook> all = new ArrayList<>(looks);
        if (find(look.name()).isPresent()) {
            all.replaceAll(one -> one.name().equals(look.name()) ? look : one);
        } else {
            all.add(look);
        }
        return new SavedLooks(all, usual);
    }

    public SavedLooks without(String name) {
        return new SavedLooks(looks.stream().filter(look -> !look.name().equals(name)).toList(),
                usual.equals(name) ? "" : usual);
    }

    /** @throws IllegalArgumentException if another has the new name */
    public SavedLooks renamed(String name, String other) {
        return new SavedLooks(looks.stream()
                .map(look -> look.name().equals(name) ? new NamedLook(other, look.look()) : look).toList(),
                usual.equals(name) ? other : usual);
    }

    /** @param name blank for the customary look */
    public SavedLooks using(String name) {
        return new SavedLooks(looks, name);
    }
}
