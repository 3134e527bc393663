package org.threshold.workflow.assessment.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a risk can be reduced, and how (lesson 3.1.1).
 *
 * @param how what is done; where it cannot be reduced, why not and what keeps the child safe
 * @param byWhom who does it
 * @param byWhen the day in England by which it is done
 */
public record Reduction(Reducible can, String how, String byWhom, Optional<LocalDate> byWhen) {

    /** Whether it is said how it is reduced, by whom and by when; never where it cannot be. */
    public boolean agreed() {
        return can == Reducible.YES && !how.isBlank() && !byWhom.isBlank() && byWhen.isPresent();
    }

    @Override
    public String toString() {
        return "Reduction[" + can + "]";
    }
}
