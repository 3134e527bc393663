package org.threshold.workflow.procedure.adapter.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.domain.ResponsibilityText;

/** The table of responsibilities against the models, and every step that a feature brings. */
class ShippedResponsibilitiesTest {

    private static final Path MODELS = Path.of("../bpmn/src/main/resources/bpmn");
    private static final Path FEATURES = Path.of("src/main/java/org/threshold/workflow");
    private static final Pattern TASK =
            Pattern.compile(
                    "candidateGroups=\"=\\[([^\\]]*)\\]\".{0,600}?key=\"step\" value=\"([a-z0-9-]+)\"",
                    Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("= ?\\R?\\s*\"([a-z]+(?:-[a-z0-9]+)+)\";");

    private final Responsibilities responsibilities;

    ShippedResponsibilitiesTest() throws IOException {
        responsibilities = ShippedProcedures.responsibilities();
    }

    @Test
    @Requirement("R-4.2-3a")
    void whoever_a_model_asks_is_responsible_for_the_step_and_each_step_is_there() {
        Map<String, Set<Role>> asked = asked();

        assertThat(asked).hasSizeGreaterThan(20);
        asked.forEach(
                (step, roles) ->
                        assertThat(responsibilities.of(step))
                                .as(step)
                                .hasValueSatisfying(
                                        one ->
                                                assertThat(one.responsible())
                                                        .containsExactlyInAnyOrderElementsOf(
                                                                roles)));
    }

    @Test
    @Requirement("R-4.2-3a")
    void each_line_is_of_a_step_that_there_is_and_has_a_limit() {
        Set<String> named = named();
        named.addAll(asked().keySet());

        assertThat(responsibilities.all())
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        one -> {
                            assertThat(named).contains(one.step());
                            assertThat(one.limits()).as(one.step()).isNotEmpty();
                        });
    }

    @Test
    void a_line_that_is_not_understood_is_refused() {
        for (String line :
                List.of(
                        "see-child | nobody-known | team-manager | | |",
                        "see-child | team-manager | | | |",
                        "see-child | | team-manager | | |",
                        "see-child | team-manager | team-manager |",
                        "see-child | team-manager | team-manager | | | no-limit")) {
            assertThatThrownBy(() -> ResponsibilityText.parse(List.of(line)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String good = "see-child | team-manager | team-manager | | |";
        assertThat(ResponsibilityText.parse(List.of("# A note", "", good)).all()).hasSize(1);
        assertThatThrownBy(() -> ResponsibilityText.parse(List.of(good, good)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Set<Role>> asked() {
        Map<String, Set<Role>> asked = new TreeMap<>();
        texts(MODELS, ".bpmn").stream()
                .flatMap(text -> TASK.matcher(text).results())
                .forEach(found -> asked.put(found.group(2), roles(found.group(1))));
        return asked;
    }

    private static Set<Role> roles(String groups) {
        return Arrays.stream(groups.replace("&quot;", "").split(","))
                .map(code -> Role.of(code.strip()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<String> named() {
        return texts(FEATURES, ".java").stream()
                .flatMap(text -> NAMED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Path in, String ending) {
        try (var files = Files.walk(in)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ShippedResponsibilitiesTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
