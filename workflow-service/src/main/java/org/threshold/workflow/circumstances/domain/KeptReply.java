package org.threshold.workflow.circumstances.domain;

import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;

/**
 * A reply as it is kept.
 *
 * @param words what was written; empty until it is fetched
 */
public record KeptReply(AgencyReply reply, Optional<String> words) {

    /** Whether everything that was to follow from it has followed. */
    public boolean settled() {
        return words.isPresent();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "KeptReply[" + reply.id() + "]";
    }
}
