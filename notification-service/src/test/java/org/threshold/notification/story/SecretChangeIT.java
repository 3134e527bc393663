package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Received;
import org.threshold.notification.testing.Client;
import org.threshold.notification.testing.OnRealServers;

/** An agency takes a new secret when it likes, and can verify every message meanwhile. */
class SecretChangeIT extends OnRealServers {

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void a_message_in_the_overlap_can_be_verified_with_either_secret() {
        enter(agency, webhook);
        changeSecret(webhook.nextSecret()).expect(204);

        tell(1);
        webhook.takesNextSecret();
        tell(2);

        assertThat(webhook.received()).extracting(Received::signatureHolds).containsOnly(true);
        assertThat(history()).contains("\"what\":\"entered\"", "\"what\":\"secret-changed\"");
    }

    @Test
    void neither_secret_is_shown_or_stands_in_the_database() {
        enter(agency, webhook);
        changeSecret(webhook.nextSecret()).expect(204);

        String shown = operator().get(role()).expect(200).body();
        String kept =
                jdbc.sql("select settings from directory_channel where agency = :agency")
                        .param("agency", agency)
                        .query(String.class)
                        .list()
                        .toString();

        assertThat(shown + kept).doesNotContain(webhook.secret(), webhook.nextSecret());
        assertThat(shown).contains("previousSecretUntil");
    }

    @Test
    void what_is_no_secret_changes_nothing() {
        enter(agency, webhook);

        changeSecret("hunter2").expect(400);
        tell(1);

        assertThat(webhook.received()).extracting(Received::signatureHolds).containsOnly(true);
        assertThat(history()).doesNotContain("secret-changed");
    }

    @Test
    void the_history_cannot_be_rewritten() {
        enter(agency, webhook);

        for (String change :
                new String[] {
                    "update directory_change set what = 'disabled'", "delete from directory_change"
                }) {
            assertThat(catchThrowable(() -> jdbc.sql(change).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private void tell(long sequence) {
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency).at(sequence));
        await().until(() -> TOPIC.states(id).contains("delivered"));
    }

    private Client.Answer changeSecret(String secret) {
        return operator().put(role() + "/channels/first/secret", "{\"secret\":\"" + secret + "\"}");
    }

    private String history() {
        return operator().get(role() + "/history").expect(200).body();
    }

    private String role() {
        return "/api/v1/directory/agencies/" + agency + "/roles/any";
    }
}
