package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;

/**
 * When a conference can be: on a working day (T7b, CIN rules 8870Q and 8875), and after the limit
 * only for a manager's reason, under which it stays overdue (T7).
 */
public final class ConferenceRule {

    private final WorkingTime time;
    private final Instant dueAt;

    /**
     * The rule for one enquiry.
     *
     * @param dueAt the limit of T7, UTC
     */
    public ConferenceRule(WorkingTime time, Instant dueAt) {
        this.time = time;
        this.dueAt = dueAt;
    }

    /** Whether a day is after the limit. */
    public boolean late(LocalDate day) {
        return day.isAfter(WorkingTime.dayOf(dueAt));
    }

    /** What is wrong with a day that somebody sets. */
    public List<Refusal> refusals(Conference conference) {
        if (!time.isWorkingDay(conference.on())) {
            return refused(
                    "on",
                    "This is a Saturday, a Sunday or a bank holiday.",
                    "Choose a working day. The limit is " + WorkingTime.dayOf(dueAt) + ".");
        }
        return late(conference.on()) && conference.lateReason().isBlank()
                ? refused(
                        "lateReason",
                        "The limit is " + WorkingTime.dayOf(dueAt) + ", and this day is later.",
                        "Choose an earlier day, or have a manager give the reason. It stays overdue.")
                : List.of();
    }

    /** The same for a day on which it was held. */
    public List<Refusal> held(Conference conference, Instant now) {
        return conference.on().isAfter(WorkingTime.dayOf(now))
                ? refused(
                        "on",
                        "The conference would have been held later than today.",
                        "Give the day on which it was held.")
                : refusals(conference);
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return List.of(new Refusal(field, problem, remedy));
    }
}
