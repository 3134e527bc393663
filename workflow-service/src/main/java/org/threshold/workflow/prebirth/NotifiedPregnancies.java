package org.threshold.workflow.prebirth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Knows of which pregnancies the authority was told, and when the health visitor saw each mother.
 */
@FunctionalInterface
public interface NotifiedPregnancies {

    /** Those that the authority was first told of in a stretch of time, the earliest first. */
    List<Notified> in(Instant from, Instant until);

    /**
     * A pregnancy.
     *
     * @param at when its first assessment began, UTC
     * @param priority how soon the contact is wanted, in a word
     * @param flagged whether any source named a worry about the family
     * @param dueAt by when the contact was or is to be made, UTC; empty once it need not be made
     * @param seenAt when the health visitor saw the mother, UTC
     */
    record Notified(
            String caseRef,
            Instant at,
            String priority,
            boolean flagged,
            Optional<Instant> dueAt,
            Optional<Instant> seenAt) {}
}
