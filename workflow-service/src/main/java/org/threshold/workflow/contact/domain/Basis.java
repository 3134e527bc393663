package org.threshold.workflow.contact.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What a restriction rests on, as far as it is known.
 *
 * @param which which order of which court, or which condition
 * @param from the day in England of the order, or from which the agreement holds
 * @param until the last day in England on which it holds; of an order or an agreement that names no
 *     end none
 */
public record Basis(
        BasisKind kind, String which, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Nothing. */
    public static Basis none() {
        return new Basis(BasisKind.NONE, "", Optional.empty(), Optional.empty());
    }

    /** Whether it carries the restriction of a person with parental responsibility on a day. */
    public boolean carries(LocalDate day) {
        return kind != BasisKind.NONE && missing().isEmpty() && begun(day) && !ended(day);
    }

    /** Whether it was there and is over. */
    public boolean ended(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    private boolean begun(LocalDate day) {
        return from.filter(first -> first.isAfter(day)).isEmpty();
    }

    /** What has to be said of it before anybody can tell whether it holds. */
    public List<Refusal> missing() {
        return switch (kind) {
            case NONE -> List.of();
            case COURT_ORDER -> ofOrder();
            case WRITTEN_AGREEMENT -> ofAgreement();
            case POLICE_CONDITION -> ofCondition();
        };
    }

    private List<Refusal> ofOrder() {
        List<Refusal> missing = new ArrayList<>();
        if (which.isBlank()) {
            missing.add(
                    new Refusal(
                            "basis.which",
                            "It is not said which order of which court it is.",
                            "Give the order, the court and the case number; legal services know them."));
        }
        if (from.isEmpty()) {
            missing.add(
                    new Refusal(
                            "basis.from",
                            "The date of the order is missing.",
                            "Give the day on which the court made it."));
        }
        return missing;
    }

    private List<Refusal> ofAgreement() {
        return from.isPresent()
                ? List.of()
                : List.of(
                        new Refusal(
                                "basis.from",
                                "It is not said since when that person agrees in writing.",
                                "Give the day of the signature. What was agreed by word of mouth alone is"
                                        + " no basis."));
    }

    private List<Refusal> ofCondition() {
        return until.isPresent()
                ? List.of()
                : List.of(
                        new Refusal(
                                "basis.until",
                                "It is not said when the condition ends.",
                                "Ask the officer in the case for the day on which bail ends or is reviewed."));
    }

    @Override
    public String toString() {
        return "Basis[" + kind + " " + until + "]";
    }
}
