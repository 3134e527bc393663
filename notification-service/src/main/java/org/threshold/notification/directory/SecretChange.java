package org.threshold.notification.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threshold.notification.platform.Refusal;

/**
 * How the secret of an endpoint is changed without a message that nobody can verify: the one before
 * it stays good for a day, in which the agency takes the new one. A default of this product. All
 * instants are real time, as those of the signatures are.
 */
public final class SecretChange {

    /** The setting that holds the present secret. */
    public static final String SECRET = "secret";

    /** The setting that holds the secret before it. */
    public static final String PREVIOUS = "previousSecret";

    /** The setting that says until when the secret before it is good. */
    public static final String PREVIOUS_UNTIL = "previousSecretUntil";

    static final Duration OVERLAP = Duration.ofHours(24);

    private SecretChange() {}

    /** The secret before the present one, while it is still good. */
    public static Optional<String> previous(Endpoint endpoint, Instant now) {
        return until(endpoint.settings())
                .filter(now::isBefore)
                .map(until -> endpoint.setting(PREVIOUS));
    }

    /** What is wrong with a previous secret and its end that somebody enters by hand. */
    public static Optional<Refusal> problemWithOverlap(Map<String, String> settings) {
        boolean secret = settings.containsKey(PREVIOUS);
        String until = settings.getOrDefault(PREVIOUS_UNTIL, "");
        if (secret == isInstant(until) && (secret || until.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal(
                        "settings." + PREVIOUS_UNTIL,
                        "A previous secret and the instant until which it is good go together",
                        "Enter both, the instant such as 2026-11-24T09:00:00Z, or neither"));
    }

    private static boolean isInstant(String text) {
        try {
            return !Instant.parse(text).isBefore(Instant.EPOCH);
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** The settings of an endpoint once a fresh secret has taken the place of its own. */
    static Endpoint to(String fresh, Endpoint endpoint, Instant now) {
        Map<String, String> settings = new HashMap<>(endpoint.settings());
        settings.put(PREVIOUS, endpoint.setting(SECRET));
        settings.put(PREVIOUS_UNTIL, now.plus(OVERLAP).toString());
        settings.put(SECRET, fresh);
        return new Endpoint(endpoint.kind(), settings);
    }

    private static Optional<Instant> until(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(PREVIOUS_UNTIL)).map(Instant::parse);
    }
}
