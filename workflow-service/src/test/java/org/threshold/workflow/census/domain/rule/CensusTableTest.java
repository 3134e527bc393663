package org.threshold.workflow.census.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.census.domain.NotHeld;

/** The tables of docs/census.md say what is checked and what is not. */
class CensusTableTest {

    private static final Path PAGE = Path.of("../docs/census.md");

    @Test
    void each_rule_stands_in_the_table_as_the_code_has_it() throws IOException {
        List<String> rows =
                PortedRules.all().stream()
                        .map(rule -> rule.text())
                        .map(
                                it ->
                                        "| %s | %s | %s | %s |"
                                                .formatted(
                                                        it.number(),
                                                        it.level().words(),
                                                        it.problem(),
                                                        it.remedy()))
                        .toList();

        assertThat(lines()).containsSubsequence(rows);
    }

    @Test
    void so_does_each_field_that_is_not_recorded() throws IOException {
        List<String> rows =
                NotHeld.all().stream()
                        .map(
                                it ->
                                        "| %s | %s | %s |"
                                                .formatted(
                                                        it.field(),
                                                        it.what(),
                                                        String.join(", ", it.rules())))
                        .toList();

        assertThat(lines()).containsSubsequence(rows);
    }

    @Test
    void the_table_has_no_other_row_and_no_rule_is_both_checked_and_left_out() throws IOException {
        List<String> checked = PortedRules.all().stream().map(it -> it.text().number()).toList();

        assertThat(lines().stream().filter(it -> it.matches("\\| .*")).toList())
                .hasSize(checked.size() + NotHeld.all().size() + 4);
        assertThat(NotHeld.all())
                .flatExtracting(NotHeld::rules)
                .doesNotContainAnyElementsOf(checked);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PAGE);
    }
}
