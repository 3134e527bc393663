package org.threshold.workflow.liaison.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;

/**
 * What has to be said of a liaison’s dates (R-GP-1). That one was held, or was not, is a fact: what
 * is missing here is asked for after it is kept.
 */
public final class LiaisonRule {

    private static final String AGREE =
            "Agree a day with the practice and the health visitors, and give it.";

    /** What is not a practice’s code. */
    public static final Refusal NO_CODE =
            new Refusal(
                    "practice",
                    "This is not a practice’s code.",
                    "Give its organisation code: a letter and five digits, like K81234.");

    private LiaisonRule() {}

    /**
     * What has to be put right before one is planned.
     *
     * @param today a day in England
     */
    public static List<Refusal> toPlan(String practice, Optional<LocalDate> on, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (!RegisteredAt.valid(practice)) {
            refusals.add(NO_CODE);
        }
        refusals.addAll(day("on", on, today));
        return refusals;
    }

    /** What has to be put right before it is recorded that one was held. */
    public static List<Refusal> toHold(Optional<LocalDate> on, LocalDate today) {
        if (on.isEmpty()) {
            return List.of(
                    new Refusal(
                            "heldOn",
                            "It is not said on which day the liaison took place.",
                            "Give the day."));
        }
        return on.get().isAfter(today)
                ? List.of(
                        new Refusal(
                                "heldOn",
                                "This day is still to come.",
                                "Give the day on which it took place, today at the latest."))
                : List.of();
    }

    /** What is missing for one that did not take place: when it takes place instead. */
    public static List<Refusal> toMove(Optional<LocalDate> newDate, LocalDate today) {
        return newDate.isEmpty()
                ? List.of(
                        new Refusal(
                                "newDate",
                                "It is kept that this liaison does not take place. It is not said when"
                                        + " it takes place instead.",
                                AGREE))
                : day("newDate", newDate, today);
    }

    private static List<Refusal> day(String field, Optional<LocalDate> on, LocalDate today) {
        if (on.isEmpty()) {
            return List.of(
                    new Refusal(field, "It is not said when the liaison takes place.", AGREE));
        }
        return on.get().isBefore(today)
                ? List.of(
                        new Refusal(
                                field,
                                "This day has passed.",
                                "Give today or a day to come. One that was held already is recorded on"
                                        + " its page, with the day on which it was."))
                : List.of();
    }
}
