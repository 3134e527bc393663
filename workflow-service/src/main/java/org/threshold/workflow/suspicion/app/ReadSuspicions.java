package org.threshold.workflow.suspicion.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/** Shows what is to be decided about a baby, and what was. */
@Service
public class ReadSuspicions {

    private final Access access;
    private final Suspicions suspicions;
    private final BabyKnown known;

    ReadSuspicions(Access access, Suspicions suspicions, BabyKnown known) {
        this.access = access;
        this.suspicions = suspicions;
        this.known = known;
    }

    /** All of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Suspicion> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return suspicions.of(known.all(ref));
    }

    /** All of the case that a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public List<Suspicion> forStep(SuspicionId id) {
        return suspicions.of(known.all(suspicions.find(id).orElseThrow().caseRef()));
    }
}
