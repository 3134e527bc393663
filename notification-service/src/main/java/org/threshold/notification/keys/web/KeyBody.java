package org.threshold.notification.keys.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.keys.KeyRegister.GivenKey;

/** A key as operators see it; what it says is nowhere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyBody(
        UUID id,
        String holder,
        @Nullable String agency,
        String label,
        boolean inForce,
        Instant givenAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant endedAt) {

    static KeyBody of(GivenKey key) {
        return new KeyBody(
                key.id(),
                key.holder().kind(),
                key.holder().agencyIfAny().orElse(null),
                key.label(),
                key.endedAt().isEmpty(),
                key.givenAt(),
                key.lastUsedAt().orElse(null),
                key.endedAt().orElse(null));
    }
}
