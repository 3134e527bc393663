package org.threshold.workflow.agreement.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What ending an agreement has to say. */
public final class EndingRule {

    private EndingRule() {}

    /** What is wrong; empty when nothing is. */
    public static List<Refusal> refusals(WrittenAgreement agreement, EndReason how, String reason) {
        List<Refusal> refusals = new ArrayList<>();
        if (how == EndReason.KEPT && !agreement.active()) {
            refusals.add(
                    new Refusal(
                            "how",
                            "A draft was never in force, so nobody kept it.",
                            "Withdraw it."));
        }
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "It is not said why the agreement ends.",
                            "Say what was found, and how the child is safe without it."));
        }
        return refusals;
    }
}
