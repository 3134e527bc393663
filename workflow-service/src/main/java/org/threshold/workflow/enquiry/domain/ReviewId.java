package org.threshold.workflow.enquiry.domain;

import java.util.UUID;

/** Names one review of an enquiry. */
public record ReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
