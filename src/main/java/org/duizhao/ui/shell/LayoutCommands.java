package org.duizhao.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notification;
import org.duizhao.ui.layout.LayoutActions;

/**
 * What the page of the layout asks the window for.
 *
 * @param fonts the families of the settings
 * @param leave leads back from the page
 */
record LayoutCommands(Supplier<Map<Face, String>> fonts, Messages messages, Dialogs dialogs, Consumer<Notification> notices,
        Runnable leave) implements LayoutActions {
    @Override
    public Map<Face, String> usualFonts() {
        return fonts.get();
    }

    @Override
    public boolean mayDelete(String look) {
        return dialogs.confirm(new Confirmation(messages.get("layout.delete", look), messages.get("layout.delete.text"),
                List.of(), messages.get("layout.delete.go"), messages.get("layout.delete.back")));
    }

    @Override
    public void replaced(String look, Runnable undo) {
        notices.accept(Notification.done(messages.get("layout.saved.replaced", look),
                new Notification.Action(messages.get("notice.undo"), undo)));
    }

    @Override
    public void tell(Failure failure) {
        dialogs.tell(FailureWords.of(failure, messages));
    }

    @Override
    public void close() {
        leave.run();
    }
}
