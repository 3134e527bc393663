package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.Circuits.Probe;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;

class CircuitsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(5);
    private static final Recipient DESK = new Recipient("police", Recipient.ANY_ROLE);
    private static final Route ENTRY = new Route(DESK, Preference.FIRST);
    private static final Route SERGEANT = route("sergeant", Preference.FIRST);
    private static final Route INSPECTOR = route("inspector", Preference.FIRST);
    private static final Route BY_MAIL = route("sergeant", Preference.SECOND);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Circuits circuits = new Circuits(new WatchedEndpoints(meters));

    @Test
    void all_roles_that_lead_to_a_failing_endpoint_are_held_back_and_its_other_channel_is_not() {
        allowed(INSPECTOR);
        allowed(BY_MAIL);
        fail(5);

        assertThat(circuits.heldBack()).containsExactlyInAnyOrder(SERGEANT, INSPECTOR);
        assertThat(admitted(INSPECTOR)).isFalse();
        assertThat(admitted(BY_MAIL)).isTrue();
        assertThat(gauge()).isEqualTo(1);
    }

    @Test
    void a_role_that_is_seen_to_lead_there_is_held_back_from_then_on() {
        fail(5);
        assertThat(circuits.heldBack()).containsExactly(SERGEANT);

        assertThat(admitted(INSPECTOR)).isFalse();

        assertThat(circuits.heldBack()).contains(INSPECTOR);
    }

    @Test
    void one_is_wanted_to_find_out_when_the_pause_is_over() {
        fail(5);

        assertThat(circuits.wanted(DUE.minusMillis(1))).isEmpty();
        assertThat(circuits.heldBack(DUE.minusMillis(1))).containsExactly(SERGEANT);
        assertThat(circuits.wanted(DUE))
                .singleElement()
                .satisfies(
                        probe -> {
                            assertThat(probe.entry()).isEqualTo(ENTRY);
                            assertThat(probe.routes()).containsExactly(SERGEANT);
                        });
        assertThat(circuits.heldBack(DUE)).isEmpty();
    }

    @Test
    void an_answer_lets_all_go_again_and_a_refusal_of_the_message_is_one() {
        fail(5);
        DeliveryId id = probe();

        circuits.ended(id, ENTRY, new Refused(422), DUE);

        assertThat(circuits.heldBack()).isEmpty();
        assertThat(admitted(INSPECTOR)).isTrue();
        assertThat(gauge()).isZero();
    }

    @Test
    void another_failure_holds_them_back_for_longer() {
        fail(5);
        DeliveryId id = probe();

        circuits.ended(id, ENTRY, new Unanswered(), DUE);

        assertThat(circuits.wanted(DUE.plusSeconds(9))).isEmpty();
        assertThat(circuits.wanted(DUE.plusSeconds(10))).hasSize(1);
    }

    @Test
    void an_acceptance_in_between_starts_the_count_anew() {
        fail(4);
        circuits.ended(fresh(), ENTRY, new Accepted(204), NOW);
        fail(4);

        assertThat(circuits.heldBack()).isEmpty();
    }

    @Test
    void an_address_that_is_entered_anew_is_tried_at_once() {
        fail(5);

        boolean admitted = circuits.admit(fresh(), SERGEANT, reachable("https://new.example"));

        assertThat(admitted).isTrue();
        assertThat(circuits.heldBack()).isEmpty();
    }

    @Test
    void what_leads_nowhere_is_not_held_back_for_it_fails_at_once() {
        fail(5);

        circuits.leadsNowhere(SERGEANT);

        assertThat(circuits.heldBack()).isEmpty();
    }

    private DeliveryId probe() {
        Probe probe = circuits.wanted(DUE).getFirst();
        DeliveryId id = fresh();
        circuits.probing(probe, id, DUE);
        assertThat(circuits.admit(id, SERGEANT, reachable("https://police.example"))).isTrue();
        return id;
    }

    private void fail(int messages) {
        for (int message = 0; message < messages; message++) {
            DeliveryId id = fresh();
            assertThat(circuits.admit(id, SERGEANT, reachable("https://police.example"))).isTrue();
            circuits.ended(id, ENTRY, new Unanswered(), NOW);
        }
    }

    private void allowed(Route route) {
        assertThat(admitted(route)).isTrue();
    }

    private boolean admitted(Route route) {
        return circuits.admit(fresh(), route, reachable("https://police.example"));
    }

    private double gauge() {
        return meters.get("threshold.endpoint.held.back")
                .tags("agency", "police", "role", "any", "channel", "first")
                .gauge()
                .value();
    }

    private static Reachable reachable(String url) {
        return new Reachable(DESK, new Endpoint("webhook", Map.of("url", url)));
    }

    private static Route route(String role, Preference preference) {
        return new Route(new Recipient("police", role), preference);
    }

    private static DeliveryId fresh() {
        return new DeliveryId(UUID.randomUUID());
    }
}
