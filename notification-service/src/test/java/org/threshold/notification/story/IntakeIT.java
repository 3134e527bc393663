package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.platform.Topics;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.RequestedEvent;
import tools.jackson.databind.JsonNode;

/** Whatever arrives on the topic, however often and in whatever order. */
class IntakeIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @BeforeEach
    void enter() {
        enter(agency, webhook);
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void a_request_that_arrives_three_times_tells_once() {
        RequestedEvent event = aRequest(first, agency);
        publish(agency, event);
        publish(agency, event);
        publish(agency, event);
        publish(agency, aRequest(second, agency).at(2));

        awaitTold(second);
        assertThat(webhook.received()).hasSize(2);
        assertThat(TOPIC.states(first)).containsExactly("queued", "sent", "delivered");
    }

    @Test
    void the_same_rung_under_another_event_tells_once_too() {
        publish(agency, aRequest(first, agency));
        publish(agency, aRequest(first, agency).at(2));
        publish(agency, aRequest(second, agency).at(3));

        awaitTold(second);
        assertThat(webhook.received()).hasSize(2);
    }

    @Test
    void a_gap_parks_the_key_and_the_missing_record_frees_it_in_order() {
        publish(agency, aRequest(first, agency).at(1));
        publish(agency, aRequest(third, agency).at(3));
        awaitParked("gap");
        assertThat(TOPIC.states(third)).isEmpty();

        publish(agency, aRequest(second, agency).at(2));

        awaitTold(third);
        assertThat(webhook.received())
                .extracting(
                        each -> each.body().replaceAll(".*\"notificationId\":\"([^\"]+).*", "$1"))
                .containsExactly(first.toString(), second.toString(), third.toString());
        assertThat(parked().isMissingNode()).isTrue();
    }

    @Test
    void a_replay_goes_on_without_the_missing_record_and_says_so() {
        publish(agency, aRequest(third, agency).at(3));
        awaitParked("gap");
        assertThat(parked().get("expected").asLong()).isEqualTo(1);

        JsonNode replayed = replay("{\"key\":\"" + key() + "\"}");

        assertThat(replayed.get("applied").asInt()).isEqualTo(1);
        assertThat(replayed.get("passedOver").values())
                .extracting(JsonNode::asLong)
                .containsExactly(1L, 2L);
        awaitTold(third);
    }

    @Test
    void what_arrives_after_it_was_gone_on_without_is_still_applied() {
        publish(agency, aRequest(second, agency).at(2));
        awaitParked("gap");
        replay("{\"key\":\"" + key() + "\"}");
        awaitTold(second);

        publish(agency, aRequest(first, agency).at(1));

        awaitTold(first);
    }

    @Test
    void a_record_that_cannot_be_handled_parks_its_key_and_no_other() {
        String other = newAgency();
        enter(other, webhook);
        publish(agency, aRequest(first, agency).replace("\"P1\"", "\"P9\""));
        publish(agency, aRequest(second, agency).at(2));
        awaitParked("record");
        assertThat(parked().at("/waiting/0/problem").asString())
                .isEqualTo("missing or malformed: data.priority");

        publish(other, aRequest(third, other));

        awaitTold(third);
        assertThat(TOPIC.states(second)).isEmpty();
        assertThat(replay("{\"key\":\"" + key() + "\"}").get("parked").asBoolean()).isTrue();
    }

    @Test
    void a_record_that_can_never_be_handled_can_be_set_aside() {
        publish(agency, aRequest(first, agency).replace("\"P1\"", "\"P9\""));
        publish(agency, aRequest(second, agency).at(2));
        awaitParked("record");
        String bad = parked().at("/waiting/0/id").asString();

        JsonNode replayed = replay("{\"key\":\"" + key() + "\",\"setAside\":[\"" + bad + "\"]}");

        assertThat(replayed.get("parked").asBoolean()).isFalse();
        awaitTold(second);
    }

    @Test
    void bytes_without_a_readable_key_or_envelope_go_to_the_dead_letters_and_stop_nobody() {
        String junk = "junk of " + agency;
        TOPIC.publish(null, aRequest(first, agency).body().getBytes(StandardCharsets.UTF_8));
        TOPIC.publish(new byte[] {(byte) 0xC3}, new byte[] {(byte) 0xC3, 0x28});
        TOPIC.publish(key(), junk);

        publish(agency, aRequest(second, agency));

        awaitTold(second);
        await().untilAsserted(() -> assertThat(deadLetters(junk)).isOne());
        await().untilAsserted(() -> assertThat(deadLetters(first.toString())).isOne());
        assertThat(TOPIC.states(first)).isEmpty();
    }

    private String key() {
        return agency + ":duty-desk";
    }

    private static long deadLetters(String containing) {
        return TOPIC.all().stream()
                .filter(heard -> heard.topic().equals(Topics.DEAD_LETTERS))
                .filter(heard -> heard.body().contains(containing))
                .count();
    }

    private JsonNode replay(String body) {
        return operator().post("/api/v1/parked", body).expect(200).json();
    }

    private JsonNode parked() {
        JsonNode all = operator().get("/api/v1/parked").expect(200).json();
        for (JsonNode each : all) {
            if (each.get("key").asString().equals(key())) {
                return each;
            }
        }
        return all.path("none");
    }

    private void awaitParked(String why) {
        await().untilAsserted(() -> assertThat(parked().path("why").asString("")).isEqualTo(why));
    }

    private static void awaitTold(UUID id) {
        await().untilAsserted(() -> assertThat(TOPIC.states(id)).endsWith("delivered"));
    }
}
