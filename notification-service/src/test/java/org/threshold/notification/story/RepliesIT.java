package org.threshold.notification.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.local.contract.Contract;
import org.threshold.notification.platform.Topics;
import org.threshold.notification.testing.Mailbox;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.RequestedEvent;
import org.threshold.notification.testing.Topic.Heard;
import tools.jackson.databind.JsonNode;

/** An agency without an account says more than that it has the message. */
@ExtendWith(OutputCaptureExtension.class)
class RepliesIT extends OnRealServers {

    private static final String NAMED = "name=Zebedee+Quillfeather&role=practice+nurse";
    private static final String WRITTEN = "Seen by Dr Quillfeather on Monday.";

    private final String agency = newAgency();
    private final UUID notification = UUID.randomUUID();
    private final Mailbox box = new Mailbox(MAIL, mailbox(agency));
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void enter() {
        enter(agency, mailChannel(agency));
    }

    @Test
    void filed_and_a_short_reply_are_kept_told_without_their_text_and_fetched_by_number(
            CapturedOutput output) throws Exception {
        tell(aRequest(notification, agency));

        anybody().form(box.link(), NAMED + "&filed=true&text=" + typed(WRITTEN)).expect(302);

        JsonNode said = heard(1).getFirst().data();
        assertThat(said.path("number").asInt()).isEqualTo(1);
        assertThat(said.path("filed").asBoolean()).isTrue();
        assertThat(said.path("text").asBoolean()).isTrue();
        assertThat(said.at("/by/agency").asString()).isEqualTo(agency);
        JsonNode fetched = service().get(reply(1)).expect(200).json();
        assertThat(fetched.path("text").asString()).isEqualTo(WRITTEN);
        assertThat(fetched.path("answer").asString()).isEqualTo("none");
        assertThat(TOPIC.all()).noneMatch(any -> any.body().contains("Quillfeather"));
        assertThat(output.getAll()).doesNotContain("Quillfeather");
        assertThat(service().get("/actuator/prometheus").expect(200).body())
                .doesNotContain("Quillfeather");
        assertThat(kept()).singleElement().asString().startsWith("v1:");
        assertThat(reads()).containsExactly("service read");
    }

    @Test
    void what_is_too_long_is_shown_again_whole_and_the_message_is_acknowledged_all_the_same()
            throws Exception {
        tell(aRequest(notification, agency));
        String much = WRITTEN + "x".repeat(3_000);

        String page = anybody().form(box.link(), NAMED + "&text=" + typed(much)).expect(400).body();

        assertThat(page).contains(much, "It is noted that this message was received");
        await().until(() -> TOPIC.states(notification).contains("acknowledged"));
        assertThat(TOPIC.replies(notification)).isEmpty();
        anybody().form(box.link(), NAMED + "&text=" + typed(WRITTEN)).expect(302);
        assertThat(heard(1)).hasSize(1);
    }

    @Test
    void a_link_that_was_spent_keeps_nothing_more() throws Exception {
        tell(aRequest(notification, agency));
        anybody().form(box.link(), NAMED + "&filed=true").expect(302);

        anybody().form(box.link(), NAMED + "&text=" + typed(WRITTEN)).expect(302);

        service().get(reply(2)).expect(404);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_request_is_answered_when_somebody_knows_with_the_link_that_was_acknowledged_before()
            throws Exception {
        tell(asking());
        String link = box.link();
        assertThat(box.mail().getSubject()).contains("Information is asked for", "CP-2041");
        assertThat(anybody().get(link).expect(200).body())
                .contains("the health and care", "What can you tell us?");

        anybody().form(link, NAMED).expect(302);
        assertThat(anybody().get(link).expect(200).body()).contains("You can answer here now");
        anybody().form(link, NAMED + "&answer=reply").expect(400);
        anybody().form(link, NAMED + "&answer=reply&text=" + typed(WRITTEN)).expect(302);

        assertThat(heard(1).getFirst().data().path("answer").asString()).isEqualTo("reply");
        assertThat(anybody().get(link).expect(200).body()).contains("is acknowledged");
        assertThat(service().get(reply(1)).expect(200).json().path("text").asString())
                .isEqualTo(WRITTEN);
    }

    @Test
    void whoever_is_invited_says_that_they_dial_in_and_writes_what_they_know_afterwards()
            throws Exception {
        tell(inviting());
        String link = box.link();

        anybody().form(link, NAMED + "&answer=dials-in").expect(302);
        anybody().form(link, NAMED + "&answer=reply&text=" + typed(WRITTEN)).expect(302);

        assertThat(heard(2))
                .extracting(one -> one.data().path("answer").asString())
                .containsExactly("dials-in", "reply");
    }

    @Test
    void a_system_answers_as_it_acknowledges_and_the_same_sent_again_is_the_same_reply() {
        tell(asking());
        String body = "{\"name\":\"A\",\"role\":\"b\",\"answer\":\"%s\",\"text\":\"%s\"}";
        String address = "/api/v1/notifications/" + notification + "/acknowledgements";

        for (int sent = 0; sent < 2; sent++) {
            JsonNode kept =
                    system(agency)
                            .post(address, body.formatted("declined", "No consent."))
                            .expect(201)
                            .json();
            assertThat(kept.path("reply").asInt()).isEqualTo(1);
        }
        system(agency).post(address, body.formatted("declined", " ")).expect(400);
        system(agency).post(address, body.formatted("nil-return", "")).expect(201);

        assertThat(heard(2))
                .extracting(one -> one.data().path("answer").asString())
                .containsExactly("declined", "nil-return");
        assertThat(heard(2))
                .allSatisfy(
                        one ->
                                assertThat(
                                                Contract.published()
                                                        .problemsOn(
                                                                Topics.AGENCY_REPLIES, one.body()))
                                        .isEmpty());
    }

    private RequestedEvent asking() {
        return aRequest(notification, agency)
                .replace("EV-03", "EV-28")
                .replace("\"new-injury\"", "\"information-request\", \"stage\": \"requested\"")
                .replace(
                        "\"codes\": {",
                        "\"codes\": {\"asked\": \"" + agency + "\", \"questions\": \"health\",");
    }

    private RequestedEvent inviting() {
        return asking().replace("\"asked\":", "\"invites\": \"" + agency + "\", \"asked\":");
    }

    private void tell(RequestedEvent event) {
        publish(agency, event);
        await().until(() -> TOPIC.states(notification).contains("delivered"));
    }

    private List<Heard> heard(int replies) {
        await().until(() -> TOPIC.replies(notification).size() >= replies);
        return TOPIC.replies(notification);
    }

    private String reply(int number) {
        return "/api/v1/notifications/" + notification + "/replies/" + number;
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private List<String> kept() {
        return jdbc.sql(
                        """
                        select coalesce(sealed_text, '') from reply
                        where notification_id = :id order by number
                        """)
                .param("id", notification)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> reads() {
        return jdbc.sql("select caller || ' ' || what from access_log where notification_id = :id")
                .param("id", notification)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
