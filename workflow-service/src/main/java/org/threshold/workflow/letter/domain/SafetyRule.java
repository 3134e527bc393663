package org.threshold.workflow.letter.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.platform.Refusal;

/**
 * Somebody has to have checked that it is safe to inform a parent, and to have asked the police
 * where they investigate (R-4.2-4b; event catalogue, section 1: letters only after the check).
 */
final class SafetyRule {

    private SafetyRule() {}

    static List<Refusal> refusals(Safety safety, boolean policeInvestigate) {
        List<Refusal> refusals = new ArrayList<>(answer(safety));
        if (safety.why().isBlank()) {
            refusals.add(
                    new Refusal(
                            "safeWhy",
                            "It is not said what was considered.",
                            "Say of each child and of the other parent what this parent may do on"
                                    + " hearing it."));
        }
        if (policeInvestigate && safety.police().isBlank()) {
            refusals.add(
                    new Refusal(
                            "police",
                            "An investigation of the police is open, and it is not said what they"
                                    + " answered.",
                            "Ring the investigating officer before this parent is informed, and say"
                                    + " who answered, when and what."));
        }
        return refusals;
    }

    private static List<Refusal> answer(Safety safety) {
        if (safety.safe().isEmpty()) {
            return List.of(
                    new Refusal(
                            "safe",
                            "It is not said whether it is safe that this parent is informed.",
                            "Answer it yourself: would it put a child or the other parent at risk?"));
        }
        return safety.safe().get()
                ? List.of()
                : List.of(
                        new Refusal(
                                "safe",
                                "It was found not safe to inform this parent, so that no letter goes"
                                        + " out.",
                                "Say instead that this parent is not told, and why; a manager agrees to"
                                        + " it."
                                        + IssueGate.PROTECT));
    }
}
