package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;

/**
 * A contact out of hours closes only with a plan: risks, actions tonight and who does them, where
 * the child is, a contingency, and an expiry (R-TVP-6c).
 */
public final class PlanRule {

    private static final Refusal RISKS =
            new Refusal(
                    "plan.risks",
                    "The plan does not say what the risks are.",
                    "Say what could happen to the child until morning.");
    private static final Refusal WHEREABOUTS =
            new Refusal(
                    "plan.whereabouts",
                    "The plan does not say where the child is.",
                    "Say where the child is tonight, and with whom.");
    private static final Refusal CONTINGENCY =
            new Refusal(
                    "plan.contingency",
                    "The plan does not say what happens if it does not hold.",
                    "Say who does what then, and whom to ring.");

    private PlanRule() {}

    /** What is missing; empty when the plan is one. */
    public static List<Refusal> refusals(PlanGiven plan, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        said(plan.risks(), RISKS, refusals);
        actions(plan.actions(), refusals);
        said(plan.whereabouts(), WHEREABOUTS, refusals);
        said(plan.contingency(), CONTINGENCY, refusals);
        expiry(plan, now, refusals);
        return refusals;
    }

    private static void said(String words, Refusal otherwise, List<Refusal> refusals) {
        if (words.isBlank()) {
            refusals.add(otherwise);
        }
    }

    private static void actions(List<Tonight> actions, List<Refusal> refusals) {
        if (actions.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "plan.actions",
                            "The plan does not say what is done tonight.",
                            "Give at least one action, and who does it."));
        }
        for (int place = 0; place < actions.size(); place++) {
            Tonight one = actions.get(place);
            if (one.action().isBlank() || one.who().isBlank()) {
                refusals.add(
                        new Refusal(
                                "plan.actions[%d]".formatted(place),
                                "An action of tonight lacks what is done, or who does it.",
                                "Give both."));
            }
        }
    }

    private static void expiry(PlanGiven plan, Instant now, List<Refusal> refusals) {
        if (!plan.expiry().after(now)) {
            refusals.add(
                    new Refusal(
                            "plan.expiresAt",
                            "The plan does not say until when it carries, or that time is past.",
                            "Give a time later than now, such as 10:00 on the next working day. The"
                                    + " plan stays in force until it is reviewed, even past that time."));
        }
    }
}
