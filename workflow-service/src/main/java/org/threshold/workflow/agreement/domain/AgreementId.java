package org.threshold.workflow.agreement.domain;

import java.util.UUID;

/** Names one written agreement. */
public record AgreementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
