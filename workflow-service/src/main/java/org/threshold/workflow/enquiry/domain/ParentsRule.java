package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** Mother and father are each spoken to, or it is said why not; none is left blank (L-3.1.17). */
public record ParentsRule(ParentAnswer mother, ParentAnswer father) {

    /** What is missing. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(of("mother", mother, now));
        refusals.addAll(of("father", father, now));
        return List.copyOf(refusals);
    }

    private static List<Refusal> of(String parent, ParentAnswer answer, Instant now) {
        return switch (answer) {
            case ParentAnswer.Blank() ->
                    refused(
                            parent + ".spokenTo",
                            "Nothing is said of the " + parent + ".",
                            "Say whether the "
                                    + parent
                                    + " was spoken to; if not, or if nobody knows who that is, why.");
            case ParentAnswer.SpokenTo spoken -> spokenTo(parent, spoken, now);
            case ParentAnswer.NotSpokenTo(var why) ->
                    why.isBlank()
                            ? refused(
                                    parent + ".why",
                                    "It is not said why the " + parent + " was not spoken to.",
                                    "Say why: a risk to the child, an order of the court, or what was"
                                            + " tried.")
                            : List.of();
        };
    }

    private static List<Refusal> spokenTo(
            String parent, ParentAnswer.SpokenTo spoken, Instant now) {
        if (spoken.at().isAfter(now)) {
            return refused(
                    parent + ".at",
                    "This would have been later than now.",
                    "Give the time at which the " + parent + " was spoken to.");
        }
        return spoken.account().isBlank()
                ? refused(
                        parent + ".account",
                        "It is not said what the " + parent + " said.",
                        "Write it in a sentence or two, and what you put to the " + parent + ".")
                : List.of();
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return List.of(new Refusal(field, problem, remedy));
    }
}
