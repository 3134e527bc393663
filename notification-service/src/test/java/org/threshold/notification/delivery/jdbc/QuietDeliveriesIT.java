package org.threshold.notification.delivery.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.QuietDeliveries;

/** What waits for the end of quiet hours, what has it released, and in which order it goes. */
class QuietDeliveriesIT extends FarAhead {

    private static final Instant MORNING = DUE.plus(Duration.ofHours(8));
    private static final Instant NOON = DUE.plus(Duration.ofHours(13));
    private static final Instant SOON = DUE.plus(Duration.ofMinutes(5));

    @Autowired private QuietDeliveries quiet;
    @Autowired private JdbcClient jdbc;

    @Test
    void it_is_not_tried_and_holds_back_nobody_until_its_time_comes() {
        DeliveryId waiting = notUrgent("CP-1");
        assertThat(claim()).containsExactly(waiting);
        assertThat(quiet.putOff(waiting, MORNING, SOON)).isTrue();
        DeliveryId other = notUrgent("CP-2");

        assertThat(claim()).containsExactly(other);
        quiet.wake(MORNING.minusSeconds(1));
        assertThat(state(waiting)).isEqualTo("quiet");
        quiet.wake(MORNING);

        assertThat(claimAt(MORNING)).containsExactly(waiting);
    }

    @Test
    void what_is_urgent_releases_what_waits_about_its_case_and_goes_after_it() {
        DeliveryId waiting = notUrgent("CP-1");
        DeliveryId otherCase = notUrgent("CP-2");
        assertThat(quiet.putOff(waiting, MORNING, SOON)).isTrue();
        assertThat(quiet.putOff(otherCase, MORNING, SOON)).isTrue();
        DeliveryId urgent = add("sergeant", Priority.P1, "CP-1");

        quiet.release(urgent, DUE);

        assertThat(claim()).containsExactly(waiting);
        deliveries.save(waiting, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(urgent);
        assertThat(state(otherCase)).isEqualTo("quiet");
    }

    @Test
    void what_is_behind_and_may_not_wait_keeps_it_from_being_put_off() {
        DeliveryId first = notUrgent("CP-1");
        add("sergeant", Priority.P2, "CP-1");
        DeliveryId second = notUrgent("CP-2");
        add(by("sergeant"), Priority.P3, "CP-2", SOON);
        DeliveryId third = notUrgent("CP-3");
        add("sergeant", Priority.P1, "CP-4");
        add("inspector", Priority.P1, "CP-3");

        assertThat(quiet.putOff(first, MORNING, SOON)).isFalse();
        assertThat(quiet.putOff(second, MORNING, SOON)).isFalse();
        assertThat(quiet.putOff(third, MORNING, SOON)).isTrue();
        assertThat(state(first)).isEqualTo("queued");
    }

    @Test
    void what_goes_earlier_brings_forward_what_came_before_it_about_its_case() {
        DeliveryId first = notUrgent("CP-1");
        DeliveryId otherCase = notUrgent("CP-2");
        quiet.putOff(first, MORNING, SOON);
        quiet.putOff(otherCase, MORNING, SOON);
        Instant midnight = DUE.plus(Duration.ofHours(1));
        DeliveryId sooner = add(by("sergeant"), Priority.P3, "CP-1", midnight.plusSeconds(300));

        quiet.putOff(sooner, midnight, SOON);
        quiet.wake(midnight);

        assertThat(claimAt(midnight)).containsExactly(first);
        assertThat(quiet.putOff(first, MORNING, midnight.plusSeconds(300))).isFalse();
        assertThat(state(otherCase)).isEqualTo("quiet");
    }

    @Test
    void a_chain_of_cases_is_released_to_its_beginning() {
        DeliveryId first = notUrgent("CP-1");
        DeliveryId second = add(by("sergeant"), Priority.P3, List.of("CP-1", "CP-2"), NOON);
        assertThat(quiet.putOff(first, MORNING, SOON)).isTrue();
        assertThat(quiet.putOff(second, MORNING, SOON)).isTrue();
        DeliveryId urgent = add("sergeant", Priority.P1, "CP-2");

        quiet.release(urgent, DUE);

        assertThat(claim()).containsExactly(first);
        deliveries.save(first, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(second);
    }

    @Test
    void what_is_pressing_at_the_end_of_a_chain_keeps_its_beginning_from_being_put_off() {
        DeliveryId first = notUrgent("CP-1");
        add(by("sergeant"), Priority.P3, List.of("CP-1", "CP-2"), NOON);
        add("sergeant", Priority.P1, "CP-2");

        assertThat(quiet.putOff(first, MORNING, SOON)).isFalse();
    }

    @Test
    void what_is_late_is_not_put_off() {
        DeliveryId late = notUrgent("CP-1");
        deliveries.save(late, progress(DeliveryState.LATE, 4, DUE));

        assertThat(quiet.putOff(late, MORNING, SOON)).isFalse();
        assertThat(state(late)).isEqualTo("late");
    }

    @Test
    void an_acknowledgement_ends_its_waiting() {
        DeliveryId waiting = notUrgent("CP-1");
        quiet.putOff(waiting, MORNING, SOON);

        deliveries.stop(deliveries.requestOf(waiting).id());

        assertThat(state(waiting)).isEqualTo("stopped");
    }

    private DeliveryId notUrgent(String caseRef) {
        return add(by("sergeant"), Priority.P3, caseRef, NOON);
    }

    private String state(DeliveryId id) {
        return jdbc.sql("select state from delivery where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
