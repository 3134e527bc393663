package org.threshold.workflow.letter.domain;

import java.util.UUID;

/** Names what one parent has to hear of one decision. */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
