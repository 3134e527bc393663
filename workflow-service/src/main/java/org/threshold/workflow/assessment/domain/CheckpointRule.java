package org.threshold.workflow.assessment.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.threshold.workflow.platform.Refusal;

/**
 * On which day a manager may look at how a single assessment goes: sooner than the limit of the
 * area, never later (T8: shorter if the manager sets it).
 */
public final class CheckpointRule {

    /** The field that it is about. */
    public static final String FIELD = "checkpoint";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private CheckpointRule() {}

    /**
     * What is wrong with a day.
     *
     * @param wanted the day in England
     * @param today the day in England
     * @param latest the day in England on which it is due without the manager
     */
    public static List<Refusal> refusals(LocalDate wanted, LocalDate today, LocalDate latest) {
        if (wanted.isBefore(today)) {
            return refused(
                    "This day has passed.",
                    "Give today or a later day, at the latest " + DAY.format(latest) + ".");
        }
        return wanted.isAfter(latest)
                ? refused(
                        "It is due on " + DAY.format(latest) + " already, which is sooner.",
                        "Leave it empty for that day, or give an earlier one. A limit can be brought"
                                + " forward and never put off; when you have looked at it, the next is set.")
                : List.of();
    }

    private static List<Refusal> refused(String problem, String remedy) {
        return List.of(new Refusal(FIELD, problem, remedy));
    }
}
