package org.threshold.workflow.investigation.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.platform.Refusal;

/**
 * While a suspect is neither charged nor eliminated, their status has a next review: at the time
 * given, or by the limit. What conditions somebody on bail has must be on record, since they are
 * what keeps the child safe (L-3.1.6b, EV-24).
 */
public final class ReviewRule {

    private ReviewRule() {}

    /** By when the status is looked at again; empty when nobody has to. */
    public static Optional<WantedDue> next(SuspectStatus status, WantedDue wanted) {
        return switch (wanted) {
            case WantedDue.At at -> Optional.of(at);
            case WantedDue.ByTheLimit limit ->
                    status.goesOn() ? Optional.of(limit) : Optional.empty();
        };
    }

    /** Every reason why a status cannot be recorded like this; empty when it can. */
    public static List<Refusal> refusals(Stand stand) {
        return stand.status() == SuspectStatus.ON_BAIL && stand.conditions().isBlank()
                ? List.of(
                        new Refusal(
                                "conditions",
                                "The conditions of the bail are missing.",
                                "Give those that touch the child or the address; if there are none, or"
                                        + " you do not know them, say so."))
                : List.of();
    }
}
