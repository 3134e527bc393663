package org.threshold.workflow.protocol.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/** What is to be said of a review of the joint protocol (L-3.1.11). */
public final class ReviewRule {

    private ReviewRule() {}

    /**
     * What is missing or wrong; nothing where it can be kept.
     *
     * @param last the day of the review before
     */
    public static List<Refusal> refusals(
            Optional<LocalDate> on, String found, LocalDate last, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        wrongDay(on, last, today).ifPresent(refusals::add);
        if (found.isBlank()) {
            refusals.add(
                    new Refusal(
                            "found",
                            "It is not said what the review found.",
                            "Say which agencies took part and what was agreed."));
        }
        return List.copyOf(refusals);
    }

    private static Optional<Refusal> wrongDay(
            Optional<LocalDate> on, LocalDate last, LocalDate today) {
        if (on.isEmpty()) {
            return day(
                    "The day of the review is missing.",
                    "Give the day on which the agencies reviewed the protocol.");
        }
        if (on.get().isAfter(today)) {
            return day(
                    "The day of the review is to come.", "Record the review once it took place.");
        }
        return on.get().isAfter(last)
                ? Optional.empty()
                : day(
                        "The review is not later than the one before.",
                        "Give a day after that of the last review.");
    }

    private static Optional<Refusal> day(String wrong, String remedy) {
        return Optional.of(new Refusal("reviewedOn", wrong, remedy));
    }
}
