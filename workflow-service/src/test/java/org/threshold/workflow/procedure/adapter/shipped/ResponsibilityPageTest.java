package org.threshold.workflow.procedure.adapter.shipped;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.Responsibility;
import org.threshold.workflow.worklist.StepCompletion;

/** The page of responsibilities says what the table says, and the table knows every task. */
class ResponsibilityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "responsibilities.md");
    private static final Limits LIMITS = new Limits(Times.BUCKS, Times.CALENDAR);
    private static final String HEAD =
            """
            # Who is responsible, accountable, consulted and informed

            Written from `workflow-service/src/main/resources/procedures/responsibilities.txt`; a test compares it with that.
            Limits are those of Buckinghamshire; of several, one holds at a time.

            | Step | Responsible | Accountable | Consulted | Informed | Limit |
            |---|---|---|---|---|---|
            """;

    private final Responsibilities responsibilities;

    ResponsibilityPageTest() throws IOException {
        responsibilities = ShippedProcedures.responsibilities();
    }

    @Test
    @Requirement("R-4.2-3a")
    void the_page_of_responsibilities_is_the_one_that_the_table_gives() throws IOException {
        String page =
                responsibilities.all().stream()
                        .map(ResponsibilityPageTest::line)
                        .collect(joining("", HEAD, ""));
        if ("write".equals(System.getProperty("threshold.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/responsibilities.md is stale: run this test with -Dthreshold.docs=write")
                .isEqualTo(page);
    }

    @Test
    @Requirement("R-4.2-3a")
    void each_task_that_has_a_form_has_a_line() {
        List<String> steps = steps();

        assertThat(steps).hasSizeGreaterThan(60);
        assertThat(steps)
                .as("each step needs a line in procedures/responsibilities.txt")
                .allSatisfy(step -> assertThat(responsibilities.of(step)).as(step).isPresent());
    }

    private static String line(Responsibility one) {
        return Stream.of(
                        one.step(),
                        one.responsible().stream().map(Role::words).collect(joining(", ")),
                        one.accountable().words(),
                        String.join(", ", one.consulted()),
                        String.join(", ", one.informed()),
                        one.limits().stream()
                                .map(LIMITS::length)
                                .distinct()
                                .collect(joining(", or ")))
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static List<String> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(StepCompletion.class));
        return scanner.findCandidateComponents("org.threshold.workflow").stream()
                .map(found -> type(String.valueOf(found.getBeanClassName())))
                .filter(
                        type ->
                                !type.getProtectionDomain()
                                        .getCodeSource()
                                        .toString()
                                        .contains("test-classes"))
                .flatMap(type -> step(type).stream())
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Empty for a form of several steps, which gets its step when it is made. */
    private static Optional<String> step(Class<?> type) {
        return Optional.ofNullable(((StepCompletion<?>) mock(type, CALLS_REAL_METHODS)).step());
    }
}
