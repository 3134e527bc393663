package org.threshold.workflow.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;

class ReviewRuleTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-27");
    private static final LocalDate TODAY = LocalDate.parse("2027-10-01");

    @Test
    void a_review_after_the_last_one_and_not_after_today_is_kept() {
        assertThat(refused(Optional.of(TODAY), "All agreed.")).isEmpty();
        assertThat(refused(Optional.of(LAST.plusDays(1)), "All agreed.")).isEmpty();
    }

    @Test
    void a_day_that_is_missing_to_come_or_not_later_is_refused_with_its_remedy() {
        assertThat(refused(Optional.empty(), "All agreed.")).containsExactly("reviewedOn");
        assertThat(refused(Optional.of(TODAY.plusDays(1)), "All agreed."))
                .containsExactly("reviewedOn");
        assertThat(refused(Optional.of(LAST), "All agreed.")).containsExactly("reviewedOn");
    }

    @Test
    void what_it_found_is_asked_for() {
        assertThat(refused(Optional.of(TODAY), " ")).containsExactly("found");
    }

    private static List<String> refused(Optional<LocalDate> on, String found) {
        return ReviewRule.refusals(on, found, LAST, TODAY).stream().map(Refusal::field).toList();
    }
}
