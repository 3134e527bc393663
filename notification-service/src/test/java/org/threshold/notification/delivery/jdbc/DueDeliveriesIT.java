package org.threshold.notification.delivery.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.Circuits.Probe;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.delivery.DueDeliveries.Share;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.Route;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;

/** In which order deliveries of one recipient are tried. */
class DueDeliveriesIT extends FarAhead {

    private static final Instant LATER = DUE.plusSeconds(600);

    @Test
    void what_concerns_one_case_goes_out_one_after_the_other() {
        DeliveryId first = add("sergeant", Priority.P1, "CP-1");
        DeliveryId second = add("sergeant", Priority.P1, "CP-1");

        assertThat(claim()).containsExactly(first);
        assertThat(claim()).isEmpty();

        deliveries.save(first, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(second);
    }

    @Test
    void one_child_does_not_wait_for_the_news_of_another() {
        DeliveryId first = add("sergeant", Priority.P3, "CP-1");
        DeliveryId otherCase = add("sergeant", Priority.P3, "CP-2");

        assertThat(claim()).containsExactlyInAnyOrder(first, otherCase);
    }

    @Test
    void what_concerns_two_cases_waits_for_both_and_holds_back_both() {
        DeliveryId first = add("sergeant", Priority.P1, "CP-1");
        DeliveryId both = add(by("sergeant"), Priority.P1, List.of("CP-1", "CP-2"), LATER);
        DeliveryId second = add("sergeant", Priority.P1, "CP-2");

        assertThat(claim()).containsExactly(first);
        deliveries.save(first, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(both);
        assertThat(claim()).isEmpty();
        deliveries.save(both, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(second);
    }

    @Test
    void what_waits_for_a_message_that_is_refused_holds_back_no_other_case() {
        DeliveryId refused = add("sergeant", Priority.P3, "CP-1");
        deliveries.save(refused, progress(DeliveryState.SENT, 3, DUE.plusSeconds(60)));
        add("sergeant", Priority.P3, "CP-1");
        DeliveryId otherCase = add("sergeant", Priority.P3, "CP-2");

        assertThat(claim()).containsExactly(otherCase);
    }

    @Test
    void recipients_do_not_wait_for_each_other() {
        DeliveryId sergeant = add("sergeant", Priority.P1, "CP-1");
        DeliveryId inspector = add("inspector", Priority.P1, "CP-1");

        assertThat(claim()).containsExactlyInAnyOrder(sergeant, inspector);
    }

    @Test
    void one_that_failed_an_attempt_holds_back_its_own_case_and_no_other() {
        DeliveryId failing = add("sergeant", Priority.P1, "CP-1");
        deliveries.save(failing, progress(DeliveryState.SENT, 1, DUE.plusSeconds(60)));
        DeliveryId otherCase = add("sergeant", Priority.P1, "CP-2");
        DeliveryId sameCase = add("sergeant", Priority.P1, "CP-1");

        assertThat(claim()).containsExactly(otherCase);
        deliveries.save(otherCase, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).isEmpty();

        deliveries.save(failing, progress(DeliveryState.DELIVERED, 2, DUE));
        assertThat(claim()).containsExactly(sameCase);
    }

    @Test
    void nothing_waits_for_something_less_urgent_that_failed_an_attempt() {
        DeliveryId slow = add("sergeant", Priority.P3, "CP-1");
        DeliveryId urgent = add("sergeant", Priority.P1, "CP-1");
        deliveries.save(slow, progress(DeliveryState.SENT, 1, DUE.plusSeconds(300)));

        assertThat(claim()).containsExactly(urgent);
    }

    @Test
    void what_is_late_goes_out_in_order_of_its_case_and_holds_back_no_other_case() {
        DeliveryId first = add("sergeant", Priority.P1, "CP-1");
        DeliveryId second = add("sergeant", Priority.P1, "CP-1");
        DeliveryId otherCase = add("sergeant", Priority.P1, "CP-2");
        deliveries.save(first, progress(DeliveryState.LATE, 4, DUE.plusSeconds(60)));
        deliveries.save(second, progress(DeliveryState.LATE, 0, DUE));

        assertThat(claim()).containsExactly(otherCase);
        assertThat(claim()).isEmpty();

        deliveries.save(first, progress(DeliveryState.DELIVERED, 5, DUE));
        assertThat(claim()).containsExactly(second);
    }

    @Test
    void what_is_late_is_tried_after_its_time_and_is_not_overdue_again() {
        DeliveryId late = add("sergeant", Priority.P1, "CP-1");
        Instant hoursLater = DUE.plus(Duration.ofDays(3));
        deliveries.save(late, progress(DeliveryState.LATE, 4, hoursLater));
        Moment then = new Moment(hoursLater, DUE);

        assertThat(due.claim(share(Set.of()), then, LEASE)).containsExactly(late);
        assertThat(deliveries.lockOverdue(then)).isEmpty();
    }

    @Test
    void a_lease_that_has_ended_lets_another_process_try() {
        DeliveryId only = add("sergeant", Priority.P1, "CP-1");
        assertThat(claim()).containsExactly(only);

        Moment later = new Moment(DUE, LEASE);

        assertThat(due.claim(share(Set.of()), later, LEASE.plusSeconds(10))).containsExactly(only);
    }

    @Test
    void an_agency_is_named_while_something_of_it_can_be_tried() {
        add("sergeant", Priority.P1, "CP-1");
        assertThat(due.agencies(NOW, Set.of())).contains(agency);

        claim();

        assertThat(due.agencies(NOW, Set.of())).doesNotContain(agency);
        assertThat(due.anythingLeft(NOW, Set.of())).isTrue();
    }

    @Test
    void the_most_urgent_is_taken_first_and_waits_for_its_own_case() {
        DeliveryId first = add("sergeant", Priority.P3, "CP-1");
        DeliveryId second = add("sergeant", Priority.P3, "CP-2");
        DeliveryId urgent = add("sergeant", Priority.P1, "CP-3");
        DeliveryId sameCase = add("sergeant", Priority.P1, "CP-2");

        assertThat(due.claim(new Share(agency, 1, Set.of()), NOW, LEASE)).containsExactly(urgent);
        assertThat(due.claim(new Share(agency, 1, Set.of()), NOW, LEASE)).containsExactly(first);
        assertThat(claim()).containsExactly(second);
        deliveries.save(second, progress(DeliveryState.DELIVERED, 1, DUE));
        assertThat(claim()).containsExactly(sameCase);
    }

    @Test
    void what_is_held_back_is_left_out_and_its_agency_with_it() {
        DeliveryId held = add("sergeant", Priority.P1, "CP-1");
        DeliveryId other = add("inspector", Priority.P1, "CP-1");

        assertThat(due.claim(share(Set.of(by("sergeant"))), NOW, LEASE)).containsExactly(other);
        assertThat(due.agencies(NOW, Set.of(by("sergeant")))).doesNotContain(agency);
        assertThat(due.agencies(NOW, Set.of())).contains(agency);

        deliveries.putBack(other);
        assertThat(claim()).containsExactlyInAnyOrder(held, other);
    }

    @Test
    void one_delivery_finds_out_the_one_that_was_tried_least() {
        DeliveryId broken = add("sergeant", Priority.P1, "CP-1");
        deliveries.save(broken, progress(DeliveryState.SENT, 6, DUE));
        DeliveryId fresh = add("inspector", Priority.P3, "CP-2");
        var entry = new Route(new Recipient(agency, Recipient.ANY_ROLE), Preference.FIRST);
        var probe = new Probe(entry, Set.of(by("sergeant"), by("inspector")));

        assertThat(due.claimProbe(probe, NOW, LEASE)).contains(fresh);
        assertThat(due.claimProbe(probe, NOW, LEASE)).contains(broken);
        assertThat(due.claimProbe(probe, NOW, LEASE)).isEmpty();
    }

    @Test
    void what_is_put_back_was_not_tried_and_keeps_its_place() {
        DeliveryId first = add("sergeant", Priority.P1, "CP-1");
        add("sergeant", Priority.P1, "CP-1");
        assertThat(claim()).containsExactly(first);

        deliveries.putBack(first);

        assertThat(claim()).containsExactly(first);
        assertThat(deliveries.lockOverdue(NOW)).isEmpty();
    }
}
