package org.threshold.workflow.agreement.domain;

import java.time.Duration;
import java.util.List;
import org.threshold.workflow.agreement.domain.ActivationGate.Bounds;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;

/**
 * When an agreement ends: later than now, and no later than the area allows. Undertakings are for
 * hours or days and never take the place of a plan (L-3.1.23; Cambridgeshire’s guidance after the
 * review of Child H, 2015).
 */
final class EndRule {

    private static final String FIELD = "endsAt";
    private static final String NOT_SAID =
            "It is not said when the agreement ends. One without an end becomes the plan (lesson"
                    + " 3.1.23).";

    private EndRule() {}

    /** Why it cannot end then; empty when it can. */
    static List<Refusal> refusals(AgreementEnd end, Bounds bounds) {
        return switch (end) {
            case AgreementEnd.NotSaid() -> refused(NOT_SAID, bounds);
            case AgreementEnd.At(var at) when !at.isAfter(bounds.now()) ->
                    refused("The end of the agreement is past.", bounds);
            case AgreementEnd.At(var at) when at.isAfter(bounds.latest()) ->
                    refused(tooLong(bounds), bounds);
            case AgreementEnd.At _ -> List.of();
        };
    }

    private static String tooLong(Bounds bounds) {
        return "The agreement would last longer than "
                + DueWords.length(Duration.between(bounds.now(), bounds.latest()))
                + ": that is a plan, and needs one (lesson 3.1.23).";
    }

    private static List<Refusal> refused(String problem, Bounds bounds) {
        return List.of(new Refusal(FIELD, problem, latest(bounds)));
    }

    private static String latest(Bounds bounds) {
        return "Let it end by " + DueWords.exact(bounds.latest()) + ", when it is reviewed.";
    }
}
