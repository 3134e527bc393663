package org.threshold.workflow.otherchild.domain;

import java.util.UUID;

/** Names the decision about one other child. */
public record OtherChildId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
