package org.threshold.workflow.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

class ProcedureTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate SECOND = LocalDate.parse("2027-02-01");
    private static final List<String> TEXT =
            List.of(
                    "# a remark",
                    "procedure | see-child",
                    "version | 1 | 2026-11-01 |",
                    "do | See the child itself.",
                    "version | 2 | 2027-02-01 | The child is seen awake.",
                    "do | See the child itself, awake.",
                    "do | Look at where it sleeps.");

    private final Procedure procedure =
            Objects.requireNonNull(ProcedureText.parse(TEXT).get("see-child"));

    @Test
    @Requirement("R-C&F-2")
    void each_version_is_in_force_until_the_next() {
        assertThat(procedure.inForce(FIRST.minusDays(1))).isEmpty();
        assertThat(procedure.inForce(SECOND.minusDays(1)).orElseThrow().number()).isEqualTo(1);
        assertThat(procedure.inForce(SECOND).orElseThrow().lines())
                .containsExactly("See the child itself, awake.", "Look at where it sleeps.");
    }

    @Test
    void what_changed_after_a_day_and_until_today_is_said() {
        assertThat(procedure.changedBetween(SECOND.minusDays(1), SECOND))
                .containsExactly("The child is seen awake.");
        assertThat(procedure.changedBetween(SECOND, SECOND.plusDays(9))).isEmpty();
        assertThat(procedure.changedBetween(FIRST, SECOND.minusDays(1))).isEmpty();
    }

    @Test
    void a_text_that_is_not_understood_is_refused_with_its_line() {
        assertThatThrownBy(() -> ProcedureText.parse(List.of("proceedure | see-child")))
                .hasMessageContaining("proceedure | see-child");
        assertThatThrownBy(() -> ProcedureText.parse(List.of("procedure | a", "procedure | a")))
                .hasMessageContaining("procedure | a");
        assertThatThrownBy(
                        () -> ProcedureText.parse(List.of("procedure | a", "version | 1 | soon |")))
                .hasMessageContaining("version | 1 | soon |");
    }

    @Test
    void versions_follow_each_other_and_each_later_one_says_what_changed() {
        assertThatThrownBy(() -> version("version | 3 | 2027-03-01 | New."))
                .hasMessageContaining("Version 3 of see-child does not follow");
        assertThatThrownBy(() -> version("version | 2 | 2026-11-01 | New."))
                .hasMessageContaining("Version 2 of see-child does not follow");
        assertThatThrownBy(() -> version("version | 2 | 2027-03-01 |"))
                .hasMessageContaining("says nothing of what changed");
    }

    private static void version(String line) {
        ProcedureText.parse(
                List.of(
                        "procedure | see-child",
                        "version | 1 | 2026-11-01 |",
                        "do | See it.",
                        line,
                        "do | See it awake."));
    }
}
