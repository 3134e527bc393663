package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody says why a decision cannot wait for the contingency plan: act first. The plan stays due,
 * and decisions wait for it again once its time is over (L-3.1.9).
 */
@Service
public class GoOnWithoutPlan {

    private final Access access;
    private final CaseInHospital there;
    private final KeepExpectedStays keep;
    private final ContingencyKeeping plans;

    GoOnWithoutPlan(
            Access access, CaseInHospital there, KeepExpectedStays keep, ContingencyKeeping plans) {
        this.access = access;
        this.there = there;
        this.keep = keep;
        this.plans = plans;
    }

    /** Keeps the reason, and lets decisions go on meanwhile. */
    @Transactional
    public StayResult handle(Actor who, CaseRef asked, String reason) {
        access.require(who, Activity.AGREE_CONTINGENCY_PLAN);
        return there.lock(asked)
                .flatMap(keep::lockOpen)
                .map(stay -> goesOn(who, stay, reason))
                .orElseGet(StayResult.NothingThere::new);
    }

    private StayResult goesOn(Actor who, ExpectedStay stay, String reason) {
        if (reason.isBlank()) {
            return new StayResult.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "It is not said why the decision cannot wait for the plan.",
                                    "Say it in a sentence. The plan stays due.")));
        }
        Instant until = plans.letGoOn(who, stay, reason);
        return new StayResult.Done(
                "Decisions need not wait for the plan until "
                        + DueWords.exact(until)
                        + ". It stays due by then.");
    }
}
