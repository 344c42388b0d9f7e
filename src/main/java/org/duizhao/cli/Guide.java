package org.duizhao.cli;

import java.io.IOException;
import org.duizhao.session.Failure;

/** Leads through the window, of which the command line knows nothing. */
@FunctionalInterface
public interface Guide {
    void lead(TourOrder order) throws IOException, Failure;
}
