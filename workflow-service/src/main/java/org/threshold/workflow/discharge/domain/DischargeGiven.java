package org.threshold.workflow.discharge.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A manager’s decision on a planned discharge.
 *
 * @param reason why
 * @param cannotWait why it cannot wait for those who have not answered; empty where it can
 */
public record DischargeGiven(boolean goesAhead, String reason, String cannotWait) {

    List<Refusal> missing() {
        return reason.isBlank()
                ? List.of(
                        new Refusal(
                                "reason",
                                "The reason for the decision is missing.",
                                "Say in a sentence why this is right for this child."))
                : List.of();
    }

    @Override
    public String toString() {
        return "DischargeGiven[" + goesAhead + "]";
    }
}
