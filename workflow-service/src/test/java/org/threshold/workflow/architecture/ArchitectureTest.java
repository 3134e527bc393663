package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules between packages hold, and each of them catches its bad example. */
class ArchitectureTest {

    private static final String ROOT = "org.threshold.workflow";
    private static final String FIXTURES = ROOT + ".archfixtures.";
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @BeforeAll
    static void say_how_much_is_checked() {
        System.out.println("Architecture: " + CODE.size() + " classes checked");
    }

    static Stream<String> rules() {
        return Rules.below(ROOT).keySet().stream();
    }

    @Test
    void there_is_code_to_check() {
        assertThat(CODE).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(String rule) {
        var failures = Rules.below(ROOT).get(rule).evaluate(CODE).getFailureReport();

        assertThat(failures.getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_each_of_its_bad_examples(String rule) {
        var bad = new ClassFileImporter().importPackages(FIXTURES + rule);

        var failures = Rules.below(FIXTURES + rule).get(rule).evaluate(bad).getFailureReport();

        assertThat(bad).isNotEmpty();
        assertThat(bad.stream().filter(it -> it.getSimpleName().startsWith("Bad")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(failures.toString()).contains(it.getName()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_leaves_good_examples_alone(String rule) {
        var all = new ClassFileImporter().importPackages(FIXTURES + rule);

        var failures = Rules.below(FIXTURES + rule).get(rule).evaluate(all).getFailureReport();

        assertThat(all.stream().filter(it -> it.getSimpleName().startsWith("Good")))
                .allSatisfy(
                        it ->
                                assertThat(failures.getDetails())
                                        .noneMatch(
                                                line -> line.contains("<" + it.getName() + ".")));
    }
}
