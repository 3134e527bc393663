package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.NamedRisk;

/**
 * What a risk that a meeting named has to say: what it is, and no more than that; and a child whom
 * it is one to is one of the discussion (recommendation Children and Families 11 of the review).
 */
final class NamedRiskRule {

    private NamedRiskRule() {}

    static List<Refusal> refusals(Discussion discussion, List<NamedRisk> named) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < named.size(); place++) {
            of(discussion, named.get(place), "named[%d].".formatted(place), refusals);
        }
        return refusals;
    }

    private static void of(
            Discussion discussion, NamedRisk risk, String place, List<Refusal> refusals) {
        if (risk.words().isBlank()) {
            refusals.add(
                    new Refusal(
                            place + "words",
                            "It is not said what the risk is.",
                            "Say it in a sentence. Everything else of it can follow later."));
        }
        if (risk.child().filter(ref -> discussion.child(ref).isEmpty()).isPresent()) {
            refusals.add(
                    new Refusal(
                            place + "caseRef",
                            "This child is not one of the discussion.",
                            "Choose a child of the discussion, or none: then it is a risk to each."));
        }
    }
}
