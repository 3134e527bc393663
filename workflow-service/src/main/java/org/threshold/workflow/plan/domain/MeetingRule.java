package org.threshold.workflow.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;

/** On which days a core group or review conference of a plan can have been held. */
public final class MeetingRule {

    private MeetingRule() {}

    /**
     * What is wrong with a day.
     *
     * @param on the day in England on which it was held
     * @param today the day in England
     */
    public static List<Refusal> refusals(
            ProtectionPlan plan, Meeting.Kind kind, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return refused("This day is still to come.", "Record it when it has been held.");
        }
        if (on.isBefore(plan.about().heldOn())) {
            return refused(
                    "The plan was made later than this, on "
                            + DueWords.day(plan.about().heldOn())
                            + ".",
                    "Give a day since then.");
        }
        Optional<LocalDate> newest = plan.latest(kind);
        return newest.filter(last -> !on.isAfter(last)).isPresent()
                ? refused(
                        "One of " + DueWords.day(newest.get()) + " is recorded already.",
                        "Give the day of the one held since. What an earlier one decided belongs in the"
                                + " words of this one.")
                : List.of();
    }

    private static List<Refusal> refused(String problem, String remedy) {
        return List.of(new Refusal("on", problem, remedy));
    }
}
