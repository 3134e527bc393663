package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.RequestedEvent;

/** PostgreSQL is stopped while requests arrive: none is passed over, and order holds. */
class DatabaseAwayIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @AfterEach
    void close() {
        if (!SERVERS.postgres().alive()) {
            SERVERS.postgres().start();
        }
        webhook.close();
    }

    @Test
    void requests_that_arrive_while_the_database_is_away_are_told_when_it_is_back() {
        enter(agency, webhook);
        RequestedEvent one = aRequest(first, agency).at(1);
        RequestedEvent two = aRequest(second, agency).at(2);
        SERVERS.postgres().stop();

        publish(agency, one);
        publish(agency, two);
        SERVERS.postgres().start();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(TOPIC.states(second)).endsWith("delivered"));
        assertThat(TOPIC.states(first)).containsExactly("queued", "sent", "delivered");
        assertThat(webhook.received()).hasSize(2);
        assertThat(webhook.received().getFirst().body()).contains(first.toString());
    }
}
