package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.dialog.Trouble;

/**
 * What nobody foresaw: the work is kept first, then it is logged and told, each kind of fault once however often it comes
 * back. Any number of threads.
 */
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Executor window;
    private final Consumer<Consumer<Boolean>> keep;
    private final BiConsumer<String, Boolean> tell;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private boolean telling;

    /**
     * @param window runs what is to be done on the window's thread
     * @param keep   keeps the work and says whether all of it is safe
     * @param tell   tells the person the code of the fault and whether all work is safe; returns when it was read
     */
    Faults(Executor window, Consumer<Consumer<Boolean>> keep, BiConsumer<String, Boolean> tell) {
        this.window = window;
        this.keep = keep;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        if (log(thread, problem)) {
            window.execute(() -> keep.accept(safe -> window.execute(() -> tell(code(problem), safe))));
        }
    }

    /** Only logs, for what is told in another way. @return whether it is a new kind of fault */
    boolean log(Thread thread, Throwable problem) {
        boolean first = known.add(code(problem));
        if (first) {
            LOG.log(Level.ERROR, code(problem) + " in " + thread.getName(), problem);
        }
        return first;
    }

    /** While the person reads of one fault, those that follow from it are only logged. */
    private void tell(String code, boolean safe) {
        if (!telling) {
            telling = true;
            try {
                tell.accept(code, safe);
            } finally {
                telling = false;
            }
        }
    }

    /** What is told of one. @param safe whether all work is */
    static Trouble trouble(String code, boolean safe, Messages messages) {
        return new Trouble(messages.get("unexpected.what"), messages.get(safe ? "unexpected.kept" : "unexpected.notKept"),
                messages.get(safe ? "unexpected.advice" : "unexpected.advice.notKept"), code);
    }

    /** The same for the same fault at the same place of the program. */
    static String code(Throwable problem) {
        String place = Stream.of(problem.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.duizhao."))
                .findFirst().or(() -> Stream.of(problem.getStackTrace()).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("");
        CRC32 sum = new CRC32();
        sum.update((problem.getClass().getName() + " " + place).getBytes(StandardCharsets.UTF_8));
        return "U-" + HexFormat.of().withUpperCase().toHexDigits((char) sum.getValue());
    }
}
