package org.threshold.workflow.action.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ActionStanding;

/** When what somebody says of an action can be right (recommendation 4.2-3 of the review). */
public final class SettleRule {

    private SettleRule() {}

    /** Why it cannot be kept as it is said; empty when it can. */
    public static List<Refusal> refusals(ActionStanding said, Instant now) {
        return switch (said) {
            case ActionStanding.Open() -> List.of(unsaid());
            case ActionStanding.Done(var at) -> at.isAfter(now) ? List.of(toCome()) : List.of();
            case ActionStanding.NotDone(var reason) ->
                    reason.isBlank() ? List.of(noReason()) : List.of();
        };
    }

    private static Refusal unsaid() {
        return new Refusal(
                "done", "It is not said whether the action is done.", "Answer yes or no.");
    }

    private static Refusal toCome() {
        return new Refusal(
                "at",
                "The time when it was done lies in the future.",
                "Give the time when it was done; leave the task open until then.");
    }

    private static Refusal noReason() {
        return new Refusal(
                "reason",
                "It is not said why the action is not done.",
                "Say it in a sentence, and what is done instead: the meeting relied on it"
                        + " (recommendation 4.2-3 of the review).");
    }
}
