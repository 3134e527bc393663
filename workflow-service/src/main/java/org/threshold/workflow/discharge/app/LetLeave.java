package org.threshold.workflow.discharge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** A manager decides that a child in hospital is not expected to stay any more (L-3.1.9). */
@Service
public class LetLeave {

    private final Access access;
    private final CaseInHospital there;
    private final KeepExpectedStays keep;

    LetLeave(Access access, CaseInHospital there, KeepExpectedStays keep) {
        this.access = access;
        this.there = there;
        this.keep = keep;
    }

    /** Ends it, and the plan with it. */
    @Transactional
    public StayResult handle(Actor who, CaseRef asked, String reason) {
        access.require(who, Activity.LET_LEAVE_HOSPITAL);
        return there.lock(asked)
                .flatMap(keep::lockOpen)
                .map(stay -> ended(who, stay, reason))
                .orElseGet(StayResult.NothingThere::new);
    }

    private StayResult ended(Actor who, ExpectedStay stay, String reason) {
        if (reason.isBlank()) {
            return new StayResult.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "It is not said why the child may leave.",
                                    "Say what has changed, and who cares for the child then.")));
        }
        keep.ends(who, stay, reason);
        return new StayResult.Done(
                "The child is not expected to stay any more, and the contingency plan has ended.");
    }
}
