package org.threshold.workflow.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;

/** How early a discharge is announced, what makes it complex, and whether anybody knew of it. */
class DischargeRulesTest {

    private static final Instant NOW = london("2026-11-26T14:00");

    @Test
    @Requirement("R-Mid-2b")
    void in_time_is_24_hours_before() {
        Instant day = NOW.plus(Duration.ofHours(24));
        assertThat(EarlyNotice.of(NOW, day)).isEqualTo(EarlyNotice.IN_TIME);
        assertThat(EarlyNotice.of(NOW, day.minusSeconds(1))).isEqualTo(EarlyNotice.SHORT);
        assertThat(EarlyNotice.of(NOW, NOW.plusSeconds(1))).isEqualTo(EarlyNotice.SHORT);
        assertThat(EarlyNotice.of(NOW, NOW)).isEqualTo(EarlyNotice.LATE);
    }

    @Test
    @Requirement("R-Mid-2a")
    void what_makes_it_complex_is_computed_from_what_is_recorded() {
        assertThat(flags(Map.of("tests", "complete", "goingTo", "home"), false)).isEmpty();
        assertThat(flags(Map.of("tests", "complete"), true))
                .containsExactly(DischargeFlag.CONCERN_OPEN);
        assertThat(flags(Map.of("premature", "yes", "unit", "nnu", "goingTo", "not-known"), false))
                .containsExactly(
                        DischargeFlag.PREMATURE,
                        DischargeFlag.NEONATAL_UNIT,
                        DischargeFlag.TESTS_OUTSTANDING,
                        DischargeFlag.PLACE_NOT_KNOWN);
        assertThat(flags(Map.of("premature", "no", "unit", "7a", "tests", "complete"), false))
                .isEmpty();
    }

    private static List<DischargeFlag> flags(Map<String, String> codes, boolean concern) {
        return DischargeFlag.of(change(ChangeKind.DISCHARGE_PLANNED, "", NOW, codes), concern);
    }

    @Test
    void a_time_that_nobody_can_read_counts_as_now() {
        var odd = Map.of("plannedAt", "2026-02-31T10:00:00Z");
        var known = Map.of("plannedAt", "2026-12-01T10:00:00Z");

        assertThat(PlannedAt.of(change(ChangeKind.DISCHARGE_PLANNED, "", NOW, odd))).isEqualTo(NOW);
        assertThat(PlannedAt.of(change(ChangeKind.DISCHARGE_PLANNED, "", NOW, known)))
                .isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    @Requirement("R-Mid-2b")
    void nobody_announced_a_child_that_was_there_until_it_left() {
        var admitted = change(ChangeKind.CHILD_ADMITTED, "admitted", NOW, Map.of());
        var attended = change(ChangeKind.CHILD_ADMITTED, "attended", NOW, Map.of());
        var threatened =
                change(
                        ChangeKind.DISCHARGE_AGAINST_ADVICE,
                        "threatened",
                        NOW.plusSeconds(1),
                        Map.of());
        var home = change(ChangeKind.CHILD_RETURNED_HOME, "", NOW.plusSeconds(2), Map.of());
        var left = change(ChangeKind.DISCHARGED, "", NOW.plusSeconds(3), Map.of());

        assertThat(Unannounced.leaves(left)).isTrue();
        assertThat(Unannounced.leaves(threatened)).isFalse();
        assertThat(Unannounced.wasThere(left, List.of(admitted, threatened))).isTrue();
        assertThat(Unannounced.wasThere(left, List.of(attended))).isFalse();
        assertThat(Unannounced.wasThere(left, List.of(admitted, home))).isFalse();
        assertThat(Unannounced.wasThere(admitted, List.of(left))).isFalse();
    }

    @Test
    @Requirement("R-Health-2")
    void a_meeting_says_who_was_there_what_was_seen_and_what_is_planned() {
        assertThat(new DischargeMeeting("", " ", "", true).missing())
                .extracting(Refusal::field)
                .containsExactly("present", "visiting", "plan");
        assertThat(new DischargeMeeting("The unit.", "Daily.", "A visit.", true).missing())
                .isEmpty();
    }

    private static NewChange change(
            ChangeKind kind, String stage, Instant at, Map<String, String> codes) {
        return new NewChange(kind, stage, List.of(Leaves.BABY), at, codes, "");
    }
}
