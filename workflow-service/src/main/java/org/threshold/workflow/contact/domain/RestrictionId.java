package org.threshold.workflow.contact.domain;

import java.util.UUID;

/** Names one restriction of contact. */
public record RestrictionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
