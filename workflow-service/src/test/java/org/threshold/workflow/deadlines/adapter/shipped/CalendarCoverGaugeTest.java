package org.threshold.workflow.deadlines.adapter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The operator learns in time that the list of bank holidays ends. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarCoverGaugeTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void the_gauge_counts_the_days_that_are_left() {
        bindAt("2027-12-01T12:00:00Z");

        assertThat(metrics.get("threshold.calendar.days.left").gauge().value()).isEqualTo(30);
    }

    @Test
    void with_less_than_ninety_days_left_the_start_says_so(CapturedOutput log) {
        bindAt("2027-10-03T12:00:00Z");

        assertThat(log).contains("known for 89 days more");
    }

    @Test
    void with_ninety_days_left_it_is_silent(CapturedOutput log) {
        bindAt("2027-10-02T12:00:00Z");

        assertThat(log).doesNotContain("Bank holidays");
    }

    private void bindAt(String now) {
        var gauge =
                new CalendarCoverGauge(ShippedRules.workingCalendar(""), () -> Instant.parse(now));
        gauge.bindTo(metrics);
    }
}
