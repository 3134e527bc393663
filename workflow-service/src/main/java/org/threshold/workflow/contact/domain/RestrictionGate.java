package org.threshold.workflow.contact.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * Contact of a person with parental responsibility is restricted by a decision only on a legal
 * basis: an order of a court, the person’s own written agreement, or a condition of bail or the
 * police (finding 1.3.9 of the review). That contact has been stopped is a fact and always taken,
 * and so is what protects a child at once.
 */
public final class RestrictionGate {

    /** How long one goes on at most without anybody looking again; a product default. */
    static final int LONGEST_WEEKS = 13;

    private static final String LESSON =
            " In the case that the review is about the father’s contact was stopped without a lawful"
                    + " basis, and nobody told him (finding 1.3.9).";

    private static final String GO_ON =
            " If contact has been stopped already, record that as what is so: it is always taken. If a"
                    + " child is in immediate danger, act first: ring 999, and say here that it is"
                    + " immediate danger.";

    private RestrictionGate() {}

    /** Why a restriction is not decided as somebody says it; empty when it is. */
    public static List<Refusal> refusals(
            RestrictionSaid said, Responsibility held, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>(said.missing());
        refusals.addAll(goingOn(said, held, today));
        return List.copyOf(refusals);
    }

    /** Why it is not decided that one goes on: its basis, and the day of the next review. */
    public static List<Refusal> goingOn(
            RestrictionSaid said, Responsibility held, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (held.needsBasis() && !said.basis().carries(today)) {
            refusals.addAll(basis(said.basis(), held, today));
        }
        said.reviewOn().filter(day -> !isGood(day, today)).ifPresent(_ -> refusals.add(review()));
        return List.copyOf(refusals);
    }

    /** Why it is not lifted. */
    public static List<Refusal> lifting(String why) {
        return why.isBlank()
                ? List.of(
                        new Refusal(
                                "why",
                                "It is not said why the restriction is lifted.",
                                "Say what has changed, or that there is no legal basis, and what keeps the"
                                        + " child safe from now on."))
                : List.of();
    }

    private static List<Refusal> basis(Basis basis, Responsibility held, LocalDate today) {
        if (!basis.missing().isEmpty()) {
            return basis.missing();
        }
        return List.of(
                new Refusal(
                        "basis.kind",
                        problem(basis, today) + " " + held.words() + LESSON,
                        "Ask legal services for an order, ask this person for a written agreement, or ask the"
                                + " police for a condition of bail."
                                + GO_ON));
    }

    private static String problem(Basis basis, LocalDate today) {
        if (basis.kind() == BasisKind.NONE) {
            return "The restriction has no legal basis.";
        }
        return basis.ended(today)
                ? "The legal basis of the restriction has ended."
                : "The legal basis of the restriction does not hold yet.";
    }

    private static boolean isGood(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusWeeks(LONGEST_WEEKS));
    }

    private static Refusal review() {
        return new Refusal(
                "reviewOn",
                "The review is not within the next " + LONGEST_WEEKS + " weeks.",
                "Give a day after today and within "
                        + LONGEST_WEEKS
                        + " weeks, or leave it empty: it is reviewed before its legal basis ends.");
    }
}
