package org.threshold.workflow.strategy;

import org.threshold.workflow.deadlines.DueWords;

/** An action of a meeting in the words of a page. */
public final class ActionWords {

    private ActionWords() {}

    /** Who does it and by when, in England’s time. */
    public static String who(PlannedAction one) {
        return one.owner()
                + ", "
                + one.agency().words()
                + ", by "
                + DueWords.exact(one.dueAt())
                + ".";
    }

    /** What came of it. */
    public static String standing(PlannedAction one) {
        return switch (one.standing()) {
            case ActionStanding.Open() -> "Nobody has said yet that it is done.";
            case ActionStanding.Done(var at) -> "Done: " + DueWords.exact(at) + ".";
            case ActionStanding.NotDone(var reason) -> "Not done: " + reason;
        };
    }
}
