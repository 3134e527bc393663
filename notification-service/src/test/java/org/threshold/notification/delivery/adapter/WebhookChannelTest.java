package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Calls;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Received;

class WebhookChannelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:05.4Z");
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    private final AgencyDouble agency = AgencyDouble.listening();
    private final AgencyCall call = Calls.local(NOW);
    private final WebhookChannel channel =
            new WebhookChannel(Bodies.example(), Bodies.localAddress(), call, () -> NOW);

    @AfterEach
    void close() throws IOException {
        call.destroy();
        agency.close();
    }

    @Test
    void a_message_is_signed_so_that_the_agency_can_verify_it() {
        assertThat(send()).isEqualTo(new Accepted(204));

        Received received = agency.received().getFirst();
        assertThat(received.webhookId()).isEqualTo(ID.toString());
        assertThat(received.timestamp()).isEqualTo(NOW.getEpochSecond());
        assertThat(received.contentType()).isEqualTo("application/cloudevents+json");
        assertThat(received.signatureHolds()).isTrue();
    }

    @Test
    void while_a_secret_is_changed_the_agency_can_verify_with_either() {
        Map<String, String> changing =
                Map.of(
                        "url", agency.address().toString(),
                        "secret", agency.nextSecret(),
                        "previousSecret", agency.secret(),
                        "previousSecretUntil", "2026-11-23T09:01:00Z");

        send(changing);
        agency.takesNextSecret();
        send(changing);

        assertThat(agency.received()).extracting(Received::signatureHolds).containsOnly(true);
    }

    @Test
    void when_the_change_is_over_the_previous_secret_signs_nothing() {
        send(
                Map.of(
                        "url", agency.address().toString(),
                        "secret", agency.nextSecret(),
                        "previousSecret", agency.secret(),
                        "previousSecretUntil", "2026-11-23T09:00:00Z"));

        assertThat(agency.received()).extracting(Received::signatureHolds).containsOnly(false);
    }

    @Test
    void a_wait_that_the_agency_asks_for_is_passed_on() {
        agency.isBusyUntil("120");

        assertThat(send()).isEqualTo(new Refused(503, Duration.ofMinutes(2)));
    }

    @Test
    void an_answer_other_than_2xx_is_a_refusal() {
        agency.answers(503);

        assertThat(send()).isEqualTo(new Refused(503));
    }

    @Test
    void gone_is_told_apart_from_other_refusals() {
        agency.answers(410);

        assertThat(send()).isEqualTo(new Gone(410));
    }

    @Test
    void a_redirect_is_refused_and_not_followed() {
        agency.redirects();

        assertThat(send()).isEqualTo(new Refused(307));
        assertThat(agency.received()).hasSize(1);
    }

    @Test
    void a_huge_answer_is_cut_and_its_status_counts() {
        agency.answersWithoutEnd();

        assertThat(send()).isEqualTo(new Accepted(200));
    }

    @Test
    void an_agency_that_takes_the_message_and_says_nothing_is_left_after_two_seconds() {
        agency.hangs();
        long start = System.nanoTime();

        assertThat(send()).isEqualTo(new Unanswered());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_900), Duration.ofMillis(3_500));
    }

    @Test
    void an_agency_that_is_not_there_cannot_be_reached() {
        agency.close();

        assertThat(send()).isEqualTo(new Unreachable());
    }

    @Test
    void the_directory_takes_an_absolute_address_and_a_standard_secret_only() {
        Map<String, String> good = Map.of("url", "https://a.example/in", "secret", agency.secret());
        Map<String, String> bad =
                Map.of("url", "/in", "secret", Base64.getEncoder().encodeToString(new byte[32]));

        assertThat(channel.problemsWith(good)).isEmpty();
        assertThat(channel.problemsWith(with(good, "url", "https://a@b.example/in")))
                .extracting("field")
                .containsExactly("settings.url");
        assertThat(channel.problemsWith(with(good, "previousSecret", agency.secret())))
                .extracting("field")
                .containsExactly("settings.previousSecretUntil");
        assertThat(channel.problemsWith(bad))
                .extracting("field")
                .containsExactly("settings.url", "settings.secret");
    }

    private static Map<String, String> with(
            Map<String, String> settings, String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    private Outcome send() {
        Map<String, String> settings =
                Map.of("url", agency.address().toString(), "secret", agency.secret());
        return send(settings);
    }

    private Outcome send(Map<String, String> settings) {
        return channel.send(
                new Dispatch(ID, new Endpoint("webhook", settings), Requests.aRequest()));
    }
}
