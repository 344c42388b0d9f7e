package org.duizhao.store;

import org.duizhao.model.Draft;

/** The complete draft that comes with the program. */
public final class SampleDraft {
    private SampleDraft() {}

    /** With the id it has in the resource; who wants to work on it gives it one of its own. */
    public static Draft load() {
        return load("/sample/draft.json");
    }

    static Draft load(String resource) {
        return Resource.read(resource, DraftJson::read);
    }
}
