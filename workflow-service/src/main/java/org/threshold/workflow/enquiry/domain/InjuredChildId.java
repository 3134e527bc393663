package org.threshold.workflow.enquiry.domain;

import java.util.UUID;

/** Names what is asked of the doctors because of an injury, before there is an enquiry. */
public record InjuredChildId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
