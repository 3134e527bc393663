package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
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
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Received;
import tools.jackson.databind.json.JsonMapper;

class WebhookChannelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:05.4Z");
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    private final AgencyDouble agency = AgencyDouble.listening();
    private final WebhookCall call = new WebhookCall();
    private final WebhookChannel channel =
            new WebhookChannel(
                    new WebhookBody(
                            JsonMapper.builder().build(),
                            URI.create("https://tell.example"),
                            URI.create("https://cases.example")),
                    call,
                    () -> NOW);

    @AfterEach
    void close() {
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
        assertThat(channel.problemsWith(bad))
                .extracting("field")
                .containsExactly("settings.url", "settings.secret");
    }

    private Outcome send() {
        Map<String, String> settings =
                Map.of("url", agency.address().toString(), "secret", agency.secret());
        return channel.send(
                new Dispatch(ID, new Endpoint("webhook", settings), Requests.aRequest()));
    }
}
