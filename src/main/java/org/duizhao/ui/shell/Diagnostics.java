package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What helps those who are asked for help; there is no word of a paper in it.
 *
 * @param version of the program
 * @param log     the file, which may not be there yet
 * @param text    about the program, the machine and the last lines of the log; blocks for as long as reading those takes
 */
public record Diagnostics(String version, Path log, Supplier<String> text) {}
