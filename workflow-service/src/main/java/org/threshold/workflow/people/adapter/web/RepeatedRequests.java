package org.threshold.workflow.people.adapter.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;

/** Gives every request a key of its own: the sender's, or a new one. */
@Component
class RepeatedRequests {

    private static final int LONGEST = 200;

    private final Ids ids;

    RepeatedRequests(Ids ids) {
        this.ids = ids;
    }

    /** What is wrong with an {@code Idempotency-Key}. */
    static Optional<Refusal> wrong(@Nullable String key) {
        boolean usable = key == null || (!key.isBlank() && key.length() <= LONGEST);
        return usable
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "Idempotency-Key",
                                "The key is empty or longer than 200 characters.",
                                "Give 1 to 200 characters, or leave the header out."));
    }

    /** The key of one sender's request to one place: others' keys are others. */
    UUID key(Actor who, String place, @Nullable String key) {
        if (key == null) {
            return ids.next();
        }
        String whole = who.id().value() + " " + place + " " + key;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    UUID newId() {
        return ids.next();
    }
}
