package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Received;
import org.threshold.notification.testing.OnRealServers;

/** An agency that verifies what it is sent: another secret in the directory than in its system. */
class WrongSignatureIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();

    /** Longer than a request of the tests has to be delivered, in seconds. */
    private static final long PAST_ITS_TIME = 121;

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void a_message_with_a_wrong_signature_is_refused_and_tried_until_the_secret_is_right() {
        webhook.refusesAWrongSignature();
        enterWith(webhook.nextSecret());
        UUID notification = UUID.randomUUID();

        publish(agency, aRequest(notification, agency));
        await().until(() -> TOPIC.states(notification).contains("sent"));
        advance(PAST_ITS_TIME);
        await().until(() -> TOPIC.states(notification).contains("failed"));

        assertThat(webhook.received()).isNotEmpty().noneMatch(Received::signatureHolds);
        assertThat(TOPIC.states(notification)).doesNotContain("delivered");

        enterWith(webhook.secret());
        advance(3600);
        await().until(() -> TOPIC.states(notification).contains("delivered"));

        assertThat(webhook.received().getLast().signatureHolds()).isTrue();
        assertThat(webhook.received())
                .as("the same delivery id on every attempt")
                .extracting(Received::webhookId)
                .containsOnly(webhook.received().getLast().webhookId());
    }

    private void enterWith(String secret) {
        enter(
                agency,
                """
                {"kind":"webhook","settings":{"url":"%s","secret":"%s"}}
                """
                        .formatted(webhook.address(), secret));
    }
}
