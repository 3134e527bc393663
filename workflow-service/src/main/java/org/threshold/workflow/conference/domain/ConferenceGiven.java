package org.threshold.workflow.conference.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;

/**
 * A decision as it was said.
 *
 * @param chair the child protection chair with whom it was discussed, if with one
 * @param discussedAt when that was, UTC
 */
public record ConferenceGiven(
        Choice choice, String reason, Optional<StaffId> chair, Optional<Instant> discussedAt) {

    /** What can be decided. */
    public enum Choice {
        HOLD("hold", "Yes, a conference is called"),
        NOT_CALLED("not-called", "No, not for this reason");

        private final String code;
        private final String words;

        Choice(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "ConferenceGiven[" + choice + "]";
    }
}
