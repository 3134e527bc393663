package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.process.ProcessModels;
import org.threshold.workflow.worklist.Restartable;

/**
 * Every process that starts by itself and asks a person, or climbs until somebody answers, can be
 * started again by an operator (docs/adr/a-lost-process-is-started-again.md).
 */
class RestartableProcessesTest {

    private static final Models MODELS = Models.read(ProcessModels.processIds());

    @Test
    void an_operator_can_start_every_process_again_that_waits_for_somebody() throws Exception {
        assertThat(MODELS.waiting()).hasSizeGreaterThanOrEqualTo(8);

        assertThat(missing(restartable())).isEmpty();
    }

    @Test
    void one_that_is_forgotten_is_named() throws Exception {
        var allButOne = new TreeSet<>(restartable());
        allButOne.remove("OutOfHoursPlan");

        assertThat(missing(allButOne)).containsExactly("OutOfHoursPlan");
    }

    @Test
    void nothing_is_restartable_that_has_no_model() throws Exception {
        assertThat(MODELS.waiting()).containsAll(restartable());
    }

    private static Set<String> missing(Set<String> restartable) {
        var missing = new TreeSet<>(MODELS.waiting());
        missing.removeAll(restartable);
        return missing;
    }

    /** The processes that features start again; none of what they are made of is needed for it. */
    private static Set<String> restartable() throws Exception {
        var processes = new TreeSet<String>();
        for (JavaClass found : implementations()) {
            Constructor<?> constructor = found.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var one =
                    (Restartable)
                            constructor.newInstance(new Object[constructor.getParameterCount()]);
            processes.add(one.process());
        }
        return processes;
    }

    private static Set<JavaClass> implementations() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.threshold.workflow")
                        .stream()
                        .filter(type -> type.isAssignableTo(Restartable.class))
                        .filter(type -> !type.isInterface())
                        .collect(Collectors.toSet());
    }
}
