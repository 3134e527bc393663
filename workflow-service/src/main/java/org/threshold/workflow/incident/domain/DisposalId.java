package org.threshold.workflow.incident.domain;

import java.util.UUID;

/** Names how one incident was disposed of, as somebody recorded it once. */
public record DisposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
