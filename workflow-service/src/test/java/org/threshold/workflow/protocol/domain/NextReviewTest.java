package org.threshold.workflow.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

class NextReviewTest {

    private static final Instant DUE = london("2027-11-26T17:00");
    private static final NextReview NEXT =
            new NextReview(ProtocolReview.shipped(LocalDate.parse("2026-11-27")), DUE);

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void it_is_work_from_sixty_days_before_counted_in_England() {
        Instant opens = london("2027-09-27T17:00");

        assertThat(NEXT.isWork(opens.minusMillis(1))).isFalse();
        assertThat(NEXT.isWork(opens)).isTrue();
    }

    @Test
    void it_is_late_after_its_limit_and_not_at_it() {
        assertThat(NEXT.isLate(DUE)).isFalse();
        assertThat(NEXT.isLate(DUE.plusMillis(1))).isTrue();
    }

    @Test
    void what_came_with_the_product_was_recorded_by_nobody_and_counts_from_its_day() {
        assertThat(NEXT.after().by()).isEmpty();
        assertThat(NEXT.after().anchor()).isEqualTo(london("2026-11-27T00:00"));
        assertThat(NEXT.after())
                .hasToString("ProtocolReview[00000000-0000-0000-0000-000000000137, 2026-11-27]");
    }
}
