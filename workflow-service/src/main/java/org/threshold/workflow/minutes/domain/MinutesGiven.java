package org.threshold.workflow.minutes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * That the minutes of a conference are ready.
 *
 * @param keptAt where they are kept
 * @param agreedOn the day in England on which the chair agreed them
 */
public record MinutesGiven(String keptAt, Optional<LocalDate> agreedOn) {

    /**
     * What is missing, or cannot be.
     *
     * @param heldOn the day of the conference
     * @param today a date in England
     */
    public List<Refusal> refusals(LocalDate heldOn, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (keptAt.isBlank()) {
            refusals.add(
                    new Refusal(
                            "keptAt",
                            "It is not said where the minutes are kept.",
                            "Say it so that a practice can get them: the place, and whom to ask."));
        }
        agreedOn.map(day -> agreed(day, heldOn, today))
                .orElse(
                        wrongDay(
                                "It is not said when the chair agreed the minutes.",
                                "Give the day. Minutes that nobody has agreed are not sent out."))
                .ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    private static Optional<Refusal> agreed(LocalDate day, LocalDate heldOn, LocalDate today) {
        if (day.isAfter(today)) {
            return wrongDay(
                    "This day is still to come.",
                    "Send the minutes out once the chair has agreed them.");
        }
        return day.isBefore(heldOn)
                ? wrongDay(
                        "This is before the conference.",
                        "Give the day on which the chair agreed its minutes.")
                : Optional.empty();
    }

    private static Optional<Refusal> wrongDay(String problem, String remedy) {
        return Optional.of(new Refusal("agreedOn", problem, remedy));
    }

    @Override
    public String toString() {
        return "MinutesGiven[" + agreedOn + "]";
    }
}
