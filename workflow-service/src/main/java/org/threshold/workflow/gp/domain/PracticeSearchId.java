package org.threshold.workflow.gp.domain;

import java.util.UUID;

/** Names one search for somebody’s practice. */
public record PracticeSearchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
