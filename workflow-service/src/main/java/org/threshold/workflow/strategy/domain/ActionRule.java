package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.PlannedAction;

/** Each action says what, who and by when; each dissent says what about (R-4.2-3c). */
final class ActionRule {

    private ActionRule() {}

    static List<Refusal> refusals(MeetingDecisions decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.actions().size(); place++) {
            PlannedAction action = decisions.actions().get(place);
            if (action.what().isBlank() || action.owner().isBlank()) {
                refusals.add(unclear(place));
            }
        }
        for (int place = 0; place < decisions.dissents().size(); place++) {
            if (decisions.dissents().get(place).what().isBlank()) {
                refusals.add(unsaid(place));
            }
        }
        return refusals;
    }

    private static Refusal unclear(int place) {
        return new Refusal(
                "actions[%d]".formatted(place),
                "This action lacks what is to be done, or who does it.",
                "Say what, who and by when, or leave the action out.");
    }

    private static Refusal unsaid(int place) {
        return new Refusal(
                "dissents[%d]".formatted(place),
                "It is not said what the agency disagreed with.",
                "Say it in a sentence, or leave the dissent out.");
    }
}
