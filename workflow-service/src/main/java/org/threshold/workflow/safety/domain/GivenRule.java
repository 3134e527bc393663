package org.threshold.workflow.safety.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;

/**
 * What somebody who decides on a return home has to say: the reason, and for a return where to, to
 * whom, and why it does not wait for the investigations that are not complete (L-3.1.7).
 */
public final class GivenRule {

    private GivenRule() {}

    /** What is missing; empty when nothing is. */
    public static List<Refusal> refusals(ReturnHomeGiven given, List<String> outstanding) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.reason().isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "The reason for the decision is missing.",
                            "Say in a sentence why this is right for this child."));
        }
        switch (given.answer()) {
            case DoesNotReturn() -> {}
            case Returns(var home, var despite) -> {
                home(home, refusals);
                despite(despite, outstanding, refusals);
            }
        }
        return refusals;
    }

    private static void home(Home home, List<Refusal> refusals) {
        if (home.place().isBlank()) {
            refusals.add(
                    new Refusal(
                            "place",
                            "It is not said where the child goes.",
                            "Give the address, or say which home it is."));
        }
        if (home.carers().isBlank()) {
            refusals.add(
                    new Refusal(
                            "carers",
                            "It is not said who cares for the child there.",
                            "Name everybody who will have care of the child."));
        }
    }

    private static void despite(String despite, List<String> outstanding, List<Refusal> refusals) {
        if (!outstanding.isEmpty() && despite.isBlank()) {
            refusals.add(
                    new Refusal(
                            "despite",
                            "Not complete yet: "
                                    + String.join("; ", outstanding)
                                    + ". Usually a child does not return before (lesson 3.1.7).",
                            "Say why the child can return before they are, or decide that it does not"
                                    + " return."));
        }
    }
}
