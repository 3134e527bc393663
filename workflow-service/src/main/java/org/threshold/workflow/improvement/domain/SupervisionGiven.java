package org.threshold.workflow.improvement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;

/**
 * A supervision on a case as a supervisor writes it down (R-Hosp-2, L-3.1.27).
 *
 * @param of the role whose work was looked at
 * @param heldOn the day in England
 * @param agreed what was thought through and agreed
 * @param worry what worries the practitioner who cannot give evidence for it; may be empty, and
 *     nothing is reckoned from it
 */
public record SupervisionGiven(
        Optional<Role> of, Optional<LocalDate> heldOn, String agreed, String worry) {

    private static final Refusal OF =
            new Refusal(
                    "of",
                    "It is not said whose work was looked at.",
                    "Choose the role of the practitioner.");
    private static final Refusal HELD_ON =
            new Refusal(
                    "heldOn",
                    "It is not said on which day it was, or that day is still to come.",
                    "Give the day on which you talked.");
    private static final Refusal AGREED =
            new Refusal(
                    "agreed",
                    "It is not said what was agreed.",
                    "Say in a sentence or two what was thought through and what follows.");

    /** What is missing or wrong; empty when it is kept. */
    public List<Refusal> refusals(LocalDate today) {
        return Stream.of(
                        unless(of.filter(ActionGiven.owners()::contains).isPresent(), OF),
                        unless(heldOn.filter(day -> !day.isAfter(today)).isPresent(), HELD_ON),
                        unless(!agreed.isBlank(), AGREED))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> unless(boolean said, Refusal refusal) {
        return said ? Optional.empty() : Optional.of(refusal);
    }

    @Override
    public String toString() {
        return "SupervisionGiven[" + of + " " + heldOn + "]";
    }
}
