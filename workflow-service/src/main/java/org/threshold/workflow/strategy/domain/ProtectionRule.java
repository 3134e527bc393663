package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;

/**
 * R-C&amp;F-3, L-3.1.23: an agreement can say what is expected of adults; it is not what protects a
 * child at once. The baby whom the review is about was hurt again while one was in force.
 */
final class ProtectionRule {

    private ProtectionRule() {}

    static List<Refusal> refusals(List<ChildDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            if (decisions.get(place).outcome()
                            instanceof ChildOutcome.ImmediateProtection(var means)
                    && !means.protectsAlone()) {
                refusals.add(refusal(place));
            }
        }
        return refusals;
    }

    private static Refusal refusal(int place) {
        return new Refusal(
                Places.ofChild(place, "means"),
                "A voluntary agreement by itself does not protect this child: in the case that the"
                        + " review is about the baby was hurt again while one was in force (lesson"
                        + " 3.1.23).",
                "Say what protects the child tonight: an order of the court, the police, or that the"
                        + " alleged perpetrator leaves. An agreement can be written down beside it, on"
                        + " the case’s page. Is the child in danger now, ring 999 first; the meeting"
                        + " can be recorded afterwards.");
    }
}
