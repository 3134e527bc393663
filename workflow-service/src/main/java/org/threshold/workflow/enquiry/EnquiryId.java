package org.threshold.workflow.enquiry;

import java.util.UUID;

/** Names one section 47 enquiry. */
public record EnquiryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
