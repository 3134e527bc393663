package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in codes.
 *
 * @param eventId the row of the event catalogue, such as {@code EV-03}
 * @param eventName its name, such as {@code new-injury}
 * @param stage which of the row's happenings, where it lists several
 * @param occurredAt when it happened, business time
 * @param codes further facts, code by name
 */
public record Happening(
        String eventId,
        String eventName,
        @Nullable String stage,
        Instant occurredAt,
        Map<String, String> codes) {

    public Happening {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** The stage, where the event has one. */
    public Optional<String> stageIfAny() {
        return Optional.ofNullable(stage);
    }
}
