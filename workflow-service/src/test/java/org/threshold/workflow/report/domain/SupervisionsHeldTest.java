package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.SupervisionsHeld.Due;
import org.threshold.workflow.report.domain.SupervisionsHeld.Held;

class SupervisionsHeldTest {

    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOW = DUE.plusSeconds(60);

    @Test
    @Requirement("L-3.1.27")
    void it_says_which_were_held_and_which_of_those_due_were_in_time() {
        Report report =
                SupervisionsHeld.of(
                        List.of(held("CP-1", "ward"), held("CP-1", "duty-social-worker")),
                        List.of(
                                due(true, DUE, Optional.of(DUE)),
                                due(true, DUE, Optional.of(NOW)),
                                due(false, NOW, Optional.empty()),
                                due(false, NOW.plusSeconds(1), Optional.empty())),
                        new Asked(Month.of(NOW), NOW));

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("2", "1", "25% (1 of 4)", "50% (1 of 2)", "1");
        assertThat(report.summary().breakdowns().getLast().lines())
                .extracting(Breakdown.Line::words)
                .containsExactlyInAnyOrder(
                        "logged in time",
                        "logged after the limit",
                        "still to be held",
                        "limit passed, none logged");
        assertThat(report.table().rows().getFirst().cells())
                .contains(Cell.of("due after a Red event"), new Cell.At(DUE));
        assertThat(report.table().rows().getLast().cells())
                .contains(Cell.of("held"), Cell.of("Monday 23 November 2026"));
        assertThat(report.cases()).containsExactly("CP-1", "CP-2");
    }

    private static Held held(String ref, String role) {
        return new Held(ref, LocalDate.parse("2026-11-23"), role);
    }

    private static Due due(boolean red, Instant due, Optional<Instant> met) {
        return new Due("CP-2", red, due, met);
    }
}
