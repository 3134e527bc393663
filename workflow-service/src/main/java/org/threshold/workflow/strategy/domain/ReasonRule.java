package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;

/** L-3.1.8: each decision has its reason, and so has the answer about a paediatric assessment. */
final class ReasonRule {

    private ReasonRule() {}

    static List<Refusal> refusals(List<ChildDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            ChildDecision decision = decisions.get(place);
            if (decision.reason().isBlank()) {
                refusals.add(
                        new Refusal(
                                Places.ofChild(place, "reason"),
                                "The reason for this child’s outcome is missing.",
                                "Say in a sentence why this is right for this child."));
            }
            if (decision.paediatric().reason().isBlank()) {
                refusals.add(
                        new Refusal(
                                Places.ofChild(place, "paediatricReason"),
                                "The reason why a paediatrician does or does not see this child is"
                                        + " missing.",
                                "Say in a sentence why."));
            }
        }
        return refusals;
    }
}
