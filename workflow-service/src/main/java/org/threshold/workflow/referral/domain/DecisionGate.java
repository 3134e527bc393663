package org.threshold.workflow.referral.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

/**
 * Which decisions a referral allows.
 *
 * <p>It refuses a decision, never a fact, and what protects the child is never refused: immediate
 * protection and section 47 pass whatever else is missing.
 */
public final class DecisionGate {

    private static final Set<Role> MAY_REJECT_SUSPICION =
            Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.EDT_MANAGER);

    private DecisionGate() {}

    /** Every reason why the decision cannot stand; empty when it can. */
    public static List<Refusal> refusals(
            ReferralReceived referral, DecisionGiven decision, Set<Role> roles) {
        List<Refusal> refusals = new ArrayList<>();
        if (decision.reason().isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "The reason for the decision is missing.",
                            "Say in a sentence why this is the right next step."));
        }
        if (!decision.outcome().callsDiscussion()) {
            redPath(referral, refusals);
            suspicion(referral, decision, roles, refusals);
        }
        return refusals;
    }

    /** L-3.1.5: an injured child that is not mobile cannot be triaged away, explained or not. */
    private static void redPath(ReferralReceived referral, List<Refusal> refusals) {
        if (referral.anyRed()) {
            refusals.add(
                    new Refusal(
                            "outcome",
                            "A child in this referral is not mobile and has an injury, or a mark that may be one."
                                    + " Whatever the explanation, it cannot be closed or sent to services: it is looked into with the"
                                    + " police from the outset (lesson 3.1.5).",
                            remedy(referral)));
        }
    }

    /** Only a clinician ends what a mark alone holds red. */
    private static String remedy(ReferralReceived referral) {
        boolean held = referral.children().stream().noneMatch(child -> child.path() == Path.RED);
        return held
                ? "Have a paediatrician see the child today: only a finding that it is no injury ends this."
                        + " Or choose section 47 or immediate protection now."
                : "Choose section 47 or immediate protection. The strategy discussion tests the suspicion.";
    }

    /** L-3.1.4a: only a manager may hold that suspicion is not met, never for want of evidence. */
    private static void suspicion(
            ReferralReceived referral,
            DecisionGiven decision,
            Set<Role> roles,
            List<Refusal> refusals) {
        if (!referral.suspected() || referral.anyRed()) {
            return;
        }
        if (decision.threshold() instanceof Threshold.NotRejected) {
            refusals.add(
                    new Refusal(
                            "rejection",
                            "Somebody suspects significant harm. Suspicion is the threshold, and it is tested in a"
                                    + " strategy discussion (lesson 3.1.4).",
                            "Choose section 47, or have a manager give one of the listed reasons why the threshold is"
                                    + " not met. A lack of evidence is not a reason."));
        } else if (roles.stream().noneMatch(MAY_REJECT_SUSPICION::contains)) {
            refusals.add(
                    new Refusal(
                            "rejection",
                            "Only a manager may decide that a stated suspicion does not meet the threshold: suspicion is enough"
                                    + " (lesson 3.1.4).",
                            "Hand the task over to a manager, or choose section 47."));
        }
    }

    /** What may be chosen at all, for the form. */
    public static List<Outcome> open(ReferralReceived referral) {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> outcome.callsDiscussion() || !referral.anyRed())
                .toList();
    }
}
