package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/** For which agency somebody may answer: social care writes down what others say, nobody else. */
final class Speaks {

    private Speaks() {}

    static List<Refusal> refusals(Actor who, Agency agency) {
        return who.agency() == agency || socialCare(who)
                ? List.of()
                : List.of(
                        new Refusal(
                                "agency",
                                "You can answer for your own agency only.",
                                "Leave the agency out, or give " + who.agency().code() + "."));
    }

    private static boolean socialCare(Actor who) {
        return who.agency() == Agency.CHILDRENS_SOCIAL_CARE || who.agency() == Agency.OUT_OF_HOURS;
    }
}
