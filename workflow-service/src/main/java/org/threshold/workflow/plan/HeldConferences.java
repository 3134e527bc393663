package org.threshold.workflow.plan;

import java.time.LocalDate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Hears of each initial child protection conference, in the transaction that records it. */
@FunctionalInterface
public interface HeldConferences {

    /**
     * A conference about the child of a case was held; its row is locked. A conference that is
     * recorded from two places is one, and is decided once.
     *
     * @param on the day in England
     */
    void held(Actor who, CaseRef ref, LocalDate on);
}
