package org.threshold.workflow.investigation.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * An allegation is closed only with an outcome and what was found (L-3.1.6b); one against an absent
 * parent only with an answer to whether it was put to them (L-3.1.17).
 */
public final class AllegationGate {

    private static final Lesson LESSON =
            new Lesson(
                    "An allegation is followed up before witnesses think better of it (lesson 3.1.6).");

    private AllegationGate() {}

    /** Every reason why it cannot be closed like this; empty when it can. */
    public static List<Refusal> refusals(Allegation allegation, Closing closing) {
        List<Refusal> refusals = new ArrayList<>();
        if (closing.words().isBlank()) {
            refusals.add(
                    new Refusal(
                            "words",
                            "It is not said what was done and found.",
                            "Say in a few sentences how the allegation was followed up and what came"
                                    + " of it."));
        }
        put(allegation, closing.put(), refusals);
        return LESSON.toldWith(refusals);
    }

    private static void put(Allegation allegation, PutToThem put, List<Refusal> refusals) {
        switch (put) {
            case PutToThem.NotSaid() when allegation.claim().absentParent() ->
                    refusals.add(
                            new Refusal(
                                    "putToThem",
                                    "It is not said whether the allegation was put to the absent"
                                            + " parent.",
                                    "Say ‘yes’, or ‘not-yet’ and why. An account of an absent parent"
                                            + " is not taken as it is told."));
            case PutToThem.NotYet(var reason) when reason.isBlank() ->
                    refusals.add(
                            new Refusal(
                                    "notPutReason",
                                    "The reason why it was not put to them yet is missing.",
                                    "Say in a sentence why, for example that the police asked to"
                                            + " wait."));
            case PutToThem.NotSaid(), PutToThem.Yes(), PutToThem.NotYet _ -> {}
        }
    }
}
