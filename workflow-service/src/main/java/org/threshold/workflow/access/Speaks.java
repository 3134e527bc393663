package org.threshold.workflow.access;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** For which agency somebody may answer: social care writes down what others say, nobody else. */
public final class Speaks {

    private Speaks() {}

    /** Why this person may not answer for the agency; empty where they may. */
    public static List<Refusal> refusals(Actor who, Agency agency) {
        return who.agency() == agency || socialCare(who)
                ? List.of()
                : List.of(
                        new Refusal(
                                "agency",
                                "You can answer for your own agency only.",
                                "Leave the agency out, or give " + who.agency().code() + "."));
    }

    /** Whether somebody works for social care, in or out of office hours. */
    public static boolean socialCare(Actor who) {
        return who.agency() == Agency.CHILDRENS_SOCIAL_CARE || who.agency() == Agency.OUT_OF_HOURS;
    }
}
