package org.threshold.workflow.agreement.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.agreement.domain.ActivationGate.Bounds;
import org.threshold.workflow.platform.Refusal;

/** What it takes that an agreement carries on: a reason, and an end within the area’s limit. */
public final class LongerRule {

    private LongerRule() {}

    /** What is wrong; empty when nothing is. */
    public static List<Refusal> refusals(AgreementEnd until, String reason, Bounds bounds) {
        List<Refusal> refusals = new ArrayList<>();
        EndRule.refusals(until, bounds).stream()
                .map(one -> new Refusal("until", one.problem(), one.remedy()))
                .forEach(refusals::add);
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "It is not said why the agreement carries on.",
                            "Say what the monitors found, and why an agreement is still enough."));
        }
        return refusals;
    }
}
