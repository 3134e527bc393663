package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;

/**
 * L-3.1.5: while a clinician has not said what a mark is, no meeting closes the concern about it,
 * whoever agrees. Whatever protects or investigates passes.
 */
public final class UncertainMarkRule {

    private UncertainMarkRule() {}

    /**
     * Every reason why the decisions cannot stand; empty when they can.
     *
     * @param held the cases of children with a mark that waits for a clinician
     */
    public static List<Refusal> refusals(List<ChildDecision> decisions, Set<CaseRef> held) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            ChildDecision decision = decisions.get(place);
            if (held.contains(decision.caseRef()) && closes(decision.outcome())) {
                refusals.add(refusal(place));
            }
        }
        return refusals;
    }

    private static boolean closes(ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.NoFurtherAction _, ChildOutcome.Section17 _ -> true;
            case ChildOutcome.SingleAgencyEnquiry _,
                    ChildOutcome.JointEnquiry _,
                    ChildOutcome.PoliceAlone _,
                    ChildOutcome.ImmediateProtection _,
                    ChildOutcome.Reconvene _ ->
                    false;
        };
    }

    private static Refusal refusal(int place) {
        return new Refusal(
                Places.ofChild(place, "outcome"),
                "A mark on this child may be an injury, and no clinician has said yet that it is not.",
                "Have a paediatrician see the child today and record the finding, or choose to meet again or"
                        + " to investigate. Nothing else ends the concern.");
    }
}
