package org.threshold.workflow.ward.domain;

import java.util.UUID;

/** Names one admission that was reported without a reference of ours. */
public record AdmissionReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
