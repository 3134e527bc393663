package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.List;

/**
 * A contact out of hours, as somebody reports it; only its purpose has to be said.
 *
 * @param at when it took place, UTC
 * @param participants everybody but whoever reports it
 * @param words what was said; stays in the database
 */
public record ContactSaid(
        ContactPurpose purpose, Instant at, List<Participant> participants, Words words) {

    public ContactSaid {
        participants = List.copyOf(participants);
    }

    /**
     * What was said.
     *
     * @param about what it was about
     * @param asked what the other side was asked to do; for a request for action
     * @param answer what they answered
     */
    public record Words(String about, String asked, String answer) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** The same contact with what was said since. */
    public ContactSaid with(List<Participant> others, Words more) {
        return new ContactSaid(purpose, at, others, more);
    }
}
