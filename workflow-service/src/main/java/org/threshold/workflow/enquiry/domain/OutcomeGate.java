package org.threshold.workflow.enquiry.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When an outcome may be decided: nothing is left to find out, every change was looked at, and the
 * manager accepts by name each agency that was not heard (L-3.1.13, L-3.1.19, R-4.2-3b, T15, T16).
 */
public final class OutcomeGate {

    private static final Lesson LESSON =
            new Lesson(
                    "An outcome rests on everything that there is to find out, from everybody who was asked (lesson 3.1.19, recommendation 4.2-3).");

    private OutcomeGate() {}

    /**
     * What an enquiry has found out.
     *
     * @param openReviews how many changes nobody has looked at yet
     */
    public record Found(Lines lines, List<Contribution> contributions, int openReviews) {

        public Found {
            contributions = List.copyOf(contributions);
        }
    }

    /** Why the outcome cannot be decided. */
    public static List<Refusal> refusals(Found found, Conclusion conclusion) {
        List<Refusal> refusals = new ArrayList<>();
        found.lines().open().forEach(line -> refusals.add(missing(line)));
        found.contributions().stream()
                .filter(Contribution::awaited)
                .forEach(one -> refusals.add(awaited(one.agency())));
        found.contributions().stream()
                .filter(one -> !one.awaited() && !one.heard())
                .filter(one -> !conclusion.accepted().contains(one.agency()))
                .forEach(one -> refusals.add(notAccepted(one.agency())));
        if (found.openReviews() > 0) {
            refusals.add(notReviewed());
        }
        if (conclusion.reason().isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "The reason is missing.",
                            "Say what was found and why it leads to this outcome for this child."));
        }
        return LESSON.toldWith(refusals);
    }

    private static Refusal missing(Line line) {
        return new Refusal(
                "outcome",
                "The findings are not complete: " + line.missing() + ".",
                "Have it done first; it is on the work list. The child can be protected meanwhile.");
    }

    private static Refusal awaited(Agency agency) {
        return new Refusal(
                "outcome",
                "An agency has not answered yet: " + agency.words() + ".",
                "Ask it again, or record on its task what was tried.");
    }

    private static Refusal notAccepted(Agency agency) {
        return new Refusal(
                "acceptedAgencies",
                "An agency was not heard: " + agency.words() + ".",
                "To decide without it, tick it here by name; otherwise ask it again.");
    }

    private static Refusal notReviewed() {
        return new Refusal(
                "outcome",
                "Something changed, and nobody has looked at what it means for the enquiry.",
                "Do the review of the enquiry first; it is on the work list.");
    }
}
