package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.Client;
import org.threshold.notification.testing.OnRealServers;

/** Kafka hangs: nobody who acknowledges notices, and what was said arrives afterwards in order. */
class BrokerAwayIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private final UUID notification = UUID.randomUUID();

    @AfterEach
    void close() {
        SERVERS.kafka().resume();
        webhook.close();
    }

    @Test
    void an_acknowledgement_is_taken_while_the_broker_hangs_and_said_when_it_is_back() {
        enter(agency, webhook);
        publish(agency, aRequest(notification, agency));
        await().until(() -> TOPIC.states(notification).contains("delivered"));
        SERVERS.kafka().pause();

        long start = System.nanoTime();
        acknowledge("Ada Byron");
        acknowledge("Grace Hopper");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        await().until(() -> quiet().body().contains("outbox rows"));

        SERVERS.kafka().resume();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(TOPIC.states(notification))
                                        .containsSubsequence(
                                                "queued", "sent", "delivered", "acknowledged"));
        await().atMost(Duration.ofSeconds(30)).until(() -> quiet().json().get("quiet").asBoolean());
    }

    private Client.Answer quiet() {
        return anybody().get("/local/quiet").expect(200);
    }

    private void acknowledge(String name) {
        system(agency)
                .post(
                        "/api/v1/notifications/" + notification + "/acknowledgements",
                        "{\"name\":\"" + name + "\",\"role\":\"duty inspector\"}")
                .expect(201);
    }
}
