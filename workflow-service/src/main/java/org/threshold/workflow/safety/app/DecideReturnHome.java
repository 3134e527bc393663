package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.domain.GivenRule;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.safety.domain.ReturnHomeGate;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;

/**
 * A person decides whether a child returns home (L-3.1.7). That it does not can always be decided;
 * that it does only through the gate. That a child is home is a fact, and recorded elsewhere.
 */
@Service
public class DecideReturnHome {

    private final Access access;
    private final Cases cases;
    private final ReturnHomeFacts facts;
    private final ReturnHomeKeeping keeping;

    DecideReturnHome(Access access, Cases cases, ReturnHomeFacts facts, ReturnHomeKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.facts = facts;
        this.keeping = keeping;
    }

    /** Decides, or names everything that is missing. */
    @Transactional
    public ReturnHomeResult handle(Actor who, CaseRef ref, ReturnHomeGiven given) {
        access.require(who, Activity.DECIDE_RETURN_HOME);
        if (!facts.known(ref)) {
            return new ReturnHomeResult.NoSuchCase();
        }
        cases.lock(List.of(ref));
        ReturnHomeEvidence evidence = facts.of(ref);
        List<Refusal> refusals = refusals(given, evidence);
        return refusals.isEmpty()
                ? new ReturnHomeResult.Decided(
                        keeping.decided(who, ref, given, evidence), alert(given, evidence))
                : refused(who, ref, refusals);
    }

    private static List<Refusal> refusals(ReturnHomeGiven given, ReturnHomeEvidence evidence) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.returns()
                && ReturnHomeGate.check(evidence) instanceof ReturnHomeGate.Shut(var why)) {
            refusals.addAll(why);
        }
        refusals.addAll(GivenRule.refusals(given, evidence.outstanding()));
        return refusals;
    }

    private static Optional<String> alert(ReturnHomeGiven given, ReturnHomeEvidence evidence) {
        return given.returns() && ReturnHomeGate.check(evidence) instanceof ReturnHomeGate.Open open
                ? open.alert()
                : Optional.empty();
    }

    private ReturnHomeResult refused(Actor who, CaseRef ref, List<Refusal> refusals) {
        keeping.refused(who, ref, refusals);
        return new ReturnHomeResult.Refused(refusals);
    }
}
