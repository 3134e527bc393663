package org.threshold.workflow.procedure.adapter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedProceduresTest {

    private static final Path MODELS = Path.of("../bpmn/src/main/resources");
    private static final Pattern STEP = Pattern.compile("key=\"step\" value=\"([a-z-]+)\"");

    @Test
    void each_procedure_is_one_of_a_step_that_a_process_waits_at() throws IOException {
        Set<String> steps = steps();

        assertThat(steps).hasSizeGreaterThan(20);
        assertThat(steps).containsAll(ShippedProcedures.procedures().byStep().keySet());
    }

    private static Set<String> steps() throws IOException {
        try (var files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> STEP.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
