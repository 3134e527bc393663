package org.threshold.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String BODY = "{\"id\":\"1\",\"words\":\"späte Nachricht\"}";

    private final WebhookSignature signature =
            new WebhookSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void a_message_signed_with_the_secret_is_good() {
        assertThat(signature.problem(signed(NOW), BODY, NOW)).isEmpty();
    }

    /** The example of the specification's own documentation. */
    @Test
    void the_specifications_example_is_good() {
        var headers =
                new WebhookSignature.Headers(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        "1614265330",
                        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

        var problem =
                signature.problem(
                        headers, "{\"test\": 2432232314}", Instant.ofEpochSecond(1614265330));

        assertThat(problem).isEmpty();
    }

    @Test
    void a_changed_body_is_refused() {
        assertThat(signature.problem(signed(NOW), BODY + " ", NOW))
                .contains("webhook-signature does not match");
    }

    @Test
    void a_signature_for_another_id_is_refused() {
        var good = signed(NOW);
        var headers = new WebhookSignature.Headers("msg_2", good.timestamp(), good.signature());

        assertThat(signature.problem(headers, BODY, NOW)).isPresent();
    }

    @Test
    void one_good_signature_among_several_is_enough() {
        var good = signed(NOW);
        var headers =
                new WebhookSignature.Headers(
                        good.id(), good.timestamp(), "v1,b2xk v2,eA== " + good.signature());

        assertThat(signature.problem(headers, BODY, NOW)).isEmpty();
    }

    @Test
    void a_message_is_good_for_five_minutes_and_no_longer() {
        var headers = signed(NOW);
        var five = Duration.ofMinutes(5);

        assertThat(signature.problem(headers, BODY, NOW.plus(five))).isEmpty();
        assertThat(signature.problem(headers, BODY, NOW.plus(five).plusSeconds(1)))
                .contains("webhook-timestamp is more than 5 minutes away");
        assertThat(signature.problem(headers, BODY, NOW.minus(five).minusSeconds(1))).isPresent();
    }

    @Test
    void a_message_without_headers_is_refused() {
        assertThat(signature.problem(new WebhookSignature.Headers("", "", ""), BODY, NOW))
                .isPresent();
    }

    private WebhookSignature.Headers signed(Instant at) {
        var unsigned =
                new WebhookSignature.Headers("msg_1", Long.toString(at.getEpochSecond()), "");
        return new WebhookSignature.Headers(
                unsigned.id(), unsigned.timestamp(), signature.signature(unsigned, BODY));
    }
}
