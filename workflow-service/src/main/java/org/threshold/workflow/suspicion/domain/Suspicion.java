package org.threshold.workflow.suspicion.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * A suspicion about a baby for which the evidence is not definite; a senior manager decides.
 *
 * @param openedAt UTC
 */
public record Suspicion(
        SuspicionId id,
        CaseRef caseRef,
        Ground ground,
        Instant openedAt,
        Optional<Decided> decided) {

    /**
     * What was decided.
     *
     * @param at UTC
     */
    public record Decided(SafetyDecision what, Instant at) {}

    /** Whether nobody has decided yet. */
    public boolean open() {
        return decided.isEmpty();
    }

    /** The same, decided. */
    public Suspicion decided(Decided how) {
        return new Suspicion(id, caseRef, ground, openedAt, Optional.of(how));
    }
}
