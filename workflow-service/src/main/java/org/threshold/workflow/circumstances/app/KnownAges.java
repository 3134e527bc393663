package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.ChildAges;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;

/** Reads a child’s age today from the record of people. */
@Service
class KnownAges implements ChildAges {

    private final FamilyFacts family;
    private final CaseClock clock;

    KnownAges(FamilyFacts family, CaseClock clock) {
        this.family = family;
        this.clock = clock;
    }

    @Override
    public boolean underOne(CaseRef ref) {
        return family.ageOf(ref, WorkingTime.dayOf(clock.now())).contains(Circumstance.UNDER_ONE);
    }
}
