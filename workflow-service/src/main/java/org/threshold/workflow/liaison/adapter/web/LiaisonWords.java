package org.threshold.workflow.liaison.adapter.web;

import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.liaison.domain.ChildAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing;

/** Liaisons and what was said there, in sentences. */
final class LiaisonWords {

    private LiaisonWords() {}

    /** Where it stands, as sent. */
    static String code(Liaison one) {
        return switch (one.standing()) {
            case Standing.Planned() -> "planned";
            case Standing.Held _ -> "held";
            case Standing.NotHeld _ -> "not-held";
        };
    }

    /** Where it stands. */
    static String stands(Liaison one) {
        String planned = "planned for " + DueWords.day(one.plannedOn());
        return switch (one.standing()) {
            case Standing.Planned() -> "Planned for " + DueWords.day(one.plannedOn());
            case Standing.Held(var on, var _) -> "Took place on " + DueWords.day(on);
            case Standing.NotHeld _ -> "Did not take place; it was " + planned;
        };
    }

    /** What was said of a child. */
    static String of(ChildAnswer answer) {
        return switch (answer) {
            case ChildAnswer.NothingNew() -> "Considered: nobody knows anything new.";
            case ChildAnswer.Considered(var words) -> "Considered: " + words;
            case ChildAnswer.ToDo(var what, var byWhom, var until) ->
                    "To be done by " + byWhom + " until " + DueWords.day(until) + ": " + what;
        };
    }
}
