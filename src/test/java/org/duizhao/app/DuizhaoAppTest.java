package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No test opens the real window; each part of its life has a test, and this one sees that the window has the part. */
class DuizhaoAppTest {
    @Test
    void beginsWhatKeepsTheWork() {
        JavaClass app = new ClassFileImporter().importClasses(DuizhaoApp.class).get(DuizhaoApp.class);
        Set<String> used = app.getAccessesFromSelf().stream()
                .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(used).contains("Keeping.begin", "Dress.keep", "Thread.setDefaultUncaughtExceptionHandler", "Faults.log",
                "Quitting.quit", "MainWindow.leaving", "Reception.begin", "Reception.shown");
    }
}
