package org.duizhao;

import org.duizhao.app.LogFile;
import org.duizhao.app.Start;

/** Where the program begins: a window, or the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LogFile.use();
        System.exit(Start.run(arguments));
    }
}
