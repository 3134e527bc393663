package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.Mailbox;
import org.threshold.notification.testing.OnRealServers;
import tools.jackson.databind.JsonNode;

/** An agency without a system: a mail, a link, a page with one button. */
@ExtendWith(OutputCaptureExtension.class)
class OneTimeLinkIT extends OnRealServers {

    private static final String FORM = "name=Zebedee+Quillfeather&role=practice+nurse";

    private final String agency = newAgency();
    private final UUID notification = UUID.randomUUID();
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void tell() {
        enter(agency, mailChannel(agency));
        publish(agency, aRequest(notification, agency));
        await().untilAsserted(
                        () ->
                                assertThat(TOPIC.states(notification))
                                        .containsExactly("queued", "sent", "delivered"));
    }

    @Test
    void the_mail_says_tier_T0_and_a_link_and_no_more() throws Exception {
        MimeMessage mail = mail();

        assertThat(mail.getSubject()).contains("CP-2041").doesNotContain("injury");
        assertThat((String) mail.getContent())
                .contains("CP-2041")
                .doesNotContain("injury", "EV-03", "head", notification.toString());
    }

    @Test
    void opening_the_link_twice_changes_nothing() throws Exception {
        String link = link();

        assertThat(anybody().get(link).expect(200).body()).contains("CP-2041", "duty desk");
        anybody().get(link).expect(200);

        assertThat(service().get(address()).json().get("acknowledgements")).isEmpty();
    }

    @Test
    void the_button_with_name_and_role_acknowledges_and_spends_the_link() throws Exception {
        String link = link();

        anybody().form(link, FORM).expect(302);

        await().until(() -> TOPIC.states(notification).contains("acknowledged"));
        JsonNode by = service().get(address()).expect(200).json().at("/acknowledgements/0");
        assertThat(by.get("name").asString()).isEqualTo("Zebedee Quillfeather");
        assertThat(by.get("way").asString()).isEqualTo("link");
        assertThat(anybody().get(link).expect(200).body())
                .contains("this message is acknowledged")
                .doesNotContain("Quillfeather", "<form");
    }

    @Test
    void pressing_twice_acknowledges_once() throws Exception {
        String link = link();
        anybody().form(link, FORM).expect(302);
        anybody().form(link, FORM).expect(302);

        assertThat(service().get(address()).json().get("acknowledgements")).hasSize(1);
    }

    @Test
    void without_a_name_nothing_is_acknowledged_and_the_page_says_what_is_missing()
            throws Exception {
        assertThat(anybody().form(link(), "name=&role=nurse").expect(400).body())
                .contains("Enter your name");

        assertThat(service().get(address()).json().get("acknowledgements")).isEmpty();
    }

    @Test
    void a_link_expires_on_the_business_clock() throws Exception {
        String link = link();

        advance(2 * 24 * 3600);

        assertThat(anybody().get(link).expect(410).body()).doesNotContain("CP-2041");
        anybody().form(link, FORM).expect(410);
    }

    @Test
    void the_token_is_kept_as_a_hash_and_the_name_reaches_no_log(CapturedOutput output)
            throws Exception {
        String link = link();
        String token = link.substring("/n/".length());

        anybody().form(link, FORM).expect(302);
        await().until(() -> TOPIC.states(notification).contains("acknowledged"));

        List<String> kept =
                jdbc.sql("select token_hash from one_time_link where notification_id = :id")
                        .param("id", notification)
                        .query((row, index) -> row.getString("token_hash"))
                        .list();
        assertThat(kept).hasSize(1).doesNotContain(token);
        assertThat(output.getAll()).doesNotContain("Quillfeather", token);
        assertThat(TOPIC.all()).noneMatch(heard -> heard.body().contains("Quillfeather"));
        assertThat(TOPIC.all()).noneMatch(heard -> heard.body().contains(token));
    }

    private String address() {
        return "/api/v1/notifications/" + notification;
    }

    private String link() throws Exception {
        return box().link();
    }

    private MimeMessage mail() throws Exception {
        return box().mail();
    }

    private Mailbox box() {
        return new Mailbox(MAIL, mailbox(agency));
    }
}
