package org.threshold.workflow.plan;

import java.time.LocalDate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that wait for an initial child protection conference: one that is recorded anywhere is
 * the one they wait for, and is recorded once (R-C&amp;F-6).
 */
@FunctionalInterface
public interface FirstConferenceListener {

    /**
     * An initial conference was held about the child of a case; its row is locked. Whoever recorded
     * it hears of it too, and has nothing left to do.
     *
     * @param on the day in England
     */
    void held(Actor who, CaseRef ref, LocalDate on);
}
