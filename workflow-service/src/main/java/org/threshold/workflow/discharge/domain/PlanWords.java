package org.threshold.workflow.discharge.domain;

import java.time.Instant;

/**
 * What a contingency plan says (L-3.1.9).
 *
 * @param calls who calls the police, and on what number
 * @param wardPhone the number of the ward, answered day and night
 * @param ward what the ward does until somebody is there
 * @param triggers the words or acts at which the ward begins with it
 * @param expiresAt until when the plan carries, UTC
 */
public record PlanWords(
        LegalBasis basis,
        Calls calls,
        String wardPhone,
        Ward ward,
        String triggers,
        Instant expiresAt) {

    /** Who calls the police, and on what number. */
    public record Calls(String who, String number) {

        @Override
        public String toString() {
            return "Calls[…]";
        }
    }

    /** What the ward does by day and by night. */
    public record Ward(String byDay, String byNight) {

        @Override
        public String toString() {
            return "Ward[…]";
        }
    }

    /** The same, carrying until another instant. */
    public PlanWords until(Instant later) {
        return new PlanWords(basis, calls, wardPhone, ward, triggers, later);
    }

    @Override
    public String toString() {
        return "PlanWords[" + basis + "]";
    }
}
