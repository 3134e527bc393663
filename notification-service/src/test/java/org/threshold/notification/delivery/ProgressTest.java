package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;
import org.threshold.notification.delivery.Said.Delivered;
import org.threshold.notification.delivery.Said.Failed;
import org.threshold.notification.delivery.Said.Sent;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DELIVER_BY = NOW.plusSeconds(120);

    private final Progress queued = Progress.queued(NOW, DELIVER_BY);

    @Test
    void an_accepted_first_attempt_is_sent_and_delivered() {
        Step step = queued.after(new Accepted(202), Priority.P1, NOW);

        assertThat(step.said()).containsExactly(new Sent(), new Delivered());
        assertThat(step.progress().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(step.progress().attempts()).isEqualTo(1);
    }

    @Test
    void a_refused_attempt_is_sent_once_and_tried_again_after_its_wait() {
        Step first = queued.after(new Refused(503), Priority.P1, NOW);
        Step second = first.progress().after(new Unanswered(), Priority.P1, NOW.plusSeconds(2));

        assertThat(first.said()).containsExactly(new Sent());
        assertThat(first.progress().nextAttemptAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(second.said()).isEmpty();
        assertThat(second.progress().nextAttemptAt()).isEqualTo(NOW.plusSeconds(6));
        assertThat(second.progress().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void a_wait_that_the_system_asks_for_counts_where_it_is_longer_than_our_own() {
        Refused busy = new Refused(503, Duration.ofSeconds(20));
        Step first = queued.after(busy, Priority.P1, NOW);
        Step brief = queued.after(new Refused(429, Duration.ofSeconds(1)), Priority.P1, NOW);

        assertThat(first.progress().nextAttemptAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(brief.progress().nextAttemptAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"P1, PT30S", "P2, PT5M", "P3, PT15M", "P4, PT15M"})
    void a_system_that_asks_for_a_day_is_called_again_long_before_it(
            Priority priority, Duration most) {
        Refused away = new Refused(503, Duration.ofDays(1));

        assertThat(queued.after(away, priority, NOW).progress().nextAttemptAt())
                .isEqualTo(NOW.plus(most));
    }

    @Test
    void what_never_reached_the_recipient_is_not_called_sent() {
        Step step = queued.after(new Unreachable(), Priority.P1, NOW);

        assertThat(step.said()).isEmpty();
        assertThat(step.progress().state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void a_gone_endpoint_fails_at_once() {
        Step step = queued.after(new Gone(410), Priority.P1, NOW);

        assertThat(step.said())
                .containsExactly(new Sent(), new Failed(FailureReason.ENDPOINT_GONE));
    }

    @Test
    void a_channel_that_is_no_longer_in_the_directory_fails_at_once_with_its_reason() {
        Outcome missing = new Unusable(FailureReason.ENDPOINT_DISABLED);

        Step step = queued.after(missing, Priority.P1, NOW);

        assertThat(step.said()).containsExactly(new Failed(FailureReason.ENDPOINT_DISABLED));
    }

    @Test
    void at_its_deliver_by_instant_it_fails() {
        Step inTime = queued.after(new Unreachable(), Priority.P1, DELIVER_BY.minusSeconds(1));
        Step late = queued.after(new Unreachable(), Priority.P1, DELIVER_BY);

        assertThat(inTime.progress().state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(late.said()).containsExactly(new Failed(FailureReason.NOT_DELIVERED_IN_TIME));
        assertThat(late.progress().state()).isEqualTo(DeliveryState.LATE);
        assertThat(queued.overdue().said())
                .containsExactly(new Failed(FailureReason.NOT_DELIVERED_IN_TIME));
    }

    @Test
    void an_acceptance_after_the_failure_is_a_fact_and_is_said() {
        Progress failed = queued.overdue().progress();

        Step step = failed.after(new Accepted(200), Priority.P1, DELIVER_BY.plusSeconds(1));

        assertThat(step.said()).containsExactly(new Delivered());
    }

    @Test
    void it_is_tried_on_after_its_time_and_nothing_more_is_said_until_it_is_accepted() {
        Instant later = DELIVER_BY.plusSeconds(1);
        Progress late = queued.overdue().progress();

        Step step = late.after(new Refused(500), Priority.P1, later);

        assertThat(late.state()).isEqualTo(DeliveryState.LATE);
        assertThat(step.said()).isEmpty();
        assertThat(step.progress().state()).isEqualTo(DeliveryState.LATE);
        assertThat(step.progress().nextAttemptAt()).isEqualTo(later.plusSeconds(60));
        assertThat(step.progress().after(new Accepted(200), Priority.P1, later).said())
                .containsExactly(new Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415, 422})
    void a_message_that_a_working_system_does_not_accept_is_not_tried_on_after_its_time(int no) {
        Progress late = queued.overdue().progress();

        Step step = late.after(new Refused(no), Priority.P1, DELIVER_BY.plusSeconds(1));

        assertThat(step.said()).isEmpty();
        assertThat(step.progress().state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void what_nobody_accepts_for_a_week_is_parked_by_the_attempt_that_fails_then() {
        Instant weekLater = DELIVER_BY.plus(Progress.HORIZON);
        Progress late = queued.overdue().progress();

        Step before = late.after(new Unreachable(), Priority.P1, weekLater.minusSeconds(1));
        Step then = late.after(new Unreachable(), Priority.P1, weekLater);

        assertThat(before.progress().state()).isEqualTo(DeliveryState.LATE);
        assertThat(then.progress().state()).isEqualTo(DeliveryState.PARKED);
        assertThat(then.progress().state().unfinished()).isFalse();
        assertThat(then.said()).isEmpty();
    }

    @Test
    void what_was_parked_and_is_accepted_after_all_is_said_to_be_delivered() {
        Instant weekLater = DELIVER_BY.plus(Progress.HORIZON);
        Progress late = queued.overdue().progress();
        Progress parked = late.after(new Unreachable(), Priority.P1, weekLater).progress();

        Step step = parked.after(new Accepted(204), Priority.P1, weekLater.plusSeconds(60));

        assertThat(step.said()).containsExactly(new Delivered());
        assertThat(step.progress().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void an_endpoint_that_is_gone_ends_what_is_late() {
        Progress late = queued.overdue().progress();

        Step step = late.after(new Gone(410), Priority.P1, DELIVER_BY.plusSeconds(1));

        assertThat(step.progress().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(step.said()).doesNotHaveAnyElementsOfTypes(Failed.class);
    }

    @Test
    void any_other_outcome_after_the_end_changes_nothing() {
        Progress failed = queued.after(new Gone(410), Priority.P1, NOW).progress();

        Step step = failed.after(new Refused(500), Priority.P1, DELIVER_BY.plusSeconds(1));

        assertThat(step.said()).isEmpty();
        assertThat(step.progress().state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void an_acceptance_is_said_once() {
        Progress delivered = queued.after(new Accepted(200), Priority.P1, NOW).progress();

        assertThat(delivered.after(new Accepted(200), Priority.P1, NOW).said()).isEmpty();
    }

    @Test
    void a_request_that_comes_after_its_deliver_by_instant_is_tried_all_the_same() {
        Progress late = Progress.queued(NOW, NOW.minusSeconds(600));

        assertThat(late.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(late.tryUntil()).isEqualTo(NOW.plus(Progress.LEAST));
    }
}
