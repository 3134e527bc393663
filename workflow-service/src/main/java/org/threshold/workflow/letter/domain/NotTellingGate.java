package org.threshold.workflow.letter.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * What a manager's agreement needs that a parent is not told: a day on which it is looked at again
 * (L-3.1.17: a reason, an expiry and a review).
 */
public final class NotTellingGate {

    private static final Lesson LESSON =
            new Lesson(
                    "The father in the case of the review was not informed, and without a reason (lesson 3.1.17).");

    /** How long a parent stays untold at most without anybody looking again; a product default. */
    private static final int LONGEST_WEEKS = 13;

    private NotTellingGate() {}

    /** What is missing or wrong on a day; empty when it can be kept. */
    public static List<Refusal> refusals(
            Optional<Boolean> agreed, Optional<LocalDate> reviewOn, LocalDate today) {
        if (agreed.isEmpty()) {
            return refused(
                    "agreed",
                    "It is not said whether this parent is told.",
                    "Say whether you agree that this parent is not told. If not, the parent is told"
                            + " within one working day.");
        }
        return agreed.get() ? day(reviewOn, today) : List.of();
    }

    private static List<Refusal> day(Optional<LocalDate> reviewOn, LocalDate today) {
        if (reviewOn.isEmpty()) {
            return refused(
                    "reviewOn",
                    "The day of the review is missing.",
                    "Give the day by which you look again at whether this parent is told.");
        }
        return dayIsGood(reviewOn.get(), today)
                ? List.of()
                : refused(
                        "reviewOn",
                        "The review is not within the next " + LONGEST_WEEKS + " weeks.",
                        "Give a day after today and within " + LONGEST_WEEKS + " weeks.");
    }

    private static boolean dayIsGood(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusWeeks(LONGEST_WEEKS));
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return LESSON.toldWith(List.of(new Refusal(field, problem, remedy)));
    }
}
