package org.threshold.workflow.enquiry.domain;

import java.util.UUID;

/** Names what one agency is asked to contribute to one enquiry. */
public record ContributionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
