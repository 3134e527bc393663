package org.threshold.workflow.ward.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * What one consultant hands over to the next (R-Hosp-7).
 *
 * @param concern the child, and what the concern is
 * @param plan what is planned
 * @param outstanding what is not done or not known yet
 * @param contingency what is done if the child gets worse or is to be taken home
 */
public record ConsultantNote(String concern, String plan, String outstanding, String contingency) {

    /** Nothing is said. */
    public static ConsultantNote nothing() {
        return new ConsultantNote("", "", "", "");
    }

    /** What is missing; empty when nothing is. */
    public List<Refusal> missing() {
        List<Refusal> missing = new ArrayList<>();
        missing(concern, "concern", "The note does not say what the concern is.", missing);
        missing(plan, "plan", "The note does not say what is planned.", missing);
        missing(outstanding, "outstanding", "The note does not say what is outstanding.", missing);
        missing(
                contingency,
                "contingency",
                "The note does not say what is done if the child gets worse or is to be taken home.",
                missing);
        return missing;
    }

    private static void missing(String said, String field, String problem, List<Refusal> into) {
        if (said.isBlank()) {
            into.add(
                    new Refusal(
                            field,
                            problem,
                            "Say it; “nothing” is an answer. If the change cannot wait, say that the note follows."));
        }
    }
}
