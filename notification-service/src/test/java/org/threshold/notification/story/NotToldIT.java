package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import tools.jackson.databind.JsonNode;

/** Silence is said: every way in which an agency can fail to be told. */
class NotToldIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final AgencyDouble other = AgencyDouble.listening();
    private final String agency = newAgency();

    @AfterEach
    void close() {
        webhook.close();
        other.close();
    }

    @Test
    void a_hanging_agency_fails_at_its_deliver_by_instant_and_delays_nobody() {
        String lively = newAgency();
        enter(agency, webhook);
        enter(lively, other);
        webhook.hangs();
        List<UUID> hanging = tellTwenty();
        await().until(() -> !webhook.received().isEmpty());

        UUID told = UUID.randomUUID();
        publish(lively, aRequest(told, lively));
        await().atMost(Duration.ofSeconds(2)).until(() -> TOPIC.states(told).contains("delivered"));

        advance(121);
        for (UUID id : hanging) {
            await().untilAsserted(() -> assertThat(TOPIC.states(id)).endsWith("failed"));
        }
        assertThat(last(hanging.getFirst()).get("reason").asString())
                .isEqualTo("not-delivered-in-time");
    }

    @Test
    void an_agency_that_was_away_for_72_hours_hears_all_of_it_in_order() {
        enter(agency, webhook);
        webhook.answers(503);
        UUID first = tell();
        UUID second = UUID.randomUUID();
        publish(agency, aRequest(second, agency).at(2));
        await().until(() -> TOPIC.states(first).contains("sent"));
        advance(72 * 3600);
        await().until(() -> TOPIC.states(first).contains("failed"));
        await().until(() -> TOPIC.states(second).contains("failed"));
        webhook.answers(204);
        advance(61);

        await().until(() -> TOPIC.states(second).contains("delivered"));
        assertThat(TOPIC.states(first)).containsExactly("queued", "sent", "failed", "delivered");
        assertThat(TOPIC.states(second)).containsExactly("queued", "failed", "delivered");
        assertThat(webhook.received().getLast().webhookId()).isNotEqualTo(id(webhook));
    }

    @Test
    void an_acknowledgement_of_something_late_ends_the_attempts() {
        enter(agency, webhook);
        webhook.answers(503);
        UUID id = tell();
        await().until(() -> TOPIC.states(id).contains("sent"));
        advance(121);
        await().until(() -> TOPIC.states(id).contains("failed"));

        acknowledge(id);
        webhook.answers(204);
        advance(3600);

        await().until(() -> anybody().get("/local/quiet").json().get("quiet").asBoolean());
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "failed", "acknowledged");
    }

    @Test
    void an_agency_that_comes_back_in_time_is_told_under_the_same_id() {
        enter(agency, webhook);
        webhook.answers(503);
        UUID id = tell();
        await().until(() -> webhook.received().size() >= 2);
        webhook.answers(200);

        await().until(() -> TOPIC.states(id).contains("delivered"));

        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
        assertThat(webhook.received()).extracting("webhookId").containsOnly(id(webhook));
        assertThat(webhook.received()).extracting("body").hasSameElementsAs(List.of(body(webhook)));
    }

    @Test
    void a_recipient_that_nobody_knows_fails_at_once_with_the_reason() {
        UUID id = tell();

        assertFailed(id, "recipient-unknown");
    }

    @Test
    void a_second_channel_that_is_not_there_fails_at_once_with_the_reason() {
        enter(agency, webhookChannel(webhook));
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency).bySecondChannel());

        assertFailed(id, "no-such-channel");
        assertThat(webhook.received()).isEmpty();
    }

    @Test
    void an_endpoint_that_is_gone_fails_and_is_not_called_again_until_it_is_entered_again() {
        enter(agency, webhook);
        webhook.answers(410);
        UUID first = tell();
        await().untilAsserted(
                        () ->
                                assertThat(TOPIC.states(first))
                                        .containsExactly("queued", "sent", "failed"));
        assertThat(last(first).get("reason").asString()).isEqualTo("endpoint-gone");

        UUID second = UUID.randomUUID();
        publish(agency, aRequest(second, agency).at(2));
        assertFailed(second, "endpoint-disabled");
        assertThat(webhook.received()).hasSize(1);
        assertThat(service().get("/actuator/prometheus").expect(200).body())
                .containsPattern("(?m)^threshold_channels_disabled [1-9]");

        webhook.answers(200);
        enter(agency, webhook);
        UUID third = UUID.randomUUID();
        publish(agency, aRequest(third, agency).at(3));
        await().until(() -> TOPIC.states(third).contains("delivered"));
    }

    @Test
    void when_the_first_channel_failed_the_next_rung_goes_by_the_second() {
        enter(agency, webhook);
        webhook.hangs();
        UUID id = tell();
        await().until(() -> TOPIC.states(id).contains("sent"));
        advance(121);
        await().until(() -> TOPIC.states(id).contains("failed"));

        String climbed = aRequest(id, agency).at(2).bySecondChannel().body();
        TOPIC.publish(agency + ":duty-desk", climbed.replace("\"rung\": 0", "\"rung\": 1"));

        await().untilAsserted(
                        () ->
                                assertThat(TOPIC.states(id))
                                        .containsExactly(
                                                "queued",
                                                "sent",
                                                "failed",
                                                "queued",
                                                "sent",
                                                "delivered"));
        assertThat(last(id).get("rung").asInt()).isEqualTo(1);
    }

    @Test
    void an_acknowledgement_before_the_delivery_ends_the_attempts() {
        enter(agency, webhook);
        webhook.answers(500);
        UUID id = tell();
        await().until(() -> TOPIC.states(id).contains("sent"));

        acknowledge(id);
        advance(121);

        await().until(() -> anybody().get("/local/quiet").json().get("quiet").asBoolean());
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "acknowledged");
    }

    private void acknowledge(UUID id) {
        system(agency)
                .post(
                        "/api/v1/notifications/" + id + "/acknowledgements",
                        "{\"name\":\"Ada Byron\",\"role\":\"duty inspector\"}")
                .expect(201);
        await().until(() -> TOPIC.states(id).contains("acknowledged"));
    }

    private List<UUID> tellTwenty() {
        List<UUID> all = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            UUID id = UUID.randomUUID();
            publish(agency, aRequest(id, agency).at(i));
            all.add(id);
        }
        return all;
    }

    private UUID tell() {
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency));
        return id;
    }

    private static void assertFailed(UUID id, String reason) {
        await().untilAsserted(() -> assertThat(TOPIC.states(id)).containsExactly("failed"));
        assertThat(last(id).get("reason").asString()).isEqualTo(reason);
    }

    private static JsonNode last(UUID id) {
        return TOPIC.about(id).getLast().data();
    }

    private static String id(AgencyDouble agency) {
        return agency.received().getFirst().webhookId();
    }

    private static String body(AgencyDouble agency) {
        return agency.received().getFirst().body();
    }
}
