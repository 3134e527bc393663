package org.threshold.workflow.handover.adapter.web;

import java.util.function.Function;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.domain.Standing;

/** Where an entry of the handover list stands, in a code and in words. */
final class StandingWords {

    private StandingWords() {}

    static String code(Standing standing) {
        return switch (standing) {
            case Standing.Noted() -> "noted";
            case Standing.Handed _ -> "handed";
            case Standing.TakenOver _ -> "taken-over";
            case Standing.Missed _ -> "missed";
            case Standing.TakenOff _ -> "taken-off";
        };
    }

    /** With the names of those who acted; for people only. */
    static String of(Standing standing, Function<StaffId, String> name) {
        return switch (standing) {
            case Standing.Noted() -> "It goes to the night at 16:30.";
            case Standing.Handed(var at) ->
                    "Handed over on " + DueWords.exact(at) + ". Nobody has taken it over yet.";
            case Standing.TakenOver(_, var at, var by, var spokeTo) ->
                    "Taken over by " + who(by, spokeTo, name) + " on " + DueWords.exact(at) + ".";
            case Standing.Missed(var at) ->
                    "Handed over on " + DueWords.exact(at) + ". Nobody took it over that night.";
            case Standing.TakenOff(var at, var by, var reason) ->
                    "Taken off by " + name.apply(by) + " on " + DueWords.exact(at) + ": " + reason;
        };
    }

    private static String who(StaffId by, String spokeTo, Function<StaffId, String> name) {
        return spokeTo.isEmpty()
                ? name.apply(by)
                : spokeTo + " on the telephone, as " + name.apply(by) + " says,";
    }
}
