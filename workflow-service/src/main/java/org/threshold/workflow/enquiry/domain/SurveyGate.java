package org.threshold.workflow.enquiry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * What a report of a skeletal survey must say (R-Hosp-10, T16): "not done" is a named consultant's
 * decision with a reason, and a second set earlier than 11 days after the first is not one, since
 * healing does not show yet.
 */
public final class SurveyGate {

    private static final Lesson LESSON =
            new Lesson(
                    "In a child under two injuries that nobody sees may show on a full survey alone (hospital recommendation 10).");

    /** How long after the first set the second is worth something. */
    static final Duration HEALING = Duration.ofDays(11);

    private SurveyGate() {}

    /** What is wrong with the first set's report. */
    public static List<Refusal> first(SurveyReport report, Instant now) {
        return switch (report) {
            case SurveyReport.NotDone notDone -> notDone(notDone);
            case SurveyReport.Reported reported -> reported(reported, now);
        };
    }

    /**
     * What is wrong with the second set's report.
     *
     * @param firstAt when the first was done
     */
    public static List<Refusal> second(SurveyReport report, Instant firstAt, Instant now) {
        return switch (report) {
            case SurveyReport.NotDone notDone -> notDone(notDone);
            case SurveyReport.Reported(var doneAt, var _)
                    when doneAt.isBefore(firstAt.plus(HEALING)) ->
                    refused(
                            "doneAt",
                            "This is less than 11 days after the first set, and healing does not show"
                                    + " yet.",
                            "Do the second set 11 to 14 days after the first. If it will not be"
                                    + " done, give the consultant's name and reason.");
            case SurveyReport.Reported reported -> reported(reported, now);
        };
    }

    private static List<Refusal> reported(SurveyReport.Reported reported, Instant now) {
        if (reported.doneAt().isAfter(now)) {
            return refused(
                    "doneAt",
                    "The survey would have been done later than now.",
                    "Give the time at which the images were taken.");
        }
        return reported.findings().isBlank()
                ? refused(
                        "findings",
                        "The findings are missing.",
                        "Say what the images show, even if they show nothing.")
                : List.of();
    }

    private static List<Refusal> notDone(SurveyReport.NotDone notDone) {
        if (notDone.consultant().isBlank()) {
            return refused(
                    "consultant",
                    "It is not said which consultant decided against the survey.",
                    "A survey that is not done needs a consultant's name and reason.");
        }
        return notDone.reason().isBlank()
                ? refused(
                        "reason",
                        "It is not said why the survey is not done.",
                        "A survey that is not done needs a consultant's name and reason.")
                : List.of();
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return LESSON.toldWith(List.of(new Refusal(field, problem, remedy)));
    }
}
