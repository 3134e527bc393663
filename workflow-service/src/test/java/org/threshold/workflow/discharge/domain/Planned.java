package org.threshold.workflow.discharge.domain;

import java.time.Instant;

/** Contingency plans for tests: complete, until a test leaves something out. */
public final class Planned {

    private Planned() {}

    /** A complete plan on parental agreement. */
    public static PlanWords words(Instant until) {
        return words(LegalBasis.PARENTAL_AGREEMENT, until);
    }

    /** A complete plan on a basis. */
    public static PlanWords words(LegalBasis basis, Instant until) {
        return new PlanWords(
                basis,
                new PlanWords.Calls("The nurse in charge", "999"),
                "01296 315000",
                new PlanWords.Ward("Two nurses stay with the child.", "The doors are locked."),
                "“We are going home now.”",
                until);
    }
}
