package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.notification.delivery.DeliveryState.CONFIRMED;
import static org.threshold.notification.delivery.DeliveryState.DELIVERED;
import static org.threshold.notification.delivery.DeliveryState.UNATTENDED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.delivery.Said.Delivered;
import org.threshold.notification.delivery.Said.Sent;

/** What a system has taken while nobody is on duty: told, and not so that the ladder waits. */
class UnattendedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void it_is_delivered_and_given_back_with_the_reason_in_that_order() {
        Step step =
                Progress.queued(NOW, NOW.plusSeconds(120))
                        .after(new Unattended(204), Priority.P1, NOW);

        assertThat(step.said()).containsExactly(new Sent(), new Delivered(), new Said.Unattended());
        assertThat(step.said().getLast().code()).isEqualTo("returned");
        assertThat(step.said().getLast().reasonIfAny()).contains("nobody-on-duty");
        assertThat(step.progress()).isEqualTo(progress(UNATTENDED, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"LATE", "PARKED", "FAILED", "SENT", "QUIET"})
    void it_counts_whenever_it_comes(DeliveryState before) {
        Step step = progress(before, 3).after(new Unattended(204), Priority.P2, NOW);

        assertThat(step.said()).endsWith(new Delivered(), new Said.Unattended());
        assertThat(step.progress()).isEqualTo(progress(UNATTENDED, 4));
    }

    @Test
    void what_somebody_has_acknowledged_or_a_network_has_handed_on_is_not_given_back() {
        Step acknowledged =
                progress(DeliveryState.STOPPED, 1).after(new Unattended(204), Priority.P1, NOW);
        Step confirmed = progress(CONFIRMED, 1).after(new Unattended(201), Priority.P1, NOW);

        assertThat(acknowledged.said()).containsExactly(new Delivered());
        assertThat(acknowledged.progress().state()).isEqualTo(DELIVERED);
        assertThat(confirmed.said()).isEmpty();
        assertThat(confirmed.progress().state()).isEqualTo(CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void nothing_that_a_network_says_later_puts_somebody_on_duty(Report report) {
        Progress unattended = progress(UNATTENDED, 1);

        assertThat(report.after(unattended)).isEqualTo(new Step(unattended, List.of()));
    }

    @Test
    void a_networks_word_that_overtakes_the_answer_does_not_hide_that_nobody_is_there() {
        DeliveryState before = DeliveryState.QUEUED;

        Step step = Report.DELIVERED.after(progress(before, 0)).unattended(before);

        assertThat(step.said()).containsExactly(new Sent(), new Delivered(), new Said.Unattended());
        assertThat(step.progress().state()).isEqualTo(UNATTENDED);
    }

    @Test
    void what_came_back_from_a_network_stays_so_whoever_is_on_duty() {
        DeliveryState before = DeliveryState.SENT;
        Step step = Report.PERMANENT_FAILURE.after(progress(before, 1));

        assertThat(step.unattended(before)).isEqualTo(step);
    }

    private static Progress progress(DeliveryState state, int attempts) {
        return new Progress(state, attempts, NOW, NOW.plusSeconds(120));
    }
}
