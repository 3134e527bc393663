package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.platform.Refusal;

/**
 * No gate without a refusal that says why and how to go on, a way past it, and a test of that way.
 */
class GatePageTest {

    /** What a refusal names where it says why it matters. */
    private static final Pattern WHY =
            Pattern.compile(
                    "\\((Baby E review, )?(lesson|finding|[a-z]* ?recommendation) [^)]+\\)");

    private static final Path PAGE = Path.of("..", "docs", "gates.md");

    static List<GateCase> gates() {
        return Doors.all().stream().map(GateCase::of).toList();
    }

    @Test
    void every_gate_of_the_product_is_here() {
        var classes =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.threshold.workflow")
                                .stream()
                                .filter(one -> one.getPackageName().endsWith(".domain"))
                                .map(JavaClass::getName)
                                .filter(name -> name.endsWith("Gate"))
                                .toList();

        assertThat(classes).hasSizeGreaterThan(20);
        assertThat(gates())
                .extracting(one -> one.asked().gate().getName())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void it_refuses_with_what_is_missing_why_it_matters_and_how_to_go_on(GateCase gate) {
        assertThat(gate.heard().refused().errors())
                .isNotEmpty()
                .noneMatch(refusal -> refusal.field().isBlank())
                .allMatch(refusal -> sentence(refusal.problem()))
                .allMatch(refusal -> sentence(refusal.remedy()))
                .anyMatch(refusal -> WHY.matcher(refusal.problem()).find());
    }

    @ParameterizedTest
    @MethodSource("gates")
    void it_was_refused_and_the_way_past_it_accepted_and_work_was_left(GateCase gate) {
        Heard heard = gate.heard();

        assertThat(heard.refused().status()).isIn(409, 422);
        assertThat(gate.asked().emergency()).isNotBlank();
        assertThat(heard.past()).isNotEmpty().allMatch(past -> past.status() / 100 == 2);
        assertThat(Stream.concat(heard.opened().stream(), heard.waits().stream())).isNotEmpty();
    }

    @Test
    void nothing_is_kept_of_a_gate_that_nobody_asks() {
        assertThat(HeardFile.read().keySet())
                .isEqualTo(
                        Doors.all().stream()
                                .map(asked -> asked.gate().getName())
                                .collect(Collectors.toSet()));
    }

    @Test
    void the_page_says_what_the_gates_answer() throws IOException {
        String page = GatePage.of(gates());
        if ("write".equals(System.getProperty("threshold.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/gates.md is stale. Write it anew with: mvn -pl workflow-service -am test"
                                + " -Dtest=GatePageTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dthreshold.docs=write; what was heard over HTTP is written by"
                                + " GatesThroughHttpIT in the same way")
                .isEqualTo(page);
    }

    private static boolean sentence(String words) {
        return words.matches("(?s)[A-Z‘“].*[.!?]") && !words.contains("|");
    }

    /** What was answered, without which nothing above looks at anything. */
    @Test
    void what_is_no_sentence_and_says_no_lesson_is_noticed() {
        assertThat(sentence(new Refusal("why", "nothing said", "").problem())).isFalse();
        assertThat(WHY.matcher("It is not said (in words).").find()).isFalse();
    }
}
