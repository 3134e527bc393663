package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.adapter.fhir.FhirServer;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;

/** An agency whose system speaks FHIR messaging. */
class FhirIT extends OnRealServers {

    private final AgencyDouble server = AgencyDouble.listening();
    private final String agency = newAgency();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_answer_of_its_system_is_a_delivery_and_no_acknowledgement() {
        server.answersWith(FhirServer::ok);

        tell();

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    @Test
    void an_answer_that_names_who_has_read_it_acknowledges() {
        server.answersWith(asked -> FhirServer.readBy(asked, "Ada Byron", "duty inspector"));

        tell();

        await().until(() -> TOPIC.states(id).contains("acknowledged"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered", "acknowledged");
        assertThat(TOPIC.about(id).toString()).doesNotContain("Byron");
    }

    @Test
    void an_answer_that_names_nobody_does_not_acknowledge() {
        server.answersWith(asked -> FhirServer.readBy(asked, "Ada Byron", " "));

        tell();

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).doesNotContain("acknowledged");
    }

    @Test
    void a_fatal_error_fails_the_rung_at_once_and_is_not_sent_again() {
        server.answersWith(FhirServer::fatal);

        tell();

        await().until(() -> TOPIC.states(id).contains("failed"));
        assertThat(TOPIC.about(id).getLast().data().get("reason").asString())
                .isEqualTo("message-rejected");
        advance(600);
        await().until(() -> anybody().get("/local/quiet").json().get("quiet").asBoolean());
        assertThat(server.received()).hasSize(1);
    }

    private void tell() {
        enter(
                agency,
                """
                {"kind":"fhir","settings":{"url":"%s"}}
                """
                        .formatted(server.address()));
        publish(agency, aRequest(id, agency));
    }
}
