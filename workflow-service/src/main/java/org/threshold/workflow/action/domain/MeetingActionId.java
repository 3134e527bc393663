package org.threshold.workflow.action.domain;

import java.util.UUID;

/** Which action of which meeting. */
public record MeetingActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
