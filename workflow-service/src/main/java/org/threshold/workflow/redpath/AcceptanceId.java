package org.threshold.workflow.redpath;

import java.util.UUID;

/** Names one question to the police: who takes the joint investigation? */
public record AcceptanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
