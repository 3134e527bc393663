package org.threshold.workflow.safety.domain;

import java.util.Optional;
import java.util.UUID;

/** Names one contact out of hours. */
public record ContactId(UUID value) {

    /** What a text names; empty where it names none. */
    public static Optional<ContactId> read(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
