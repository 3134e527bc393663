package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** No gate without a refusal that says how to go on, a way past it, and a test of that way. */
class GatePageTest {

    private static final Path PAGE = Path.of("..", "docs", "gates.md");

    static List<GateCase> gates() {
        return Stream.concat(EntryGates.all().stream(), EnquiryGates.all().stream()).toList();
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
                .extracting(one -> one.gate().getName())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void it_refuses_with_what_is_missing_and_how_to_go_on(GateCase gate) {
        var answer = Problems.refused(gate.answered());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(gate.answered())
                .isNotEmpty()
                .noneMatch(refusal -> refusal.field().isBlank())
                .allMatch(refusal -> sentence(refusal.problem()))
                .allMatch(refusal -> sentence(refusal.remedy()));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void the_way_past_it_has_a_test(GateCase gate) throws ClassNotFoundException {
        String[] proof = gate.past().proof().split("#", -1);
        var test = Class.forName("org.threshold.workflow." + proof[0]);

        assertThat(Arrays.stream(test.getDeclaredMethods()).map(method -> method.getName()))
                .contains(proof[1]);
        assertThat(gate.past().emergency()).isNotBlank();
        assertThat(gate.past().leaves()).isNotBlank();
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
                                + " -Dthreshold.docs=write")
                .isEqualTo(page);
    }

    private static boolean sentence(String words) {
        return words.matches("(?s)[A-Z‘“].*[.!?]") && !words.contains("|");
    }

    /** What was answered, without which nothing above looks at anything. */
    @Test
    void what_is_no_sentence_is_noticed() {
        assertThat(sentence(new Refusal("why", "nothing said", "").problem())).isFalse();
    }
}
