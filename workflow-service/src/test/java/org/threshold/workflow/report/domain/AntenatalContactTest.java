package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.prebirth.NotifiedPregnancies.Notified;

class AntenatalContactTest {

    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOW = DUE.plusSeconds(60);

    @Test
    @Requirement("R-4.2-10")
    void it_says_how_many_mothers_were_seen_of_all_and_of_flagged_families() {
        Report report =
                AntenatalContact.of(
                        List.of(
                                flagged(Optional.of(DUE), Optional.of(DUE)),
                                flagged(Optional.of(DUE), Optional.empty()),
                                standard(Optional.of(DUE), Optional.of(NOW)),
                                standard(Optional.of(NOW.plusSeconds(1)), Optional.empty()),
                                standard(Optional.empty(), Optional.empty())),
                        new Asked(Month.of(NOW), NOW));

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("40% (2 of 5)", "50% (1 of 2)", "20% (1 of 5)", "1");
        assertThat(report.summary().breakdowns().getLast().lines())
                .extracting(Breakdown.Line::words)
                .containsExactlyInAnyOrder(
                        "seen in time",
                        "limit passed, not seen",
                        "seen after the limit",
                        "still to be seen",
                        "not to be made any more");
        assertThat(report.table().rows().getFirst().cells())
                .containsExactly(
                        new Cell.At(DUE.minusSeconds(9)),
                        Cell.of("Urgent"),
                        new Cell.At(DUE),
                        new Cell.At(DUE),
                        Cell.of("seen in time"));
        assertThat(report.cases()).containsExactly("CP-1");
    }

    private static Notified flagged(Optional<Instant> due, Optional<Instant> seen) {
        return new Notified("CP-1", DUE.minusSeconds(9), "Urgent", true, due, seen);
    }

    private static Notified standard(Optional<Instant> due, Optional<Instant> seen) {
        return new Notified("CP-1", DUE.minusSeconds(9), "Standard", false, due, seen);
    }
}
