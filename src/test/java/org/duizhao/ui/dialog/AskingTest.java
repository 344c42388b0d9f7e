package org.duizhao.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class AskingTest {
    private final List<String> happened = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private Runnable meanwhile = () -> { };
    private final Asking asking = new Asking(() -> (Dialogs) Proxy.newProxyInstance(Dialogs.class.getClassLoader(),
            new Class<?>[] {Dialogs.class}, (proxy, method, arguments) -> {
                happened.add("asked " + method.getName());
                meanwhile.run();
                happened.add("answered");
                return method.getReturnType() == Optional.class ? Optional.empty()
                        : method.getReturnType() == boolean.class ? Boolean.TRUE : null;
            }), later::add);

    private void arrive(String name) {
        asking.whenAnswered(() -> happened.add(name));
    }

    @Test
    void whatComesWhileNothingIsAskedGoesOnAtOnce() {
        arrive("first");
        assertThat(happened).containsExactly("first");
        assertThat(asking.isAwaited()).isFalse();
    }

    @Test
    void whatComesMeanwhileWaitsUntilTheAnswerWasTaken() {
        meanwhile = () -> {
            arrive("first");
            arrive("second");
        };
        assertThat(asking.save(FileKind.DRAFT, null)).isEmpty();
        happened.add("saved");
        assertThat(asking.isAwaited()).isTrue();
        later.forEach(Runnable::run);
        assertThat(happened).containsExactly("asked save", "answered", "saved", "first", "second");
        assertThat(asking.isAwaited()).isFalse();
    }

    @Test
    void aQuestionWithinAQuestionIsWaitedForToo() {
        meanwhile = () -> {
            meanwhile = () -> arrive("first");
            asking.tell(null);
            later.forEach(Runnable::run);
            assertThat(happened).doesNotContain("first");
        };
        asking.askChanged("a");
        later.forEach(Runnable::run);
        assertThat(happened).containsExactly("asked askChanged", "asked tell", "answered", "answered", "first");
    }

    @Test
    void whatWaitsMayAskItself() {
        meanwhile = () -> {
            meanwhile = () -> { };
            asking.whenAnswered(() -> asking.confirm(null));
            arrive("last");
        };
        asking.askUnsaved("a", true);
        later.remove().run();
        assertThat(happened).containsExactly("asked askUnsaved", "answered", "asked confirm", "answered", "last");
    }

    @Test
    void everyQuestionIsPassedOn() {
        asking.open(FileKind.DRAFT, null);
        asking.exportAnyway(List.of());
        assertThat(happened).containsExactly("asked open", "answered", "asked exportAnyway", "answered");
    }
}
