package org.threshold.workflow.concern.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Anybody who works with a child notes a minor concern (R-Hosp-3b). */
@Service
public class NoteConcern {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final ConcernKeeping keeping;

    NoteConcern(Access access, Cases cases, JoinedCases joined, ConcernKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.keeping = keeping;
    }

    /** Keeps it, late or not; several within days open a review the same day. */
    @Transactional
    public Noting handle(Actor who, CaseRef asked, ConcernGiven given) {
        access.require(who, Activity.NOTE_MINOR_CONCERN);
        List<Refusal> refusals = given.refusals(keeping.now());
        if (!refusals.isEmpty()) {
            return new Noting.Refused(refusals);
        }
        if (cases.childOf(asked).isEmpty()) {
            return new Noting.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return keeping.noted(who, ref, given);
    }
}
