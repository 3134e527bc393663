package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    /** The example that the Standard Webhooks project publishes for implementers. */
    @Test
    void it_equals_the_published_example() {
        String signature =
                WebhookSignature.sign(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void only_a_secret_of_24_to_64_bytes_can_be_signed_with() {
        assertThat(WebhookSignature.isSecret(secretOf(24))).isTrue();
        assertThat(WebhookSignature.isSecret(secretOf(64))).isTrue();
        assertThat(WebhookSignature.isSecret(secretOf(23))).isFalse();
        assertThat(WebhookSignature.isSecret(secretOf(65))).isFalse();
        assertThat(WebhookSignature.isSecret("whsec_not base64")).isFalse();
        assertThat(WebhookSignature.isSecret("secret")).isFalse();
    }

    private static String secretOf(int bytes) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
