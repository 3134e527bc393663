package org.threshold.workflow.discharge.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A neonatal unit’s discharge-planning meeting (R-Health-2).
 *
 * @param present who took part
 * @param visiting how often the parents came and how they handled the baby (review, 1.2.3)
 * @param plan who does what once the baby is home
 * @param worries whether what was seen of visits and handling is a concern (EV-33); it is unless
 *     somebody says that it is none
 */
public record DischargeMeeting(String present, String visiting, String plan, boolean worries) {

    /** What is missing; empty when nothing is. */
    public List<Refusal> missing() {
        List<Refusal> missing = new ArrayList<>();
        missing(present, "present", "It is not said who took part.", missing);
        missing(
                visiting,
                "visiting",
                "It is not said how often the parents came, and how they were with the baby.",
                missing);
        missing(plan, "plan", "It is not said who does what once the baby is home.", missing);
        return missing;
    }

    private static void missing(String said, String field, String problem, List<Refusal> into) {
        if (said.isBlank()) {
            into.add(new Refusal(field, problem, "Say it, or ask the unit."));
        }
    }

    /** All of it as one note. */
    public String note() {
        return "Took part: " + present + "\nVisits and handling: " + visiting + "\nPlan: " + plan;
    }

    @Override
    public String toString() {
        return "DischargeMeeting[…]";
    }
}
