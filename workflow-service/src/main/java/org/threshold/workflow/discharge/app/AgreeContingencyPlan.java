package org.threshold.workflow.discharge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.KeepExpectedStays.Because;
import org.threshold.workflow.discharge.domain.ContingencyRule;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * A plan is agreed with the ward for the case that somebody wants to take the child (L-3.1.9). A
 * new one stands in place of the one before it.
 */
@Service
public class AgreeContingencyPlan {

    private final Access access;
    private final CaseInHospital there;
    private final KeepExpectedStays keep;
    private final ContingencyKeeping plans;

    AgreeContingencyPlan(
            Access access, CaseInHospital there, KeepExpectedStays keep, ContingencyKeeping plans) {
        this.access = access;
        this.there = there;
        this.keep = keep;
        this.plans = plans;
    }

    /**
     * Keeps it, or says what is missing. Of a child in hospital of whom nobody has said that it
     * must stay, the plan says so.
     */
    @Transactional
    public StayResult handle(Actor who, CaseRef asked, PlanWords words) {
        access.require(who, Activity.AGREE_CONTINGENCY_PLAN);
        return there.lock(asked)
                .filter(ref -> there.admittedAt(ref).isPresent())
                .map(ref -> inHospital(who, ref, words))
                .orElseGet(StayResult.NothingThere::new);
    }

    private StayResult inHospital(Actor who, CaseRef ref, PlanWords words) {
        List<Refusal> refusals = ContingencyRule.refusals(words, keep.now());
        if (!refusals.isEmpty()) {
            return new StayResult.Refused(refusals);
        }
        ExpectedStay stay = keep.lockOpen(ref).orElseGet(() -> begun(who, ref));
        plans.agreed(who, stay, words);
        return new StayResult.Done(
                "The contingency plan stands. The ward is told of it; print it for them. It is looked"
                        + " at again within a day.");
    }

    private ExpectedStay begun(Actor who, CaseRef ref) {
        var because = new Because(Expectation.SAID, "A contingency plan was agreed.");
        return keep.begins(who, ref, there.admittedAt(ref).orElseThrow(), because);
    }
}
