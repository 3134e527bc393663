package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import org.threshold.workflow.circumstances.ChangeId;

/**
 * That an agreement is not kept, or may not be, as somebody reported it (EV-15). A fact: it is kept
 * whatever the state of the agreement.
 *
 * @param stateThen how the agreement stood when it became known
 * @param occurredAt when it was seen, UTC
 * @param done what was done of the contingency; empty while nobody has said
 */
public record Breach(
        ChangeId id,
        AgreementId agreement,
        Seen seen,
        AgreementState stateThen,
        Instant occurredAt,
        String done) {

    /**
     * What was seen, in closed classes.
     *
     * @param certain whether it is broken, or may be
     * @param safe whether the child is safe: yes, no or not-known
     * @param observer the code of the agency that saw it
     * @param term the code of what the term is about; empty where it is not said
     */
    public record Seen(boolean certain, String safe, String observer, String term) {}

    @Override
    public String toString() {
        return "Breach[" + id + " " + seen + "]";
    }
}
