package org.threshold.local.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the signature of a message as a receiver must (Standard Webhooks, "Verifying signatures"):
 * HMAC-SHA256 over id, timestamp and body, and a timestamp that is not far from now.
 */
public final class WebhookSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private final byte[] key;

    /**
     * @param secret {@code whsec_} and base64
     */
    public WebhookSignature(String secret) {
        this.key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
    }

    /**
     * What is wrong with a message; nothing when it is signed as it should be.
     *
     * @param headers the three that carry the signature
     * @param now real time, which signatures are made by
     */
    Optional<String> problem(Headers headers, String body, Instant now) {
        Instant signedAt;
        try {
            signedAt = Instant.ofEpochSecond(Long.parseLong(headers.timestamp()));
        } catch (NumberFormatException | DateTimeException noInstant) {
            return Optional.of("webhook-timestamp is missing or no number of seconds");
        }
        if (Duration.between(signedAt, now).abs().compareTo(TOLERANCE) > 0) {
            return Optional.of("webhook-timestamp is more than 5 minutes away");
        }
        var expected = signature(headers, body);
        var matches =
                Arrays.stream(headers.signature().split(" ", -1))
                        .filter(each -> each.startsWith(VERSION))
                        .anyMatch(each -> isSame(each, expected));
        return matches ? Optional.empty() : Optional.of("webhook-signature does not match");
    }

    /** The signature that the sender of the message should have made. */
    public String signature(Headers headers, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(
                    "%s.%s.%s"
                            .formatted(headers.id(), headers.timestamp(), body)
                            .getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, cause);
        }
    }

    /** Takes the same time wherever the two differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The headers of a signed message; empty text for one that is missing.
     *
     * @param id {@code webhook-id}
     * @param timestamp {@code webhook-timestamp}, seconds
     * @param signature {@code webhook-signature}: one or more, with a space between
     */
    public record Headers(String id, String timestamp, String signature) {}
}
