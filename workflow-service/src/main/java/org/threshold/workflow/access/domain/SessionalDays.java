package org.threshold.workflow.access.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * The days on which the account of somebody who works some nights holds (R-ASC-2).
 *
 * @param from the first day, a date in England
 * @param to the last day; a night from Friday to Saturday has both days
 * @param ring whom to ring on other days, with the number
 */
public record SessionalDays(LocalDate from, LocalDate to, String ring) {

    /** More than this is a standing account (product default). */
    static final int MOST_DAYS = 31;

    /** Whether the account holds because of it. */
    public boolean cover(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * What must be put right before it is entered.
     *
     * @param today a date in England
     */
    public List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (to.isBefore(from)) {
            refusals.add(last("The last day is before the first.", "Give the later day."));
        }
        if (to.isBefore(today)) {
            refusals.add(last("These days are over.", "Give days to come."));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            refusals.add(last("A session has at most 31 days.", "Enter the next when it ends."));
        }
        if (ring.isBlank()) {
            refusals.add(
                    new Refusal(
                            "ring",
                            "It is not said whom they ring on other days.",
                            "Give a role and its number."));
        }
        return refusals;
    }

    private static Refusal last(String problem, String remedy) {
        return new Refusal("to", problem, remedy);
    }
}
