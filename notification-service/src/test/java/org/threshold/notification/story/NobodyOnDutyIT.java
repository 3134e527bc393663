package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import tools.jackson.databind.JsonNode;

/** A duty role whose rota has nobody now: it is told all the same, and the ladder climbs. */
class NobodyOnDutyIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private int sequence;

    @BeforeEach
    void nobodyUntilThreeDaysFromNow() {
        enter(agency, webhook);
        enterRota(agency, dayIn(3));
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void what_is_urgent_is_handed_over_and_said_so_that_the_ladder_climbs_at_once() {
        UUID id = tell("P1");

        await().untilAsserted(
                        () ->
                                assertThat(TOPIC.states(id))
                                        .containsExactly(
                                                "queued",
                                                "failed",
                                                "sent",
                                                "delivered",
                                                "returned"));
        assertThat(reason(id, 1)).isEqualTo("nobody-on-duty");
        assertThat(reason(id, 4)).isEqualTo("nobody-on-duty");
        assertThat(webhook.received()).hasSize(1);
    }

    @Test
    void a_system_that_is_away_keeps_the_ladder_waiting_no_longer_and_is_tried_on() {
        webhook.answers(503);
        UUID id = tell("P2");
        await().until(() -> TOPIC.states(id).contains("sent"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "failed", "sent");

        webhook.answers(204);
        advance(11);

        await().untilAsserted(() -> assertThat(TOPIC.states(id)).endsWith("delivered", "returned"));
    }

    @Test
    void what_is_not_urgent_is_read_when_they_are_back() {
        UUID id = tell("P3");

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    @Test
    void once_somebody_is_entered_it_is_told_as_ever() {
        enterRota(
                agency,
                "monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\","
                        + "\"sunday\",\"bank-holiday");
        UUID id = tell("P1");

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    @Test
    void an_acknowledgement_counts_although_nobody_was_to_be_there() {
        UUID id = tell("P1");
        await().until(() -> TOPIC.states(id).contains("returned"));

        system(agency)
                .post(
                        "/api/v1/notifications/" + id + "/acknowledgements",
                        "{\"name\":\"Ada Byron\",\"role\":\"duty inspector\"}")
                .expect(201);

        await().untilAsserted(() -> assertThat(TOPIC.states(id)).endsWith("acknowledged"));
    }

    private UUID tell(String priority) {
        UUID id = UUID.randomUUID();
        publish(
                agency,
                aRequest(id, agency).at(++sequence).replace("\"P1\"", "\"" + priority + "\""));
        return id;
    }

    private static String reason(UUID id, int place) {
        JsonNode data = TOPIC.about(id).get(place).data();
        return data.path("reason").asString("");
    }
}
