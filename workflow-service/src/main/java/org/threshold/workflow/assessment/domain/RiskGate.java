package org.threshold.workflow.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * An enquiry does not end without protection while an open risk has parts missing: to identify a
 * risk is only step one (lesson 3.1.1 of the review).
 */
public final class RiskGate {

    private RiskGate() {}

    /** Why the outcome cannot be decided, one for each incomplete risk that is open. */
    public static List<Refusal> refusals(List<Risk> risks, List<PersonId> children) {
        return risks.stream()
                .filter(Risk::open)
                .flatMap(risk -> refusal(risk, RiskParts.missing(risk.said(), children)).stream())
                .toList();
    }

    private static Optional<Refusal> refusal(Risk risk, List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "outcome",
                                risk.name()
                                        + " is not thought through: it is not said "
                                        + String.join("; ", missing)
                                        + ". To identify a risk is only step one (lesson 3.1.1 of the review).",
                                "Complete it in the register of risks on the case’s page, or close it there."
                                        + " A child protection conference waits for none of this."));
    }
}
