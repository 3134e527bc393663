package org.threshold.notification.delivery.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.FailureReason;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Calls;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Given;
import org.threshold.notification.testing.NotifyServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages by GOV.UK Notify, to a double that verifies what it is sent. */
class NotifyChannelTest {

    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));
    private static final String LINK = "https://tell.example/n/token";
    private static final Map<String, String> BY_MAIL =
            Map.of(
                    "key", NotifyServer.KEY,
                    "template", NotifyServer.TEMPLATE,
                    "address", "duty@agency.example");

    private final AgencyDouble notify = AgencyDouble.listening();
    private final AgencyCall local = Calls.local(Instant.EPOCH);

    @BeforeEach
    void it_takes_what_is_in_order() {
        notify.answersAs(new NotifyServer());
    }

    @AfterEach
    void close() throws IOException {
        local.destroy();
        notify.close();
    }

    @Test
    void a_mail_is_signed_fills_the_template_and_carries_the_delivery_id() {
        assertThat(send(BY_MAIL)).isEqualTo(new Accepted(201));

        JsonNode sent = sent();
        assertThat(notify.received().getFirst().asked().path()).endsWith("/v2/notifications/email");
        assertThat(sent.get("email_address").asString()).isEqualTo("duty@agency.example");
        assertThat(sent.get("reference").asString()).isEqualTo(ID.toString());
        assertThat(sent.get("personalisation").get("link").asString()).isEqualTo(LINK);
        assertThat(sent.get("personalisation").get("ask").asString()).contains("CP-2041");
    }

    @Test
    void a_text_message_goes_to_the_number() {
        Map<String, String> settings = new HashMap<>(BY_MAIL);
        settings.remove("address");
        settings.put("number", "+447700900123");

        assertThat(send(settings)).isEqualTo(new Accepted(201));
        assertThat(notify.received().getFirst().asked().path()).endsWith("/v2/notifications/sms");
        assertThat(sent().get("phone_number").asString()).isEqualTo("+447700900123");
    }

    @Test
    void whatever_the_tier_nothing_of_what_happened_is_said() {
        send(BY_MAIL);

        assertThat(notify.received().getFirst().body())
                .doesNotContain("injury", "EV-03", "head", "suspected");
    }

    @Test
    void every_attempt_has_the_same_reference() {
        send(BY_MAIL);
        send(BY_MAIL);

        assertThat(notify.received()).hasSize(2);
        assertThat(notify.received())
                .allMatch(each -> each.body().contains("\"reference\":\"" + ID + "\""));
    }

    @Test
    void a_key_with_another_secret_is_refused_and_tried_again() {
        String other = NotifyServer.KEY.replace(NotifyServer.SECRET, new UUID(4, 4).toString());

        assertThat(send(with("key", other))).isEqualTo(new Refused(403));
    }

    @Test
    void a_template_that_is_not_there_or_is_not_filled_is_rejected_for_good() {
        assertThat(send(with("template", new UUID(4, 4).toString()))).isEqualTo(new Rejected(400));
        assertThat(send(with("personalisation", "url=link"))).isEqualTo(new Rejected(400));
    }

    @Test
    void a_rate_limit_is_waited_for_as_long_as_notify_asks() {
        notify.asksToWait(429, "20");

        assertThat(send(BY_MAIL)).isEqualTo(new Refused(429, Duration.ofSeconds(20)));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500, 503})
    void no_other_answer_takes_the_agency_out_of_use(int status) {
        notify.answers(status);

        assertThat(send(BY_MAIL)).isEqualTo(new Refused(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200 | {}", "204 | ''", "201 | ''", "201 | <html>", "201 | {\"id\":\"x\"}"})
    void a_2xx_that_is_not_notifys_own_answer_is_none(int status, String body) {
        notify.answersAs(asked -> new Given(status, body));

        assertThat(send(BY_MAIL)).isEqualTo(new Unanswered());
    }

    @Test
    void an_answer_about_another_message_is_none() {
        notify.answersAs(asked -> new Given(201, NotifyServer.taken("another")));

        assertThat(send(BY_MAIL)).isEqualTo(new Unanswered());
    }

    @Test
    void a_redirect_is_refused_and_not_followed() {
        notify.redirects();

        assertThat(send(BY_MAIL)).isEqualTo(new Refused(307));
        assertThat(notify.received()).hasSize(1);
    }

    @Test
    void a_huge_answer_is_cut_off_and_is_none() {
        notify.answersWithoutEnd();

        assertThat(send(BY_MAIL)).isEqualTo(new Unanswered());
    }

    @Test
    void a_slow_answer_is_left_after_two_seconds_and_the_message_is_sent_once() {
        notify.answersDropByDrop();
        long start = System.nanoTime();

        assertThat(send(BY_MAIL)).isEqualTo(new Unanswered());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(Duration.ofMillis(3_500));
        assertThat(notify.received()).hasSize(1);
    }

    @Test
    void a_certificate_that_is_not_trusted_gets_no_message() {
        try (AgencyDouble somebody = AgencyDouble.withACertificateOfItsOwn()) {
            assertThat(send(local, somebody.address(), BY_MAIL)).isEqualTo(new Unreachable());
            assertThat(somebody.received()).isEmpty();
        }
    }

    @Test
    void nobody_there_is_unreachable() {
        notify.close();

        assertThat(send(BY_MAIL)).isEqualTo(new Unreachable());
    }

    @Test
    void an_address_of_our_own_network_is_not_called() throws IOException {
        AgencyCall deployed = Calls.deployed();

        assertThat(send(deployed, notify.address(), BY_MAIL))
                .isEqualTo(new Unusable(FailureReason.CHANNEL_UNUSABLE));
        assertThat(notify.received()).isEmpty();
        deployed.destroy();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(BY_MAIL);
        settings.put(name, value);
        return settings;
    }

    private JsonNode sent() {
        return JsonMapper.builder().build().readTree(notify.received().getLast().body());
    }

    private Outcome send(Map<String, String> settings) {
        return send(local, notify.address(), settings);
    }

    private static Outcome send(AgencyCall call, URI notify, Map<String, String> settings) {
        NotifyChannel channel =
                new NotifyChannel(
                        new NotifySettings(Bodies.localAddress(), notify.toString(), "token"),
                        new NotifyCall(call, notify.toString()),
                        (id, acknowledgeBy) -> URI.create(LINK),
                        new Personalisation(Bodies.mailText()));
        return channel.send(
                new Dispatch(ID, new Endpoint("notify", settings), Requests.aRequest()));
    }
}
