package org.threshold.notification.delivery.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of the Standard Webhooks specification, version 1 with a shared secret: HMAC-SHA256
 * over id, timestamp and body, joined with full stops.
 */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private WebhookSignature() {}

    /**
     * Signs a message.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @param id the {@code webhook-id} header
     * @param at the {@code webhook-timestamp} header, real time in whole seconds
     * @param body the body as it is sent
     * @return the {@code webhook-signature} header
     */
    static String sign(String secret, String id, Instant at, String body) {
        String content = id + "." + at.getEpochSecond() + "." + body;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(secret), ALGORITHM));
            byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, missing);
        }
    }

    /** Whether a text is a secret that can be signed with. */
    static boolean isSecret(String text) {
        if (!text.startsWith(PREFIX)) {
            return false;
        }
        try {
            int length = key(text).length;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }
}
