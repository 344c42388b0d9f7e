package org.duizhao.cli;

import java.util.Optional;

/** Which program this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version of the packed program; run from its classes it has none and calls itself "development". */
    public static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
