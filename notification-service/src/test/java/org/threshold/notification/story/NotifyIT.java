package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble.Received;
import org.threshold.notification.testing.NotifyServer;
import org.threshold.notification.testing.OnRealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency that is told by GOV.UK Notify, which says later what became of a message. */
class NotifyIT extends OnRealServers {

    private final String agency = newAgency();
    private final UUID id = UUID.randomUUID();

    @Autowired private JdbcClient jdbc;

    @Test
    void what_notify_has_handed_on_is_confirmed_once_however_often_it_says_so() {
        JsonNode sent = tell();

        calledBack(sent, new UUID(1, 1), "delivered");
        calledBack(sent, new UUID(1, 1), "delivered");
        calledBack(sent, new UUID(1, 2), "permanent-failure");

        assertStates("queued", "sent", "delivered", "confirmed");
        assertThat(receipts()).containsExactlyInAnyOrder("delivered", "permanent-failure");
    }

    @Test
    void
            what_notify_could_not_hand_on_is_said_at_once_and_the_second_channel_takes_it_from_there() {
        JsonNode sent = tell();

        calledBack(sent, new UUID(1, 1), "temporary-failure");
        calledBack(sent, new UUID(1, 1), "temporary-failure");
        assertStates("queued", "sent", "delivered", "returned");
        assertThat(TOPIC.about(id).getLast().data().get("reason").asString())
                .isEqualTo("temporary-failure");

        String climbed = aRequest(id, agency).at(2).bySecondChannel().body();
        TOPIC.publish(agency + ":duty-desk", climbed.replace("\"rung\": 0", "\"rung\": 1"));
        assertStates("queued", "sent", "delivered", "returned", "queued", "sent", "delivered");
    }

    @Test
    void a_late_success_of_what_was_given_back_is_said_too() {
        JsonNode sent = tell();

        calledBack(sent, new UUID(1, 1), "technical-failure");
        calledBack(sent, new UUID(1, 2), "delivered");

        assertStates("queued", "sent", "delivered", "returned", "confirmed");
    }

    @Test
    void that_notify_has_handed_it_on_does_not_hide_that_nobody_is_on_duty() {
        enterRota(agency, dayIn(3));
        JsonNode sent = tell();

        calledBack(sent, new UUID(1, 1), "delivered");

        assertThat(receipts()).containsExactly("delivered");
        assertStates("queued", "failed", "sent", "delivered", "returned");
    }

    @Test
    void the_link_of_a_message_acknowledges_and_its_key_stands_nowhere_in_the_database() {
        JsonNode sent = tell();

        String link = sent.get("personalisation").get("link").asString();
        anybody()
                .form(link.replace("https://tell.example", ""), "name=Ada+Byron&role=nurse")
                .expect(302);
        assertStates("queued", "sent", "delivered", "acknowledged");
        assertThat(
                        jdbc.sql("select settings from directory_channel where agency = :agency")
                                .param("agency", agency)
                                .query(String.class)
                                .list()
                                .toString())
                .doesNotContain(NotifyServer.SECRET);
    }

    private JsonNode tell() {
        enter(
                agency,
                """
                {"kind":"notify","settings":{"address":"%s","key":"%s","template":"%s"}}
                """
                        .formatted(mailbox(agency), NotifyServer.KEY, NotifyServer.TEMPLATE),
                mailChannel(agency));
        publish(agency, aRequest(id, agency));
        await().until(() -> TOPIC.states(id).contains("delivered"));
        return NOTIFY.received().stream()
                .map(Received::body)
                .filter(body -> body.contains(mailbox(agency)))
                .map(body -> JsonMapper.builder().build().readTree(body))
                .findFirst()
                .orElseThrow();
    }

    private void calledBack(JsonNode sent, UUID message, String status) {
        notifyCallbacks()
                .post(
                        "/callbacks/govuk-notify",
                        """
                        {"id":"%s","reference":"%s","to":"%s","status":"%s"}
                        """
                                .formatted(
                                        message,
                                        sent.get("reference").asString(),
                                        mailbox(agency),
                                        status))
                .expect(204);
    }

    private void assertStates(String... states) {
        await().untilAsserted(() -> assertThat(TOPIC.states(id)).containsExactly(states));
    }

    private List<String> receipts() {
        return jdbc.sql(
                        """
                        select r.report from receipt r join delivery d on d.id = r.delivery_id
                        where d.notification_id = :id
                        """)
                .param("id", id)
                .query((row, index) -> row.getString("report"))
                .list();
    }
}
