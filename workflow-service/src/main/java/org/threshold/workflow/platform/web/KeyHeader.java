package org.threshold.workflow.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import tools.jackson.databind.json.JsonMapper;

/** Reads the {@code Idempotency-Key} header: the sender’s own name for one sending. */
@Component
public class KeyHeader {

    public static final String NAME = "Idempotency-Key";

    private static final int LONGEST = 200;

    private final Ids ids;
    private final JsonMapper json;

    KeyHeader(Ids ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    /**
     * The key; empty when it is none. A sending without a key is never a repeat.
     *
     * @param sent everything that was sent with it
     */
    public Optional<SendingKey> read(@Nullable String key, Object... sent) {
        if (key == null) {
            return Optional.of(new SendingKey(newKey(), ""));
        }
        return key.isBlank() || key.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new SendingKey(key, fingerprint(sent)));
    }

    /** A key of our own, for a form that is posted once. */
    public String newKey() {
        return ids.next().toString();
    }

    /** What is said of a header that is no key. */
    public static Refusal refusal() {
        return new Refusal(
                NAME,
                "The key is empty or longer than 200 characters.",
                "Give 1 to 200 characters, or leave the header out.");
    }

    private String fingerprint(Object... sent) {
        try {
            byte[] all = json.writeValueAsString(sent).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
