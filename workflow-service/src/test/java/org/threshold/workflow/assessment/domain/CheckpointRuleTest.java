package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;

class CheckpointRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate LATEST = LocalDate.parse("2026-12-07");

    @Test
    void a_manager_looks_at_it_today_at_the_earliest_and_never_later_than_the_limit() {
        assertThat(CheckpointRule.refusals(TODAY, TODAY, LATEST)).isEmpty();
        assertThat(CheckpointRule.refusals(LATEST, TODAY, LATEST)).isEmpty();
        assertThat(CheckpointRule.refusals(TODAY.minusDays(1), TODAY, LATEST))
                .extracting(Refusal::problem)
                .containsExactly("This day has passed.");
    }

    @Test
    void a_later_day_is_refused_with_what_to_do_instead() {
        assertThat(CheckpointRule.refusals(LATEST.plusDays(1), TODAY, LATEST))
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("checkpoint");
                            assertThat(refusal.problem())
                                    .isEqualTo(
                                            "It is due on Monday 7 December 2026 already, which is"
                                                    + " sooner.");
                            assertThat(refusal.remedy()).startsWith("Leave it empty for that day");
                        });
    }
}
