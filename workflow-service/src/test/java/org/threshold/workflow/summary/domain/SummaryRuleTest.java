package org.threshold.workflow.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

class SummaryRuleTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = Instant.parse("2027-02-23T17:00:00Z");
    private static final Optional<Summary> LAST =
            Optional.of(
                    new Summary(
                            new SummaryId(new UUID(0, 1)),
                            new CaseRef("CP-2041"),
                            "A baby was hurt.",
                            new Summary.Confirmed(
                                    new StaffId(new UUID(0, 2)), Role.DUTY_SOCIAL_WORKER, AT)));

    @Test
    void words_are_needed_only_where_there_is_nothing_to_confirm() {
        assertThat(SummaryRule.refusals(" ", Optional.empty()))
                .extracting(Refusal::field)
                .containsExactly("words");
        assertThat(SummaryRule.refusals(" ", LAST)).isEmpty();
        assertThat(SummaryRule.confirmed(" ", LAST)).isEqualTo("A baby was hurt.");
        assertThat(SummaryRule.confirmed("New.", LAST)).isEqualTo("New.");
    }

    @Test
    void it_is_short() {
        assertThat(SummaryRule.refusals("x".repeat(SummaryRule.MOST), LAST)).isEmpty();
        assertThat(SummaryRule.refusals("x".repeat(SummaryRule.MOST + 1), LAST)).hasSize(1);
        String lines = "Nine here\r\n".repeat(SummaryRule.MOST / 10);
        assertThat(SummaryRule.refusals(lines, LAST)).isEmpty();
        assertThat(SummaryRule.refusals(lines + "x", LAST)).hasSize(1);
    }

    @Test
    void it_holds_to_the_second_of_its_limit_and_not_after_a_red_event() {
        assertThat(new SummaryStanding(LAST, Optional.empty(), DUE).holds(DUE)).isTrue();
        assertThat(new SummaryStanding(LAST, Optional.empty(), DUE).holds(DUE.plusSeconds(1)))
                .isFalse();
        assertThat(new SummaryStanding(LAST, Optional.of(AT), DUE).holds(AT)).isFalse();
        assertThat(new SummaryStanding(Optional.empty(), Optional.empty(), DUE).holds(AT))
                .isFalse();
    }

    @Test
    void it_is_work_fourteen_days_before_on_the_clock_of_England() {
        assertThat(SummaryWatch.workFrom(Instant.parse("2026-04-05T16:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-22T17:00:00Z"));
    }

    @Test
    void the_first_red_event_since_counts_until_it_is_confirmed() {
        var watch = SummaryWatch.begin(new UUID(0, 3), new CaseRef("CP-2041"), AT);

        var red = watch.red(AT.plusSeconds(1)).red(AT.plusSeconds(2));

        assertThat(red.redSince()).contains(AT.plusSeconds(1));
        assertThat(red.confirmed(DUE).redSince()).isEmpty();
        assertThat(red.confirmed(DUE).since()).isEqualTo(DUE);
    }
}
