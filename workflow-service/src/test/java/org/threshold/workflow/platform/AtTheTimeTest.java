package org.threshold.workflow.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/** When a record is late (R-Hosp-3a). */
class AtTheTimeTest {

    private static final Instant THEN = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    @Requirement("R-Hosp-3a")
    void a_record_is_late_once_more_than_four_hours_have_passed() {
        assertThat(AtTheTime.late(THEN, THEN)).isFalse();
        assertThat(AtTheTime.late(THEN, THEN.plus(Duration.ofHours(4)))).isFalse();
        assertThat(AtTheTime.late(THEN, THEN.plus(Duration.ofHours(4)).plusSeconds(1))).isTrue();
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_late_record_says_when_it_was_made_and_why_only_then() {
        assertThat(AtTheTime.flag("Monday", "The line was down."))
                .isEqualTo("Recorded late, on Monday: The line was down.");
        assertThat(AtTheTime.flag("Monday", ""))
                .isEqualTo("Recorded late, on Monday: no reason was given");
    }

    @Test
    void a_reason_is_said_or_that_there_is_none() {
        assertThat(AtTheTime.reason("The line was down.")).isEqualTo("The line was down.");
        assertThat(AtTheTime.reason(" ")).isEqualTo("no reason was given");
    }
}
